import { Definition } from '../../components/definition'
import { P } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { OpeningHours } from '../../contract/opening-hours'
import { shortDay } from '../../format/days'
import { openWords, spansWords } from '../../format/opening-hours'
import { weekdayWords } from '../../format/spans'
import { plusDays } from '../../reckoning/calendar'
import { dayKind, openAt, spansOn } from '../../reckoning/opening-hours'

const kindWords = { exception: '（临时安排）', holiday: '（节假日）', ordinary: '' }

interface WeekHoursProps {
  hours: OpeningHours | null
  today: Day
  minute: number
  /** Public holidays as far as they are known on this phone. */
  holidays: readonly Day[]
}

/** Whether it is open now, and the hours of today and the six days after it. */
export function WeekHours({ hours, today, minute, holidays }: WeekHoursProps) {
  const days = Array.from({ length: 7 }, (_, after) => plusDays(today, after))
  return (
    <Definition term="营业时间" marks="as-date">
      <P>{openWords(openAt(hours, today, minute, holidays), today)}</P>
      {hours &&
        days.map((day) => (
          <P key={day} className={day === today ? 'hospital-today' : 'hospital-facts'}>
            {`${day === today ? '今天，' : ''}${shortDay(day)}，${weekdayWords(day)}${kindWords[dayKind(hours, day, holidays)]}：${spansWords(spansOn(hours, day, holidays))}`}
          </P>
        ))}
      <P className="hospital-facts">节假日安排可能临时变动，去之前请致电确认。</P>
    </Definition>
  )
}
