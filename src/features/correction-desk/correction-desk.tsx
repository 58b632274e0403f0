import { useState } from 'react'
import { H1, Live, P, Press, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { Role } from '../../contract/action'
import { failureSentence } from '../../format/failures'
import { useAnswer } from '../../services/use-answer'
import { CaseCard } from './case-card'

/** What residents said is wrong, the case due first first. `roles` are those of who looks, null where nobody asked yet. */
export function CorrectionDesk({ roles }: { roles: readonly Role[] | null }) {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'corrections.queue', {})
  const [told, setTold] = useState<string | null>(null)
  if (output === null) return <Waiting words="正在查看报错" asking={asking} failure={failure} onRetry={askAgain} />
  const mayAnswer = roles === null || roles.includes('listing-editor') || roles.includes('checker')
  const { cases, ratings } = output
  const overdue = cases.filter((one) => one.overdue).length
  return (
    <>
      <H1 className="figure-title">待处理的报错</H1>
      <Live as="status">{told !== null && <P className="sentence as-count">{told}</P>}</Live>
      <Wrong words={failure && failureSentence(failure)} />
      <P className="note as-count">
        {cases.length === 0
          ? '没有待处理的报错。'
          : `${cases.length} 处待处理，先到期的在前${overdue > 0 ? `；其中 ${overdue} 处已经超期` : ''}。答复会原样显示给报错的人。`}
      </P>
      {ratings.solved + ratings.unsolved > 0 && (
        <P className="note as-count">{`报错的人评价以前的答复：解决了 ${ratings.solved} 次，没有解决 ${ratings.unsolved} 次。`}</P>
      )}
      <Press className="text-button" disabled={asking} onPress={askAgain}>
        {asking ? '正在查看……' : '再看一次'}
      </Press>
      <Rows className="desk-cases">
        {cases.map((one) => (
          <CaseCard
            key={one.id}
            about={one}
            mayAnswer={mayAnswer}
            onTaken={askAgain}
            onAnswered={(people) => {
              setTold(`已答复。${people} 名报错的人凭受理编号能看到。`)
              askAgain()
            }}
          />
        ))}
      </Rows>
    </>
  )
}
