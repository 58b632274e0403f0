import { useState } from 'react'
import { Div, H3, P, Press, Span } from '../../components/prim'
import { Way } from '../../components/way'
import type { MatrixRow } from '../../contract/reporting'
import { shortDay } from '../../format/days'
import { cellWords, share } from '../../format/reporting'
import { plusDays } from '../../reckoning/calendar'
import { openPath } from '../../services/routes'
import { cellPath } from '../../services/staff-routes'
import { statesOf, tallied } from './tally'

/** One subject's days, a week a line, Monday first; opened, a day a line in words. */
export function MatrixStrip({ row, from }: { row: MatrixRow; from: string }) {
  const [open, setOpen] = useState(false)
  const states = statesOf(row)
  const { due, complete } = tallied(states)
  const days = states.map((state, place) => ({ state, day: plusDays(from, place) }))
  return (
    <Div className="matrix-row">
      <H3 className="term">{row.name}</H3>
      <Div className="matrix-cells">
        {days.map(({ state, day }) => (
          <Span key={day} className={`matrix-cell ${state}`}>
            {cellWords[state].letter}
          </Span>
        ))}
      </Div>
      <Press
        className="text-button as-count"
        onPress={() => {
          setOpen(!open)
        }}
      >
        {`报齐 ${String(complete)}/${String(due)} 天（${share(complete, due)}），${open ? '收起' : '一天一天看'}`}
      </Press>
      {open &&
        days
          .filter(({ state }) => state !== 'not-due')
          .map(({ state, day }) => (
            <Div key={day} className="definition as-date">
              <Way
                path={cellPath(row.subject, day)}
                words={`${shortDay(day)} ${cellWords[state].word}`}
                open={openPath}
              />
            </Div>
          ))}
      {open && due === 0 && <P className="note">这段时间没有到期的。</P>}
    </Div>
  )
}
