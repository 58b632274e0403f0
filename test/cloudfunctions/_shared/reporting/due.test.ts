import { publishedCalendar } from '../../../../cloudfunctions/_shared/calendar/calendar'
import { dueAt } from '../../../../cloudfunctions/_shared/reporting/due'

const rule = { workingDays: 1, time: '10:00' }
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`).toISOString()

describe('when the numbers of a day are due', () => {
  it.each([
    ['a Thursday on Friday', '2020-11-26', '2020-11-27'],
    ['a Friday, a Saturday and a Sunday on Monday', '2020-11-27', '2020-11-30'],
    ['a Saturday on Monday', '2020-11-28', '2020-11-30'],
    ['the eve of a make-up Sunday on that Sunday', '2020-09-26', '2020-09-27'],
    ['the days of the National Day holiday after it', '2020-10-03', '2020-10-09'],
  ])('%s', (_, day, due) => {
    expect(dueAt(day, rule, publishedCalendar, '2020-12-01')).toBe(at(due))
  })

  it('moves with a notice that comes before the due day, and not with one that comes after it', () => {
    expect(dueAt('2020-01-24', rule, publishedCalendar, '2020-01-26')).toBe(at('2020-01-31'))
    expect(dueAt('2020-01-24', rule, publishedCalendar, '2020-01-28')).toBe(at('2020-02-03'))
    expect(dueAt('2020-01-16', rule, publishedCalendar, '2020-12-01')).toBe(at('2020-01-17'))
  })

  it('is the same day where no working day is to pass', () => {
    expect(dueAt('2020-11-27', { workingDays: 0, time: '23:30' }, publishedCalendar, '2020-11-27')).toBe(
      at('2020-11-27', '23:30'),
    )
  })

  it('is unknown where nobody has announced the holidays of the year', () => {
    expect(dueAt('2098-05-05', rule, publishedCalendar, '2098-05-05')).toBeNull()
  })
})
