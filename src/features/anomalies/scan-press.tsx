import { useState } from 'react'
import { Div, Live, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { dayRange } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

/** Looks through the latest days now, and says what came of it. */
export function ScanPress({ onScanned }: { onScanned: () => void }) {
  const { doing, failure, run } = useDeeds()
  const [told, setTold] = useState<string | null>(null)
  const scan = async (): Promise<void> => {
    const scanned = await run(() => call('staff', 'anomalies.scan', {}))
    if (scanned === null) return
    setTold(`已核查 ${dayRange(scanned.from, scanned.to)}：新发现 ${scanned.opened} 处，消失 ${scanned.gone} 处。`)
    onScanned()
  }
  return (
    <Div>
      <Press className="button plain" disabled={doing} onPress={() => void scan()}>
        {doing ? '正在核查……' : '现在核查一遍'}
      </Press>
      <Wrong words={failure && failureSentence(failure)} />
      <Live as="status">{told !== null && <P className="note as-date as-count">{told}</P>}</Live>
    </Div>
  )
}
