import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Div, P, Press } from '../../components/prim'
import { Way } from '../../components/way'
import type { SubjectStanding } from '../../contract/reporting'
import { cellWords } from '../../format/reporting'
import { openPath } from '../../services/routes'
import { cellPath } from '../../services/staff-routes'

const WINDOW = 10
const urgent = ['overdue', 'held', 'rejected']

interface SubjectsProps {
  standings: readonly SubjectStanding[]
  day: string
  none: string
}

/** Subjects with how they stand with a day, each leading to what it owes. */
export function Subjects({ standings, day, none }: SubjectsProps) {
  const [shown, setShown] = useState(WINDOW)
  return (
    <>
      {standings.length === 0 && <P className="sentence">{none}</P>}
      {standings.slice(0, shown).map(({ subject, name, state, reported, of }) => (
        <Div key={subject} className="definition">
          <Way path={cellPath(subject, day)} words={name} open={openPath} />
          <P className="note as-count">
            <Badge tone={urgent.includes(state) ? 'amber' : 'plain'}>{cellWords[state].word}</Badge>
            {`应报指标已报 ${String(reported)}/${String(of)} 项`}
          </P>
        </Div>
      ))}
      {shown < standings.length && (
        <Press
          className="button plain as-count"
          onPress={() => {
            setShown(shown + 2 * WINDOW)
          }}
        >
          {`再看一些，还有 ${String(standings.length - shown)} 家`}
        </Press>
      )}
    </>
  )
}
