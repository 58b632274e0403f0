import type { Page } from 'playwright-core'
import { columns } from '../../cloudfunctions/_shared/listings/sheet-columns'
import type { Screen } from './screens'
import { signIn } from './signing-in'
import { shown } from './visit'

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()

/** A CSV of one row like the template's example, but for some cells. */
function sheet(cells: Record<string, string>) {
  const rows = [columns.map(({ heading }) => heading), columns.map(({ heading, example }) => cells[heading] ?? example)]
  const text = rows.map((row) => row.join(',')).join('\r\n')
  return { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) }
}

async function tried(page: Page, cells: Record<string, string>): Promise<void> {
  await signIn(page, 'listing-editor')
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
    reach: ({ page }) => tried(page, { 名称: '表里的医院', 每周服务时间: '上班时间', 监督电话: '八位' }),
  },
]
