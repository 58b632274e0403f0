import { Live, P, Press } from '../../components/prim'
import type { Near } from './use-near'

const words: Record<Near['standing'], string> = {
  off: '',
  asking: '正在取得大概位置……',
  on: '按您的大概位置到各地政府所在地的距离排列。位置没有保存，也没有上传。',
  refused: '没有取得大概位置：没有同意，或手机没有给出。请在下面选一个地区；想再试一次，再点“离我近的”。',
  far: '您不在本省附近。请在下面选一个地区。',
}

export function NearChip({ near: { standing, press } }: { near: Near }) {
  return (
    <Press className={standing === 'on' ? 'choice chosen' : 'choice'} onPress={press}>
      {standing === 'on' ? '✓ 离我近的' : '离我近的'}
    </Press>
  )
}

export function NearWords({ near: { standing } }: { near: Near }) {
  return <Live as="status">{words[standing] !== '' && <P className="standing">{words[standing]}</P>}</Live>
}
