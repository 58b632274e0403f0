import { notices } from '../../../../cloudfunctions/_shared/calendar/calendar.json'
import { dayClass, holidayName, namedDays } from '../../../../cloudfunctions/_shared/calendar/calendar'
import { knownAt } from '../../../published-calendar'

const NOW = knownAt('2020-11-27')

function daysOf(month: string, wanted: string, known = NOW): string[] {
  const days = Array.from({ length: 28 }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
  return days.filter((day) => dayClass(day, known) === wanted)
}

describe('the Spring Festival of 2020, whose end was moved while it lasted', () => {
  it.each([
    ['2020-01-26', 'working-day', 'make-up-day', 'weekend'],
    ['2020-01-27', 'holiday', 'holiday', 'holiday'],
    ['2020-01-28', 'holiday', 'holiday', 'holiday'],
  ])('ends as known on %s', (day, friday, saturday, sunday) => {
    const known = knownAt(day)
    const days = ['2020-01-31', '2020-02-01', '2020-02-02']
    expect(days.map((day) => dayClass(day, known))).toEqual([friday, saturday, sunday])
    expect(dayClass('2020-01-30', known)).toBe('holiday')
    expect(dayClass('2020-02-03', known)).toBe('working-day')
  })

  it('keeps 19 January a day worked instead, before the notice and after it', () => {
    for (const known of [knownAt('2019-11-21'), NOW]) expect(dayClass('2020-01-19', known)).toBe('make-up-day')
  })

  it('is one holiday from 24 January to 2 February', () => {
    expect(namedDays('2020-01-01', '2020-02-29', NOW)).toEqual([
      { dayClass: 'holiday', name: '元旦', from: '2020-01-01', to: '2020-01-01' },
      { dayClass: 'make-up-day', name: '春节', from: '2020-01-19', to: '2020-01-19' },
      { dayClass: 'holiday', name: '春节', from: '2020-01-24', to: '2020-02-02' },
    ])
  })
})

describe('the other holidays', () => {
  it('are those announced for 2020', () => {
    expect(daysOf('2020-05', 'holiday')).toEqual(['01', '02', '03', '04', '05'].map((day) => `2020-05-${day}`))
    expect(daysOf('2020-05', 'make-up-day')).toEqual(['2020-05-09'])
    expect(daysOf('2020-04', 'holiday')).toEqual(['2020-04-04', '2020-04-05', '2020-04-06'])
    expect(daysOf('2020-04', 'make-up-day')).toEqual(['2020-04-26'])
    expect(daysOf('2020-06', 'holiday')).toEqual(['2020-06-25', '2020-06-26', '2020-06-27'])
    expect(daysOf('2020-06', 'make-up-day')).toEqual(['2020-06-28'])
    expect(daysOf('2020-10', 'holiday')).toHaveLength(8)
    expect(daysOf('2020-10', 'make-up-day')).toEqual(['2020-10-10'])
  })

  it('had one day off on 1 May 2019 until four were announced', () => {
    expect(daysOf('2019-05', 'holiday', knownAt('2019-03-21'))).toEqual(['2019-05-01'])
    expect(daysOf('2019-05', 'holiday', knownAt('2019-03-22'))).toEqual(
      ['01', '02', '03', '04'].map((day) => `2019-05-${day}`),
    )
    expect(dayClass('2019-05-05', knownAt('2019-03-21'))).toBe('weekend')
    expect(dayClass('2019-05-05', knownAt('2019-03-22'))).toBe('make-up-day')
  })

  it('have their names, which days worked instead have not', () => {
    expect(holidayName('2020-10-01', NOW)).toBe('国庆节、中秋节')
    expect(holidayName('2020-10-10', NOW)).toBeNull()
    expect(holidayName('2020-11-27', NOW)).toBeNull()
  })

  it('leave an ordinary week five days of work and two days off', () => {
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => dayClass(`2020-11-${day}`, NOW))
    expect(week).toEqual([...Array<string>(5).fill('working-day'), 'weekend', 'weekend'])
  })
})

describe('a year nobody has announced', () => {
  it('is unknown, not free of holidays', () => {
    expect(() => dayClass('2018-12-31', NOW)).toThrow(RangeError)
    expect(() => dayClass('2022-03-01', NOW)).toThrow(RangeError)
    expect(() => namedDays('2021-12-30', '2022-01-03', NOW)).toThrow(RangeError)
  })

  it('becomes known on the day of its notice', () => {
    expect(() => dayClass('2021-02-20', knownAt('2020-11-24'))).toThrow(RangeError)
    expect(dayClass('2021-02-20', knownAt('2020-11-25'))).toBe('make-up-day')
  })
})

describe('each notice', () => {
  it.each(notices.map((notice) => [notice.number, notice] as const))('%s makes only weekends up', (_, notice) => {
    for (const { from, to, working } of notice.holidays) {
      expect(from <= to).toBe(true)
      expect([from, to].map((day) => Number(day.slice(0, 4)))).toEqual([notice.year, notice.year])
      for (const day of working) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
    }
  })
})
