import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Field } from '../../components/field'
import { Invented } from '../../components/invented'
import { Div, H2, P, Press, Row } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { WaitingReport } from '../../contract/entry'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { formatWord } from '../../format/reports'
import { reasonWords } from '../../format/restatements'
import { whoWords } from '../../format/who'
import { useDeeds } from '../../services/use-answer'
import { DoubtForm } from './doubt-form'
import { checkRows } from './check-rows'
import { WaitingRow } from './waiting-row'

interface ReportCardProps {
  report: WaitingReport
  onDecided: (words: string) => void
  /** Something stood in the way, perhaps that another checker was faster. */
  onFailed: () => void
}

function PlainDeeds({ report, onDecided, onFailed }: ReportCardProps) {
  const { doing, failure, run } = useDeeds()
  const check = (verdict: 'confirm' | 'refuse', why: string) =>
    run(() => checkRows(report.report, { holds: 'all-plain', verdict, reason: why }, { onDecided, onFailed }))
  const [isRefusing, setIsRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const plain = report.rows.filter((row) => row.plain).length
  if (plain === 0) return null
  const about = `${report.rows[0]?.subjectName ?? ''}${dayWords(report.day)}`
  return (
    <Div className="form">
      <Wrong words={failure && failureSentence(failure)} />
      <Press
        className="button as-count"
        label={`没有疑问的 ${plain} 处全部确认：${about}`}
        disabled={doing}
        onPress={() => void check('confirm', '')}
      >
        {doing ? '请稍候……' : `没有疑问的 ${plain} 处全部确认`}
      </Press>
      {isRefusing && (
        <Field id={`refuse-${report.report}`} label="退回的理由（必填）" value={reason} onChange={setReason} />
      )}
      <Press
        className="button plain"
        label={`全部退回：${about}`}
        disabled={doing}
        onPress={() => {
          if (isRefusing) void check('refuse', reason)
          else setIsRefusing(true)
        }}
      >
        {isRefusing ? '写好理由，退回' : '全部退回'}
      </Press>
    </Div>
  )
}

/** One report that waits: who says it, row by row, and what can be done about it. */
export function ReportCard(props: ReportCardProps) {
  const { report, onDecided, onFailed } = props
  const { day, receivedAt, format, entered, synthetic, own, by, proposal, rows } = report
  return (
    <Row className="desk-case stated">
      <H2 className="desk-title as-date">{`${rows[0]?.subjectName ?? ''}，${dayWords(day)}`}</H2>
      <Div>
        <Badge>{entered ? '手工填报' : formatWord(format)}</Badge>
        <Invented synthetic={synthetic} />
      </Div>
      <P className="note as-date">{`${instantWords(receivedAt)} 收到`}</P>
      <P className="note as-code">{whoWords(by)}</P>
      {proposal && <P className="note">{`修订：${reasonWords(proposal.reasonCode)}。${proposal.reason}`}</P>}
      {own && <P className="sentence">这是您自己提交的，要由另一位同事核对。</P>}
      {rows.map((row) => (
        <Div key={row.hold}>
          <WaitingRow row={row} showsSubject={row.subject !== rows[0]?.subject} />
          {!own && !row.plain && (
            <DoubtForm
              doubt={row}
              asksForCode={row.rule === 'restates' && proposal === null}
              decide={(made) => checkRows(report.report, { holds: [row.hold], ...made }, { onDecided, onFailed })}
            />
          )}
        </Div>
      ))}
      {!own && <PlainDeeds {...props} />}
    </Row>
  )
}
