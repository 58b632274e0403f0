import { Badge } from '../../components/badge'
import { Div, P } from '../../components/prim'
import { Way } from '../../components/way'
import type { WaitingValue } from '../../contract/entry'
import { dayWords } from '../../format/days'
import { dayNumberWords, rangeWords } from '../../format/ranges'
import { valueWords } from '../../format/restatements'
import { openPath } from '../../services/routes'
import { valuePath } from '../../services/staff-routes'

/** A value that waits, beside what it is compared with. */
export function WaitingRow({ row, showsSubject }: { row: WaitingValue; showsSubject: boolean }) {
  const { name, unit, subject, subjectName, metric, day, previous, expected, plain, message, comment } = row
  const isOut = row.value !== null && expected !== null && (row.value < expected.low || row.value > expected.high)
  return (
    <Div className="entry-row stated">
      <P className="term">{showsSubject ? `${subjectName}，${name}` : name}</P>
      <P className="stated-value">{`${dayWords(day)} ${valueWords(row, unit)}`}</P>
      <P className="note">{previous ? `上一次：${dayNumberWords(previous, unit)}` : '以前没有数值'}</P>
      {expected && <P className="note">{`预期范围：${rangeWords(expected, unit)}`}</P>}
      {isOut && <Badge tone="amber">超出预期范围</Badge>}
      {!plain && (
        <P className="sentence">
          <Badge tone="amber">疑问</Badge>
          {`${message}（应为 ${row.expects}）`}
        </P>
      )}
      {comment !== null && <P className="sentence">{`填报人说明：${comment}`}</P>}
      <Way path={valuePath(metric, subject, day)} words={`${name}的经过 ›`} open={openPath} />
    </Div>
  )
}
