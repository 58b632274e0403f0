import type { Page } from 'playwright-core'
import { columns } from '../../cloudfunctions/_shared/listings/sheet-columns'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown, type Visit } from './visit'

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()

/** A CSV of one row like the template's example, but for some cells. */
function sheet(cells: Record<string, string>) {
  const rows = [columns.map(({ heading }) => heading), columns.map(({ heading, example }) => cells[heading] ?? example)]
  const text = rows.map((row) => row.join(',')).join('\r\n')
  return { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) }
}

async function tried(visit: Visit, cells: Record<string, string>): Promise<void> {
  const { page } = visit
  await signedIn(visit, 'listing-editor')
  await page.goto('/#/admin/pages/import/index')
  await shown(page).getByText('没有办完的导入').waitFor()
  const chooser = page.waitForEvent('filechooser')
  await press(page, '选择填好的表')
  await (await chooser).setFiles(sheet(cells))
  await shown(page).getByText('试读结果').waitFor()
}

/** Sheets of many internet hospitals, as an editor and a reviewer find them. */
export const screensOfImports: readonly Screen[] = [
  {
    name: 'import-errors',
    site: 'year',
    reach: (visit) => tried(visit, { 名称: '表里的医院', 每周服务时间: '上班时间', 监督电话: '八位' }),
  },
  {
    name: 'import-review',
    site: 'year',
    async reach(visit) {
      const own = { 名称: '表里的互联网医院', 登记号: '表0001', 依托机构编号: 'demo-hospital-1', 诊疗科目: '内科' }
      await tried(visit, own)
      await shown(visit.page).getByLabel('为什么导入、依据是什么').fill('年度核对')
      await press(visit.page, '提交审核')
      await shown(visit.page).getByText('自己提交的导入').waitFor()
    },
  },
]
