import { workingDaysAfter } from '../../../../cloudfunctions/_shared/calendar/working-days'
import { knownAt } from '../../../published-calendar'

describe('so many working days later', () => {
  it.each([
    ['over a weekend', '2020-11-27', 1, '2020-11-30'],
    ['over National Day, with the Saturday worked for it', '2020-09-30', 2, '2020-10-10'],
    ['on a Sunday that is worked instead of a holiday', '2020-09-26', 1, '2020-09-27'],
    ['into a year whose holidays nobody knows yet, by weekdays', '2099-12-31', 1, '2100-01-01'],
  ])('is counted %s', (_, day, count, due) => {
    expect(workingDaysAfter(day, count, knownAt(day))).toBe(due)
  })
})
