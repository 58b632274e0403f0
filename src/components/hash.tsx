import Taro from '@tarojs/taro'
import { Definition } from './definition'
import { Press, Span } from './prim'
import { groupedHash } from '../format/grouping'

/** A hash shown whole; copying gives it without the spaces. */
export function Hash({ term, hash }: { term: string; hash: string }) {
  return (
    <Definition term={term} marks="as-code">
      <Span className="hash">{groupedHash(hash)}</Span>
      <Press className="text-button" label={`复制${term}`} onPress={() => void Taro.setClipboardData({ data: hash })}>
        复制
      </Press>
    </Definition>
  )
}
