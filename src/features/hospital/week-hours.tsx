import { Definition } from '../../components/definition'
import { P } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { OpeningHours } from '../../contract/opening-hours'
import { shortDay } from '../../format/days'
import { openWords, spansWords } from '../../format/opening-hours'
import { weekdayWords } from '../../format/spans'
import { plusDays } from '../../reckoning/calendar'
import { openAt, spansOn } from '../../reckoning/opening-hours'

interface WeekHoursProps {
  hours: OpeningHours | null
  today: Day
  minute: number
  /** Public holidays as far as they are known on this phone. */
  holidays: readonly Day[]
}

/** A day's hours, saying where that is today, a public holiday, or a day with hours of its own. */
function dayLine(hours: OpeningHours, day: Day, today: Day, holidays: readonly Day[]): string {
  const isOwn = hours.exceptions.some((exception) => exception.day === day)
  const kind = isOwn ? '（当天另有安排）' : holidays.includes(day) ? '（节假日）' : ''
  const name = `${day === today ? '今天，' : ''}${shortDay(day)}，${weekdayWords(day)}${kind}`
  return `${name}：${spansWords(spansOn(hours, day, holidays))}`
}

/** Whether it is open now, and the hours of today and the six days after it. */
export function WeekHours({ hours, today, minute, holidays }: WeekHoursProps) {
  const days = Array.from({ length: 7 }, (_, after) => plusDays(today, after))
  return (
    <Definition term="营业时间" marks="as-date">
      <P>{openWords(openAt(hours, today, minute, holidays), today)}</P>
      {hours &&
        days.map((day) => (
          <P key={day} className="hospital-facts">
            {dayLine(hours, day, today, holidays)}
          </P>
        ))}
      <P className="hospital-facts">节假日安排可能临时变动，去之前请致电确认。</P>
    </Definition>
  )
}
