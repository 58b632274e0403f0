import '../../styles/archive.scss'
import { useState } from 'react'
import { DayEntry } from '../../components/day-entry'
import { H1, H2, Label, P, Press, Row, Rows, Section } from '../../components/prim'
import type { Day } from '../../contract/day'
import { dayWords } from '../../format/days'
import { archive } from '../../services/archive'
import { firstDayOf } from '../../services/archived-releases'
import type { Held } from '../../services/stored-release'
import { SearchState } from './search-state'
import { type Journey, todayBy, useTravel } from './use-travel'

interface TimeMachineProps {
  /** The release the program shows, and the one in force now. */
  held: Held | null
  present: Held | null
  lookAt: (journey: Journey) => void
  returnToNow: () => void
}

function DaysOpened({ days, onChoose }: { days: [Day, string][]; onChoose: (day: Day) => void }) {
  if (days.length === 0) return null
  return (
    <Section className="group">
      <H2 className="group-title">手机上存着的</H2>
      <P className="note">以前看过，没有网络也能打开。</P>
      <Rows>
        {days.map(([day, id]) => (
          <Row key={day} className="opened-day as-date as-code">
            <Press
              className="text-button"
              onPress={() => {
                onChoose(day)
              }}
            >
              {`${dayWords(day)}　${id}`}
            </Press>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** As many days as one reads. */
const TOLD = 10

/** Choose a day, and the whole program shows what was published by its end (spec: R07). */
export function TimeMachine({ held, present, lookAt, returnToNow }: TimeMachineProps) {
  const today = todayBy(present)
  const { search, toDay, toRelease } = useTravel({ today, lookAt, returnToNow })
  const [day, setDay] = useState<Day | null>(null)
  const [days] = useState(() => archive.openedDays().slice(0, TOLD))
  const first = (present && firstDayOf(present.release)) ?? archive.firstDay()
  const before = held?.release.previous
  return (
    <>
      <H1 className="title">看过去的发布</H1>
      <P className="sentence">选一天，所有页面都换成那一天的发布，一个数字也不改，直到您回到现在。</P>
      <Section className="group">
        <Label className="label" htmlFor="past-day">
          哪一天
        </Label>
        <DayEntry id="past-day" label="哪一天" value={day} earliest={first} latest={today} onChange={setDay} />
        <Press
          className="button"
          disabled={day === null || search.state === 'asking'}
          onPress={() => {
            if (day !== null) toDay(day)
          }}
        >
          {search.state === 'asking' ? '正在找……' : '看这一天'}
        </Press>
        <SearchState search={search} first={first} onChoose={toDay} />
        {before && (
          <Press
            className="button plain as-code"
            disabled={search.state === 'asking'}
            onPress={() => {
              toRelease(before)
            }}
          >
            {`看上一次发布 ${before}`}
          </Press>
        )}
      </Section>
      <DaysOpened days={days} onChoose={toDay} />
    </>
  )
}
