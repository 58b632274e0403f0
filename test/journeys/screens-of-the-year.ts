import type { Page } from 'playwright-core'
import type { Screen } from './screens'
import { shown } from './visit'

const PAGES = '/#/resident/pages'
const PROVINCE = 'region:220000'
/** The day whose value the demonstration year restates, and the last release before that. */
const [RESTATED, STOOD, BEFORE] = ['doctor-online-consultations', '2020-09-11', '2020-W37-1']

async function series(page: Page, metric: string, subject?: string): Promise<void> {
  const of = subject === undefined ? '' : `&subject=${encodeURIComponent(subject)}`
  await page.goto(`${PAGES}/metric/index?metric=${metric}${of}`)
  await shown(page).getByRole('slider').waitFor()
}

/** A year of daily numbers: over time, day by day, and what was restated of it. */
export const screensOfTheYear: readonly Screen[] = [
  {
    name: 'year-overview',
    site: 'year',
    async reach({ page }) {
      await page.goto('/')
      await shown(page).locator('.figure').first().waitFor()
    },
  },
  {
    name: 'metric',
    site: 'year',
    async reach({ page }) {
      await series(page, 'health-card-uses')
      await shown(page).getByRole('button', { name: '换一个地区' }).click()
    },
  },
  {
    name: 'metric-table',
    site: 'year',
    async reach({ page }) {
      await series(page, 'health-card-uses')
      await shown(page).getByRole('button', { name: '和图上一样的数' }).click()
    },
  },
  {
    name: 'metric-by-current-divisions',
    site: 'year',
    async reach({ page }) {
      await series(page, 'health-card-uses', 'region:220300')
      await shown(page).getByRole('radio', { name: '一年' }).click()
      await shown(page).getByRole('radio', { name: '月', exact: true }).click()
      await shown(page).getByRole('radio', { name: '按现行区划' }).click()
      await shown(page).getByRole('button', { name: '和图上一样的数' }).click()
      await shown(page).getByText('推算', { exact: true }).first().waitFor()
    },
  },
  {
    name: 'metric-people',
    site: 'year',
    reach: ({ page }) => series(page, 'health-card-people'),
  },
  {
    name: 'metric-no-regions',
    site: 'year',
    async reach({ page }) {
      await series(page, RESTATED)
      await shown(page).getByText('没有分地区的数').waitFor()
    },
  },
  {
    name: 'point',
    site: 'year',
    async reach({ page }) {
      await page.goto(`${PAGES}/point/index?metric=${RESTATED}&subject=${encodeURIComponent(PROVINCE)}&day=${STOOD}`)
      await shown(page).locator('.earlier').waitFor()
    },
  },
  {
    name: 'restatements-of-the-year',
    site: 'year',
    async reach({ page }) {
      await page.goto(`${PAGES}/restatements/index`)
      await shown(page).locator('.restatement').first().waitFor()
    },
  },
  {
    name: 'shared-point-corrected',
    site: 'year',
    async reach({ page }) {
      const address = `metric=${RESTATED}&release=${BEFORE}&subject=${encodeURIComponent(PROVINCE)}&day=${STOOD}`
      await page.goto(`${PAGES}/shared/index?${address}`)
      await shown(page).getByText('已更正').waitFor()
    },
  },
]
