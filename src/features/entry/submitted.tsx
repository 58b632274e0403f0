import { H2, Live, P, Section } from '../../components/prim'
import { Way } from '../../components/way'
import type { EntryForm, EntryReceipt } from '../../contract/entry'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { openPath } from '../../services/routes'
import { valuePath } from '../../services/staff-routes'

interface SubmittedProps {
  form: EntryForm
  receipt: EntryReceipt
}

/** What a submission became, and where each of its numbers can be followed. */
export function Submitted({ form, receipt: { report, receivedAt, rows } }: SubmittedProps) {
  return (
    <Section className="group">
      <Live as="status">
        <H2 className="group-title as-date">{`已提交：${form.name}，${dayWords(form.day)}`}</H2>
      </Live>
      <P className="sentence as-count">
        {`${rows.held} 处等另一位同事核对后采用${rows.same > 0 ? `；${rows.same} 处与已有的相同` : ''}。`}
      </P>
      <P className="note as-date">{`收到时间 ${instantWords(receivedAt)}`}</P>
      <P className="note as-code">{`上报批次 ${report}`}</P>
      {form.fields.map(({ metric, name }) => (
        <Way key={metric} path={valuePath(metric, form.subject, form.day)} words={`${name}的经过 ›`} open={openPath} />
      ))}
    </Section>
  )
}
