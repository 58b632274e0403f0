import type { Announcement } from '../../../../src/contract/announcement'
import { standingAt } from '../../../../src/features/announcements/standing'

const from = '2020-11-28T10:00:00.000Z'
const to = '2020-11-28T12:00:00.000Z'
const announcement = (scope: string): Announcement => ({ id: scope, tone: 'info', words: '维护', scope, from, to })
const at = (instant: string, seconds = 0): number => Date.parse(instant) + seconds * 1_000

describe('an announcement', () => {
  it.each([
    ['not a second before its time', at(from, -1), 0],
    ['from its instant on', at(from), 1],
    ['until a second before it ends', at(to, -1), 1],
    ['no longer at the instant it ends', at(to), 0],
  ])('stands %s', (_, moment, standing) => {
    expect(standingAt([announcement('everything')], ['everything'], moment)).toHaveLength(standing)
  })

  it('stands only in its places', () => {
    const all = ['everything', 'page:overview', 'page:hospitals', 'metric:health-card-uses', 'region:220100']
    const shown = standingAt(all.map(announcement), ['everything', 'metric:health-card-uses', ''], at(from))
    expect(shown.map(({ scope }) => scope)).toEqual(['everything', 'metric:health-card-uses'])
  })
})
