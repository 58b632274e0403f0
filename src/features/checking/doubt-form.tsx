import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { WaitingReport, WaitingValue } from '../../contract/entry'
import { RestatementReason } from '../../contract/restatement'
import type { Verdict } from '../../contract/report'
import { failureSentence } from '../../format/failures'
import { reasonWords } from '../../format/restatements'
import { useCheck } from './use-check'

const LONGEST = 500
const reasons = RestatementReason.options.map((code) => [code, reasonWords(code)] as const)

interface DoubtFormProps {
  report: WaitingReport
  row: WaitingValue
  onDecided: (words: string) => void
  onFailed: () => void
}

/** A decision on one doubtful value, with its reason; what was written stays when it could not be sent. */
export function DoubtForm({ report, row, onDecided, onFailed }: DoubtFormProps) {
  const { doing, failure, check } = useCheck(report.report, onDecided, onFailed)
  const [isOpen, setIsOpen] = useState(false)
  const [verdict, setVerdict] = useState<Verdict>('confirm')
  const [reason, setReason] = useState('')
  const [reasonCode, setReasonCode] = useState<RestatementReason>('R04')
  const id = `reason-${row.hold}`
  if (!isOpen)
    return (
      <Press
        className="button plain"
        label={`处理这项疑问：${row.name}`}
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
    ...(row.fell ? [['reset', '重新计数'] as const] : []),
  ]
  const asksCode = row.rule === 'restates' && report.proposal === null && verdict === 'confirm'
  return (
    <Div className="form">
      <ChoiceRow
        plain
        name={`verdict-${row.hold}`}
        label="您的决定"
        options={verdicts}
        chosen={verdict}
        onChoose={setVerdict}
      />
      {asksCode && (
        <ChoiceRow
          plain
          name={`code-${row.hold}`}
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
        onPress={() => void check({ holds: [row.hold], verdict, reason, ...(asksCode ? { reasonCode } : {}) })}
      >
        {doing ? '正在提交……' : '提交决定'}
      </Press>
    </Div>
  )
}
