import { notices } from '../../../../cloudfunctions/_shared/calendar/calendar.json'
import { noticeFaults } from '../../../../cloudfunctions/_shared/calendar/notice-faults'
import type { Holiday, NoticeWish } from '../../../../src/contract/calendar'
import { longerNewYear } from './notices'

const TODAY = '2020-12-02'
const holiday = (changes: Partial<Holiday>): Holiday => ({
  name: '清明节',
  from: '2021-04-03',
  to: '2021-04-05',
  working: [],
  ...changes,
})
const withHolidays = (...holidays: Holiday[]): NoticeWish => longerNewYear({ holidays })

describe('a notice as it is entered', () => {
  it.each(notices.map((notice) => [notice.number, notice] as const))('%s could have been entered', (_, notice) => {
    expect(noticeFaults(notice, notice.published)).toEqual([])
  })

  it.each([
    ['published tomorrow', longerNewYear({ published: '2020-12-03' }), 'published', '发布日期不能晚于今天'],
    ['about a year that is over', longerNewYear({ year: 2019, holidays: [] }), 'year', '这一年已经过完，不能再改'],
    ['about the year after next', longerNewYear({ year: 2022, holidays: [] }), 'year', '最多填到明年'],
    [
      'with a holiday that ends before it begins',
      withHolidays(holiday({ to: '2021-04-01' })),
      'holidays.0.to',
      '最后一天不能早于第一天',
    ],
    [
      'with days of another year',
      withHolidays(holiday({ from: '2020-04-03', to: '2020-04-05' })),
      'holidays.0.from',
      '不是 2021 年前后的日子',
    ],
    ['with a holiday of a month', withHolidays(holiday({ to: '2021-05-03' })), 'holidays.0.to', '一个节日最多 20 天'],
    [
      'with holidays that overlap',
      withHolidays(holiday({}), holiday({ name: '另一个', from: '2021-04-05', to: '2021-04-06' })),
      'holidays.1.from',
      '与清明节的放假重叠',
    ],
    [
      'with a Wednesday to be worked instead',
      withHolidays(holiday({ working: ['2021-04-07'] })),
      'holidays.0.working.0',
      '调休上班日应是周六或周日',
    ],
    [
      'with a day to be worked in a holiday',
      withHolidays(holiday({ working: ['2021-04-04'] })),
      'holidays.0.working.0',
      '这一天在清明节的放假之内',
    ],
  ])('is refused %s', (_, wish, path, message) => {
    expect(noticeFaults(wish, TODAY)).toEqual([{ path, message }])
  })

  it('is refused where a day is to be worked twice', () => {
    const wish = withHolidays(holiday({ working: ['2021-04-10', '2021-04-10'] }))
    expect(noticeFaults(wish, TODAY).map(({ path }) => path)).toEqual(['holidays.0.working.0', 'holidays.0.working.1'])
  })

  it('may begin its first holiday in December', () => {
    expect(noticeFaults(withHolidays(holiday({ name: '元旦', from: '2020-12-31', to: '2021-01-02' })), TODAY)).toEqual(
      [],
    )
  })
})
