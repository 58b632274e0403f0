import { PASSWORD } from '../../local-cloudbase/persons'
import type { Page } from 'playwright-core'
import { screensOfAnomalies } from './screens-of-anomalies'
import { screensOfAnnouncements } from './screens-of-announcements'
import { screensOfCorrections } from './screens-of-corrections'
import { screensOfEntry } from './screens-of-entry'
import { screensOfHospitals } from './screens-of-hospitals'
import { screensOfImports } from './screens-of-imports'
import { screensOfIntegration } from './screens-of-integration'
import { screensOfPeople } from './screens-of-people'
import { screensOfTheCalendar } from './screens-of-the-calendar'
import { screensOfTheDay } from './screens-of-the-day'
import { screensOfReleases } from './screens-of-releases'
import { screensOfTheDesk } from './screens-of-the-desk'
import { screensOfReports } from './screens-of-reports'
import { screensOfThePast } from './screens-of-the-past'
import { screensOfTheYear } from './screens-of-the-year'
import { atRest, type Elder, type Visit, type VisitOptions } from './visit'

export interface Sites {
  /** With the bulletin published. */
  seeded: string
  /** With nothing published. */
  empty: string
  /** With the demonstration year. */
  year: string
}

export interface Screen {
  name: string
  site: keyof Sites
  reach: (visit: Visit) => Promise<void>
}

const silent = /\/(v1|auth)\//

/** Every screen there is, in every state it can be in. */
export const screens: readonly Screen[] = [
  {
    name: 'overview',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/')
      await page.getByText('16,784,685').waitFor()
    },
  },
  {
    name: 'overview-offline',
    site: 'seeded',
    async reach({ page, context }) {
      await page.goto('/')
      await page.getByText('16,784,685').waitFor()
      await context.route(silent, (route) => route.abort('internetdisconnected'))
      await page.reload()
      await page.getByText('离线').waitFor()
    },
  },
  {
    name: 'figure',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/resident/pages/figure/index?metric=health-card-uses')
      await page.getByText('这个数怎么算').waitFor()
    },
  },
  {
    name: 'figure-unknown',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/resident/pages/figure/index?metric=no-such-metric')
      await page.getByText('没有这个指标').waitFor()
    },
  },
  {
    name: 'mine',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/pages/mine/index')
      await page.getByLabel('账号').waitFor()
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByText('请填写账号和密码').waitFor()
    },
  },
  {
    name: 'mine-signed-in',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/pages/mine/index')
      await page.getByLabel('账号').fill('publisher-1')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByText('发布人').waitFor()
    },
  },
  {
    name: 'open-data',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/resident/pages/open-data/index')
      await page.getByText('/open/releases/latest/figures.csv').waitFor()
    },
  },
  {
    name: 'failed',
    site: 'seeded',
    async reach({ page, context }) {
      await context.route(silent, (route) => route.abort('internetdisconnected'))
      await page.goto('/')
      await page.getByRole('button', { name: '重试' }).waitFor()
    },
  },
  {
    name: 'loading',
    site: 'seeded',
    async reach({ page, context }) {
      await context.route(silent, () => undefined)
      await page.goto('/')
      await page.getByText('正在取得最新发布').waitFor()
    },
  },
  {
    name: 'empty',
    site: 'empty',
    async reach({ page }) {
      await page.goto('/')
      await page.getByText('还没有发布').waitFor()
    },
  },
  ...screensOfReports,
  ...screensOfThePast,
  ...screensOfAnomalies,
  ...screensOfAnnouncements,
  ...screensOfCorrections,
  ...screensOfHospitals,
  ...screensOfImports,
  ...screensOfIntegration,
  ...screensOfPeople,
  ...screensOfEntry,
  ...screensOfTheDay,
  ...screensOfTheCalendar,
  ...screensOfReleases,
  ...screensOfTheDesk,
  ...screensOfTheYear,
]

interface Look {
  elder: Elder
  dark: boolean
}

export const looks = {
  light: { elder: 'off', dark: false },
  dark: { elder: 'off', dark: true },
  elder: { elder: 'on', dark: false },
  'elder-dark': { elder: 'on', dark: true },
} as const satisfies Record<string, Look>

export type LookName = keyof typeof looks
export const lookNames = Object.keys(looks) as LookName[]

type Visiting = (url: string, options: VisitOptions) => Promise<Visit>

async function wears(page: Page, look: LookName): Promise<void> {
  await page.locator(`.page.look-${look}:visible`).last().waitFor()
  await atRest(page)
}

/** Opens a screen in a look of its own. */
export async function reached(
  visit: Visiting,
  sites: Sites,
  screen: Screen,
  look: LookName,
  options: VisitOptions = {},
): Promise<Visit> {
  const visitor = await visit(sites[screen.site], { ...looks[look], ...options })
  await screen.reach(visitor)
  await wears(visitor.page, look)
  return visitor
}

/** The device turns dark or light while the page is open. */
export async function turned(page: Page, look: LookName): Promise<void> {
  await page.emulateMedia({ colorScheme: looks[look].dark ? 'dark' : 'light' })
  await wears(page, look)
}
