import { useState } from 'react'
import { Div, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { WaitingCase } from '../../contract/corrections'
import { categoryWords } from '../../format/corrections'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

type Report = WaitingCase['reports'][number]

/** So many stand in the card before the rest is asked for. */
const FEW = 3

const categoryWord = (category: Report['category']): string =>
  categoryWords.find(([one]) => one === category)?.[1] ?? category

/** How to reach who reported it, once it was asked for: each look is kept in the audit. */
function Contact({ receipt }: { receipt: string }) {
  const { doing, failure, run } = useDeeds()
  const [told, setTold] = useState<string | null>(null)
  const look = async (): Promise<void> => {
    const answer = await run(() => call('admin', 'corrections.contact', { receipt }))
    if (answer !== null) setTold(answer.contact ?? '联系方式已经删除。')
  }
  if (told !== null) return <P className="sentence as-phone">{told}</P>
  return (
    <>
      <Press
        className="text-button"
        label={`看 ${receipt} 的联系方式，会记入审计`}
        disabled={doing}
        onPress={() => void look()}
      >
        {doing ? '请稍候……' : '看联系方式（会记入审计）'}
      </Press>
      <Wrong words={failure && failureSentence(failure)} />
    </>
  )
}

/** What each of them wrote, in the order it came. */
export function Reports({ reports, mayAnswer }: { reports: readonly Report[]; mayAnswer: boolean }) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? reports : reports.slice(0, FEW)
  return (
    <>
      {shown.map(({ receipt, category, suggestion, receivedAt, leftContact }) => (
        <Div key={receipt} className="desk-report">
          <P className="sentence as-code">{suggestion}</P>
          <P className="origin as-code as-date">
            {`${categoryWord(category)}，${receipt}，${instantWords(receivedAt)} 收到`}
          </P>
          {leftContact && mayAnswer && <Contact receipt={receipt} />}
        </Div>
      ))}
      {shown.length < reports.length && (
        <Press
          className="text-button as-count"
          onPress={() => {
            setIsWhole(true)
          }}
        >
          {`看其余 ${reports.length - shown.length} 条`}
        </Press>
      )}
    </>
  )
}
