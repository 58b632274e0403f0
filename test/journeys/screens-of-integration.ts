import type { Page } from 'playwright-core'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).first().click()

/** How hospitals and systems are connected, and numbers by metric, subject and period. */
export const screensOfIntegration: readonly Screen[] = [
  {
    name: 'integration',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'checker')
      await page.goto('/#/staff/pages/integration/index')
      await press(page, '省人民医院的历史')
      await shown(page).getByText('最早的在前').waitFor()
      await press(page, '记录药品药械采购服务平台的变化')
      await press(page, '记下')
      await shown(page).getByText('请至少选一项变化').waitFor()
    },
  },
  {
    name: 'integration-empty',
    site: 'empty',
    async reach(visit) {
      await signedIn(visit, 'checker')
      await visit.page.goto('/#/staff/pages/integration/index')
      await shown(visit.page).getByText('还没有周报写过').waitFor()
    },
  },
  {
    name: 'pivot',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'viewer')
      await page.goto('/#/staff/pages/pivot/index')
      await press(page, '看表')
      await shown(page).getByRole('button', { name: '导出 CSV' }).waitFor()
    },
  },
  {
    name: 'pivot-of-the-year',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'viewer')
      await page.goto('/#/staff/pages/pivot/index')
      await press(page, '✓ 全省')
      await press(page, '各地区（12 个）')
      await shown(page).getByText('期内新增', { exact: true }).click()
      await press(page, '看表')
      await shown(page)
        .getByRole('button', { name: /^白城市，2020年7月/ })
        .click()
      await shown(page).getByText('看这一段的每一天').waitFor()
      await press(page, '导出 XLSX')
      await shown(page)
        .getByText(/^保存“演示数据/)
        .waitFor()
    },
  },
]
