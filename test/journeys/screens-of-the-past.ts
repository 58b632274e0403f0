import type { Page } from 'playwright-core'
import { aRestatement } from '../src/a-restatement'
import { restates, wasInForce } from './restating'
import type { Screen } from './screens'
import { shown } from './visit'

const [IN_FORCE, LATER] = ['2020-W48-1', '2020-W49-1']
const WEDNESDAY = '2020-11-25'

const restatements = [
  aRestatement(),
  aRestatement({
    id: 'r2',
    metric: 'health-card-uses',
    unit: '人次',
    old: { value: 45_708_484, missing: null },
    new: { value: 45_708_400, missing: null },
    reason: 'R02',
    explanation: '两个接口重复上报了同一天的 84 次，核对后去除。',
  }),
  aRestatement({
    id: 'r3',
    metric: 'online-services',
    unit: '人次',
    old: { value: null, missing: 6 },
    new: { value: 9_057_316, missing: null },
    reason: 'R04',
    explanation: '来源系统补报。',
  }),
]

async function lookFor(page: Page, day: string): Promise<void> {
  await page.goto('/#/resident/pages/past/index')
  await shown(page).getByLabel('哪一天').fill(day)
  await shown(page).getByRole('button', { name: '看这一天' }).click()
}

/** Until the page where a day was chosen has moved out of sight. */
async function left(page: Page): Promise<void> {
  await page.locator('[id^="/resident/pages/past/"]').waitFor({ state: 'hidden' })
}

const shared = (metric: string, release = IN_FORCE): string =>
  `/#/resident/pages/shared/index?metric=${metric}&release=${release}`

/** The time machine, the log of restatements and a shared number, each in its states. */
export const screensOfThePast: readonly Screen[] = [
  {
    name: 'past-none',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/')
      await page.getByText('16,784,685').waitFor()
      await lookFor(page, '2020-11-20')
      await shown(page).getByText('为止还没有发布过').waitFor()
    },
  },
  {
    name: 'past-overview',
    site: 'seeded',
    async reach({ page, context }) {
      await wasInForce(context, WEDNESDAY, IN_FORCE)
      await lookFor(page, WEDNESDAY)
      await shown(page).getByText('16,784,685').waitFor()
      await left(page)
    },
  },
  {
    name: 'past-opened',
    site: 'seeded',
    async reach({ page, context }) {
      await wasInForce(context, WEDNESDAY, IN_FORCE)
      await lookFor(page, WEDNESDAY)
      await shown(page).getByText('16,784,685').waitFor()
      await left(page)
      await page.goto('/#/resident/pages/past/index')
      await shown(page).getByText('手机上存着的').waitFor()
    },
  },
  {
    name: 'restatements',
    site: 'seeded',
    async reach({ page, context }) {
      await restates(context, restatements)
      await page.goto('/#/resident/pages/restatements/index')
      await shown(page).getByText('去除重复').waitFor()
    },
  },
  {
    name: 'restatements-none',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/resident/pages/restatements/index')
      await shown(page).getByText('还没有修订过').waitFor()
    },
  },
  {
    name: 'shared',
    site: 'seeded',
    async reach({ page }) {
      await page.goto(shared('doctor-online-consultations'))
      await shown(page).locator('.picture[src]').waitFor()
    },
  },
  {
    name: 'shared-corrected',
    site: 'seeded',
    async reach({ page, context }) {
      await restates(context, restatements, LATER)
      await page.goto(shared('health-card-people'))
      await shown(page).getByText('已更正').waitFor()
    },
  },
  {
    name: 'shared-gone',
    site: 'seeded',
    async reach({ page }) {
      await page.goto(shared('health-card-people', '2019-W01-1'))
      await shown(page).getByText('找不到这次发布').waitFor()
    },
  },
]
