import type { Page } from 'playwright-core'
import { columns } from '../../cloudfunctions/_shared/listings/sheet-columns'
import { anOrganisation } from '../a-hospital'
import { axeFindings } from './axe'
import { elder, measured, ordinary } from './measures'
import { type Project, startProject } from './project'
import { registered } from './registering'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

let project: Project
let physical: string

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  physical = await registered(project, anOrganisation())
})
afterAll(() => project.close())

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => shown(page).getByRole('link', { name, exact: true }).first().click()

/** A CSV of rows like the template's example, but for some cells. */
function sheet(name: string, ...rows: Record<string, string>[]) {
  const lines = rows.map((cells) => columns.map(({ heading, example }) => cells[heading] ?? example).join(','))
  const text = [columns.map(({ heading }) => heading).join(','), ...lines].join('\r\n')
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) }
}

async function choose(page: Page, button: string, file: ReturnType<typeof sheet>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, button)
  await (await chooser).setFiles(file)
}

async function toImports(page: Page, account: string): Promise<void> {
  await signIn(page, account)
  await follow(page, '登记处')
  await follow(page, '批量导入')
  await shown(page).getByText('没有办完的导入').waitFor()
}

async function isWell(page: Page, measures: typeof elder): Promise<void> {
  await page.waitForFunction(
    () => [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).length === 1,
  )
  await atRest(page)
  expect([...(await axeFindings(page)), ...(await measured(page, measures))]).toEqual([])
}

describeInBrowser('a sheet of internet hospitals', (journey) => {
  journey(
    'is tried, put right and handed in by an editor in big letters, approved by a reviewer, and read by a resident',
    async (visit) => {
      const own = { 名称: '新开互联网医院', 登记号: '测甲', 依托机构编号: physical }
      const { page: desk, context } = await visit(project.url, { elder: 'on' })
      await toImports(desk, 'listing-editor')
      const download = desk.waitForEvent('download')
      await press(desk, '下载模板（XLSX）')
      expect((await download).suggestedFilename()).toBe('互联网医院导入模板.xlsx')
      await choose(desk, '选择填好的表', sheet('名单.doc', own))
      await shown(desk).getByText('“名单.doc”不是 XLSX 或 CSV').waitFor()
      await choose(desk, '选择填好的表', sheet('名单.csv', { ...own, 每周服务时间: '上班时间' }))
      await shown(desk).getByText('V2 格：每周服务时间“上班时间”读不懂').waitFor()
      await isWell(desk, elder)
      expect(await shown(desk).getByRole('button', { name: '提交审核' }).count()).toBe(0)
      await choose(desk, '换一张表', sheet('名单.csv', own))
      await shown(desk).getByLabel('为什么导入、依据是什么').fill('年度核对')
      await context.route(/\/v1\//, (route) => route.abort('internetdisconnected'))
      await press(desk, '提交审核')
      await shown(desk).getByText('连不上网络').waitFor()
      await context.unroute(/\/v1\//)
      await press(desk, '提交审核')
      await shown(desk).getByText('各行改什么').waitFor()
      await shown(desk).getByText('待审', { exact: true }).waitFor()
      await isWell(desk, elder)

      const { page: review } = await visit(project.url)
      await toImports(review, 'listing-reviewer')
      await follow(review, '年度核对')
      await shown(review).getByText('第 2 行 新开互联网医院').waitFor()
      await isWell(review, ordinary)
      await press(review, '全部通过')
      await shown(review).getByText('已通过', { exact: true }).waitFor()

      const { page: phone } = await visit(project.url)
      await phone.goto('/#/pages/hospitals/index')
      await shown(phone).getByText('新开互联网医院').first().waitFor()
    },
    60_000,
  )
})
