import { useState } from 'react'
import { H1, Live, P, Press, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { useAnswer } from '../../services/use-answer'
import { HeldBulletins } from './held-bulletins'
import { ReportCard } from './report-card'

/** What waits for a checker, the oldest report first. */
export function CheckingDesk() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'entry.waiting', {})
  const [told, setTold] = useState<string | null>(null)
  if (output === null)
    return <Waiting words="正在查看待核对的数值" asking={asking} failure={failure} onRetry={askAgain} />
  const { reports, left } = output
  const rows = reports.reduce((sum, report) => sum + report.rows.length, left)
  return (
    <>
      <H1 className="figure-title">核对</H1>
      <P className="note as-count">
        {rows === 0 ? '没有等待核对的逐日数值。' : `${rows} 处等待核对，先来的在前。核对以前，这些数值不会采用。`}
      </P>
      <Live as="status">{told !== null && <P className="sentence as-count">{told}</P>}</Live>
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="text-button" disabled={asking} onPress={askAgain}>
        {asking ? '正在查看……' : '再看一次'}
      </Press>
      <HeldBulletins onDecided={setTold} />
      <Rows className="desk-cases">
        {reports.map((report) => (
          <ReportCard
            key={report.report}
            report={report}
            onDecided={(words) => {
              setTold(words)
              askAgain()
            }}
            onFailed={askAgain}
          />
        ))}
      </Rows>
      {left > 0 && <P className="note as-count">{`还有 ${left} 处没有列出，处理完这些再看。`}</P>}
    </>
  )
}
