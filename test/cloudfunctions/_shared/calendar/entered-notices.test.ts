import {
  calendarWith,
  dayClass,
  holidayName,
  knownOn,
  publishedCalendar,
} from '../../../../cloudfunctions/_shared/calendar/calendar'
import { changesBetween } from '../../../../cloudfunctions/_shared/calendar/day-changes'
import { holidaysAhead } from '../../../../cloudfunctions/_shared/calendar/holidays-ahead'
import { noticeEffect } from '../../../../cloudfunctions/_shared/calendar/notice-effect'
import { dueAt } from '../../../../cloudfunctions/_shared/reporting/due'
import { known, longerNewYear } from './notices'

const rule = { workingDays: 1, time: '10:00' }
const at = (day: string) => new Date(`${day}T10:00:00+08:00`).toISOString()
const calendar = calendarWith([known('2020-12-03')])

describe('a notice entered here', () => {
  it.each([
    ['2020-12-02', 'working-day', 'weekend'],
    ['2020-12-03', 'holiday', 'make-up-day'],
  ])('is reckoned with from the day after its approval on: %s', (day, monday, saturday) => {
    const then = knownOn(calendar, day)
    expect(dayClass('2021-01-04', then)).toBe(monday)
    expect(dayClass('2021-01-09', then)).toBe(saturday)
  })

  it('leaves the days it does not name as the earlier notice has them', () => {
    expect(holidayName('2021-02-11', knownOn(calendar, '2020-12-03'))).toBe('春节')
  })

  it('has the last word only over what was published before it', () => {
    const older = calendarWith([known('2020-12-03', { published: '2020-11-24' })])
    expect(dayClass('2021-01-01', knownOn(older, '2020-12-03'))).toBe('holiday')
    const shorter = known('2020-12-03', {
      published: '2020-11-24',
      holidays: [{ name: '春节', from: '2021-02-07', to: '2021-02-08', working: [] }],
    })
    expect(dayClass('2021-02-07', knownOn(calendarWith([shorter]), '2020-12-03'))).toBe('make-up-day')
  })

  it('takes the place of the one entered before under its number, however the brackets are typed', () => {
    const corrected = known('2020-12-05', {
      number: '国办发明电[2020] 99号',
      holidays: [{ name: '元旦', from: '2021-01-01', to: '2021-01-04', working: [] }],
    })
    const both = calendarWith([known('2020-12-03'), corrected])
    expect(dayClass('2021-01-05', knownOn(both, '2020-12-04'))).toBe('holiday')
    expect(dayClass('2021-01-05', knownOn(both, '2020-12-05'))).toBe('working-day')
    expect(dayClass('2021-01-04', knownOn(both, '2020-12-05'))).toBe('holiday')
  })

  it('may begin a holiday in the year before', () => {
    const notice = known('2021-10-27', {
      number: '国办发明电〔2021〕11号',
      published: '2021-10-25',
      year: 2022,
      holidays: [{ name: '元旦', from: '2021-12-31', to: '2022-01-02', working: [] }],
    })
    const then = knownOn(calendarWith([notice]), '2021-10-27')
    expect(dayClass('2021-12-31', then)).toBe('holiday')
    expect(dayClass('2022-01-04', then)).toBe('working-day')
    expect(holidaysAhead(then).slice(-3)).toEqual(['2021-12-31', '2022-01-01', '2022-01-02'])
  })
})

describe('by when numbers are due', () => {
  it('moves where the due day is still ahead of the day the notice is known from', () => {
    expect(dueAt('2020-12-31', rule, calendar, '2020-12-31')).toBe(at('2021-01-06'))
    expect(dueAt('2020-12-31', rule, publishedCalendar, '2020-12-31')).toBe(at('2021-01-04'))
  })

  it('stays where it has passed, however much later somebody asks', () => {
    const late = calendarWith([known('2021-01-05')])
    expect(dueAt('2020-12-31', rule, late, '2021-03-01')).toBe(at('2021-01-04'))
    expect(dueAt('2021-01-04', rule, late, '2021-03-01')).toBe(at('2021-01-06'))
  })

  it('never moves to a day before the notice is known', () => {
    const worked = known('2021-02-19', {
      number: '国办发明电〔2021〕1号',
      published: '2021-02-17',
      holidays: [{ name: '春节', from: '2021-02-11', to: '2021-02-12', working: ['2021-02-14'] }],
    })
    expect(dueAt('2021-02-10', rule, calendarWith([worked]), '2021-03-01')).toBe(at('2021-02-18'))
  })

  it('becomes known with the notice where nobody had announced the year before', () => {
    const next = calendarWith([
      known('2022-01-06', {
        number: '国办发明电〔2021〕11号',
        year: 2022,
        holidays: [{ name: '元旦', from: '2022-01-01', to: '2022-01-03', working: [] }],
      }),
    ])
    expect(dueAt('2021-12-31', rule, next, '2022-01-05')).toBeNull()
    expect(dueAt('2021-12-31', rule, next, '2022-01-06')).toBe(at('2022-01-06'))
  })
})

describe('what a notice would change', () => {
  it('is told day by day against what is known, with the due days that move', () => {
    const effect = noticeEffect(longerNewYear(), publishedCalendar, rule, '2020-12-02')
    expect(effect).toMatchObject({ knownFrom: '2020-12-03', past: 0, replaces: false, duesKnown: 0 })
    expect(effect.changes).toEqual([
      { from: '2021-01-04', to: '2021-01-05', before: 'working-day', after: 'holiday', name: '元旦' },
      { from: '2021-01-09', to: '2021-01-09', before: 'weekend', after: 'make-up-day', name: '元旦' },
    ])
    expect(effect.dues[0]).toEqual({ day: '2020-12-31', before: at('2021-01-04'), after: at('2021-01-06') })
    expect(effect.dues.map(({ day }) => day)).toContain('2021-01-08')
    expect(effect.dues).toHaveLength(effect.duesMoved)
  })

  it('moves no due day that is over', () => {
    const effect = noticeEffect(longerNewYear(), publishedCalendar, rule, '2021-01-04')
    expect(effect.past).toBe(4)
    expect(effect.dues.map(({ day }) => day)).not.toContain('2020-12-31')
    expect(effect.dues[0]?.day).toBe('2021-01-04')
  })

  it('is the notice of January 2020 as it was: three days off instead of two worked and one free', () => {
    const [before, after] = ['2020-01-26', '2020-01-27'].map((day) => knownOn(publishedCalendar, day))
    if (!before || !after) throw new Error('both are known')
    expect(changesBetween(2020, before, after)).toEqual([
      { from: '2020-01-31', to: '2020-01-31', before: 'working-day', after: 'holiday', name: '春节' },
      { from: '2020-02-01', to: '2020-02-01', before: 'make-up-day', after: 'holiday', name: '春节' },
      { from: '2020-02-02', to: '2020-02-02', before: 'weekend', after: 'holiday', name: '春节' },
    ])
  })

  it('tells of a year nobody had announced only what is not as in any week', () => {
    const wish = longerNewYear({
      number: '国办发明电〔2021〕11号',
      year: 2022,
      holidays: [{ name: '元旦', from: '2022-01-01', to: '2022-01-03', working: [] }],
    })
    const { changes, duesKnown } = noticeEffect(wish, publishedCalendar, rule, '2021-11-01')
    expect(changes).toEqual([{ from: '2022-01-01', to: '2022-01-03', before: null, after: 'holiday', name: '元旦' }])
    expect(duesKnown).toBeGreaterThan(360)
  })
})
