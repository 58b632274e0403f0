import { useMemo, useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Invented } from '../../components/invented'
import { Div, H1, H2, P, Press, Section, Span } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { CellState, type MatrixRow } from '../../contract/reporting'
import { dayRange } from '../../format/days'
import { instantWords } from '../../format/instants'
import { cellWords, share } from '../../format/reporting'
import { useAnswer } from '../../services/use-answer'
import { MatrixStrip } from './matrix-strip'
import { statesOf, tallied } from './tally'

const WINDOW = 20
const weekdays = ['一', '二', '三', '四', '五', '六', '日']
type Of = 'all' | 'region' | 'organisation'

function Summary({ rows }: { rows: readonly MatrixRow[] }) {
  const { counts, due, complete, onTime } = useMemo(() => tallied(rows.flatMap(statesOf)), [rows])
  return (
    <>
      <P className="sentence as-count">
        {due === 0
          ? '这段时间没有到期的。'
          : `报齐 ${String(complete)}/${String(due)} 处（${share(complete, due)}），按时 ${String(onTime)}/${String(due)} 处（${share(onTime, due)}）。一处是一家的一天。`}
      </P>
      <Div className="matrix-key as-count">
        {CellState.options
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <P key={state} className="note">
              {`${cellWords[state].letter} ${cellWords[state].word} ${String(counts[state])} 处`}
            </P>
          ))}
      </Div>
    </>
  )
}

/** Every subject that owes numbers, day by day: who reported when, and who did not. */
export function Matrix() {
  const [weeks, setWeeks] = useState<'1' | '2' | '4'>('2')
  const [of, setOf] = useState<Of>('all')
  const [shown, setShown] = useState(WINDOW)
  const { output, asking, failure, askAgain } = useAnswer('staff', 'completeness.show', { weeks: Number(weeks), of })
  if (output === null) return <Waiting words="正在取得填报情况" asking={asking} failure={failure} onRetry={askAgain} />
  const { rows, from, to, synthetic, askedAt } = output
  return (
    <>
      <H1 className="figure-title">填报情况</H1>
      <P className="note as-date">
        <Invented synthetic={synthetic} />
        {`${dayRange(from, to)}，${instantWords(askedAt)} 取得`}
      </P>
      <ChoiceRow
        plain
        name="of"
        label="看哪些"
        options={[
          ['all', '全部'],
          ['region', '地区'],
          ['organisation', '医疗机构'],
        ]}
        chosen={of}
        onChoose={setOf}
      />
      <ChoiceRow
        plain
        name="weeks"
        label="看多久"
        options={[
          ['1', '本周'],
          ['2', '两周'],
          ['4', '四周'],
        ]}
        chosen={weeks}
        onChoose={setWeeks}
      />
      <Summary rows={rows} />
      <Section className="group">
        <H2 className="group-title">一家一家看</H2>
        {rows.length === 0 && <P className="sentence">还没有安排谁按日上报。</P>}
        {rows.length > 0 && (
          <Div className="matrix-cells">
            {weekdays.map((weekday) => (
              <Span key={weekday} className="matrix-weekday">
                {weekday}
              </Span>
            ))}
          </Div>
        )}
        {rows.slice(0, shown).map((row) => (
          <MatrixStrip key={row.subject} row={row} from={from} />
        ))}
        {shown < rows.length && (
          <Press
            className="button plain as-count"
            onPress={() => {
              setShown(shown + 2 * WINDOW)
            }}
          >
            {`再看一些，还有 ${String(rows.length - shown)} 家`}
          </Press>
        )}
      </Section>
      <P className="note">
        收到时没有采用的行，格子里写“退”，点开看原因。迟于统计日十周以上才收到的，只有当时已安排上报的才计入，一次最多计入最近二十周；其余算补录，不计入。
      </P>
    </>
  )
}
