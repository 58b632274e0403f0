import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

/** In the prefecture furthest from the capital. */
const YANJI = { latitude: 42.89, longitude: 129.51 }
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
    name: 'hospitals-favourites',
    site: 'year',
    async reach({ page }) {
      await page.goto('/#/pages/hospitals/index')
      await shown(page).getByRole('button', { name: /^收藏/ }).first().click()
      await shown(page).getByRole('button', { name: '收藏 1 家' }).click()
      await shown(page).getByRole('button', { name: '清空收藏' }).waitFor()
    },
  },
  {
    name: 'hospitals-near-refused',
    site: 'year',
    async reach({ page }) {
      await page.goto('/#/pages/hospitals/index')
      await shown(page).getByRole('button', { name: '离我近的' }).click()
      await shown(page).getByText('没有取得大概位置').waitFor()
    },
  },
  {
    name: 'hospitals-near',
    site: 'year',
    async reach({ page, context }) {
      await context.grantPermissions(['geolocation'])
      await context.setGeolocation(YANJI)
      await page.goto('/#/pages/hospitals/index')
      await shown(page).getByRole('button', { name: '离我近的' }).click()
      await shown(page).getByText('约 10 公里内').first().waitFor()
    },
  },
  {
    name: 'searches',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'listing-editor')
      await visit.page.goto('/#/admin/pages/searches/index')
      await shown(visit.page).getByText('没有被问过三次以上的').waitFor()
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
