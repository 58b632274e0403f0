import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { RestatementReason } from '../../contract/restatement'
import type { Verdict } from '../../contract/report'
import { failureSentence } from '../../format/failures'
import { reasonWords } from '../../format/restatements'
import type { Answer } from '../../services/call'
import { useDeeds } from '../../services/use-answer'

const LONGEST = 500
const reasons = RestatementReason.options.map((code) => [code, reasonWords(code)] as const)

export const verdictSaid: Record<Verdict, string> = {
  confirm: '已确认',
  refuse: '已退回',
  reset: '已按重新计数确认',
}

/** What was decided about a doubt, and why. */
export interface Made {
  verdict: Verdict
  reason: string
  reasonCode?: RestatementReason
}

interface DoubtFormProps {
  doubt: { hold: string; name: string; fell: boolean }
  /** Confirming it restates what is known, and nobody has said yet for which reason. */
  asksForCode: boolean
  decide: (made: Made) => Promise<Answer<unknown>>
}

/** A decision on one doubtful value, with its reason; what was written stays when it could not be sent. */
export function DoubtForm({ doubt: { hold, name, fell }, asksForCode, decide }: DoubtFormProps) {
  const { doing, failure, run } = useDeeds()
  const [isOpen, setIsOpen] = useState(false)
  const [verdict, setVerdict] = useState<Verdict>('confirm')
  const [reason, setReason] = useState('')
  const [reasonCode, setReasonCode] = useState<RestatementReason>('R04')
  const id = `reason-${hold}`
  if (!isOpen)
    return (
      <Press
        className="button plain"
        label={`处理这项疑问：${name}`}
        onPress={() => {
          setIsOpen(true)
        }}
      >
        处理这项疑问
      </Press>
    )
  const verdicts: (readonly [Verdict, string])[] = [
    ['confirm', '数值属实'],
    ['refuse', '退回'],
    ...(fell ? [['reset', '重新计数'] as const] : []),
  ]
  const asksCode = asksForCode && verdict === 'confirm'
  return (
    <Div className="form">
      <ChoiceRow
        plain
        name={`verdict-${hold}`}
        label="您的决定"
        options={verdicts}
        chosen={verdict}
        onChoose={setVerdict}
      />
      {asksCode && (
        <ChoiceRow
          plain
          name={`code-${hold}`}
          label="修订原因"
          options={reasons}
          chosen={reasonCode}
          onChoose={setReasonCode}
        />
      )}
      <Label className="label" htmlFor={id}>
        理由（成为修订时会公开）
      </Label>
      <LinesEntry id={id} value={reason} longest={LONGEST} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press
        className="button"
        disabled={doing}
        onPress={() => void run(() => decide({ verdict, reason, ...(asksCode ? { reasonCode } : {}) }))}
      >
        {doing ? '正在提交……' : '提交决定'}
      </Press>
    </Div>
  )
}
