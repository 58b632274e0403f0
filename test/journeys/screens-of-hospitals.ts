import type { Screen } from './screens'
import { shown } from './visit'

const licence = '/#/resident/pages/licence/index'

/** The register of internet hospitals, one of them, and the licence check, each in its states. */
export const screensOfHospitals: readonly Screen[] = [
  {
    name: 'hospitals',
    site: 'year',
    async reach({ page }) {
      await page.goto('/#/pages/hospitals/index')
      await shown(page).locator('.hospital-row').first().waitFor()
    },
  },
  {
    name: 'hospitals-none',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/pages/hospitals/index')
      await shown(page).getByText('登记册里还没有互联网医院').waitFor()
    },
  },
  {
    name: 'hospital',
    site: 'year',
    async reach({ page }) {
      await page.goto('/#/resident/pages/hospital/index?id=demo-internet-hospital-3')
      await shown(page).getByText('就诊前请核对').waitFor()
    },
  },
  {
    name: 'licence-valid',
    site: 'year',
    async reach({ page }) {
      await page.goto(licence)
      await shown(page).getByLabel('名称或登记号').fill('演示2201000001')
      await shown(page).getByRole('button', { name: '查登记册' }).click()
      await shown(page).getByText('在册有效').waitFor()
    },
  },
  {
    name: 'licence-none',
    site: 'year',
    async reach({ page }) {
      await page.goto(licence)
      await shown(page).getByLabel('名称或登记号').fill('没有的互联网医院')
      await shown(page).getByRole('button', { name: '查登记册' }).click()
      await shown(page).getByText('不在册').waitFor()
    },
  },
]
