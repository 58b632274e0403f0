import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

const staff = '/#/staff/pages'

/** What staff see of a day: the board, and who reported when. */
export const screensOfTheDay: readonly Screen[] = [
  {
    name: 'staff-day',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.page.goto(`${staff}/day/index`)
      await shown(visit.page).getByText('全省各指标的变化').first().waitFor()
    },
  },
  {
    name: 'staff-day-bulletin',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'publisher-1')
      await visit.page.goto(`${staff}/day/index`)
      await shown(visit.page).getByText('还没有安排谁按日上报').first().waitFor()
    },
  },
  {
    name: 'staff-day-failed',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.context.route(/\/v1\//, (route) => route.abort('internetdisconnected'))
      await visit.page.goto(`${staff}/day/index`)
      await shown(visit.page).getByRole('button', { name: '重试' }).first().waitFor()
    },
  },
  {
    name: 'staff-completeness',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.page.goto(`${staff}/completeness/index`)
      await shown(visit.page).getByText('一家一家看').first().waitFor()
    },
  },
  {
    name: 'staff-completeness-cell',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.page.goto(`${staff}/completeness/index?subject=region%3A220800&day=2020-11-26`)
      await shown(visit.page).getByText('应报的指标').first().waitFor()
    },
  },
  {
    name: 'staff-sources',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.page.goto(`${staff}/sources/index`)
      await shown(visit.page).getByText('每周五一份').first().waitFor()
    },
  },
]
