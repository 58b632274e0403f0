import type { Page } from 'playwright-core'
import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

const DESK = '/#/staff/pages/releases/index'
const SHEET = '/#/staff/pages/release/index?id=2020-W48-2'
let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

const press = (page: Page, name: string): Promise<void> =>
  shown(page).getByRole('button', { name, exact: true }).click()

async function reread(page: Page): Promise<void> {
  await page.reload()
  await shown(page).getByText('经过', { exact: true }).waitFor()
}

/** Cut and approved by two people. */
async function approvedDraft(first: Page, second: Page): Promise<void> {
  await first.goto(DESK)
  await press(first, '生成一个草稿')
  await shown(first).getByText('没有新的修订。').waitFor()
  await press(first, '审批通过')
  await shown(first).getByText('您已审批，请由另一位发布人审批。').waitFor()
  await second.goto(SHEET)
  await press(second, '审批通过')
  await shown(second).getByText('已审批，待发布', { exact: true }).waitFor()
}

describeInBrowser('a release', (journey) => {
  journey(
    'goes from its cut to the public and back, by two publishers',
    async (visit) => {
      const [{ page: first }, { page: second }] = [await visit(project.url), await visit(project.url)]
      await signIn(first, 'publisher-1')
      await signIn(second, 'publisher-2')
      await approvedDraft(first, second)

      await shown(second).getByText('到时间自动公布').click()
      await shown(second).getByLabel('几点（北京时间）').fill('18:00')
      await shown(second).getByLabel('输入数据截至日').fill('2020-11-26')
      await press(second, '排定发布')
      await shown(second)
        .getByText(/^请照着输入数据截至日/)
        .waitFor()
      await shown(second).getByLabel('输入数据截至日').fill('2020年11月27日')
      await press(second, '排定发布')
      await shown(second).getByText('已排定', { exact: true }).waitFor()
      await project.moveTo('2020-11-28T01:15:00.000Z')
      const { page: resident } = await visit(project.url)
      await resident.goto('/')
      await shown(resident).getByText('下次发布：2020年11月28日 18:00（计划）').waitFor()

      await press(second, '打开预览')
      await shown(second).getByText('预览，尚未发布').waitFor()
      await shown(second).getByText('16,784,685').waitFor()

      await reread(first)
      await shown(first).getByLabel('推迟的原因（公开，居民会看到）').fill('一个数还在核实')
      await press(first, '取消排定')
      await shown(first).getByLabel('输入数据截至日').fill('20201127')
      await press(first, '发布')
      await shown(first).getByText('现行', { exact: true }).waitFor()

      await shown(first).getByLabel('撤回的理由（公开）').fill('单位报错了')
      await shown(first).getByLabel('输入发布编号').fill('2020-W48-2')
      await press(first, '提出撤回')
      await shown(first).getByText('请另一位发布人来确认。').waitFor()
      await second.goto(DESK)
      await shown(second).getByRole('link', { name: '发布 2020-W48-2' }).click()
      await shown(second).getByLabel('输入发布编号').fill('2020-W48-2')
      await press(second, '确认撤回')
      await shown(second).getByText('已撤回', { exact: true }).waitFor()

      await project.moveTo('2020-11-28T01:30:00.000Z')
      await resident.reload()
      await shown(resident)
        .getByText(/发布 2020-W48-2 已于 .* 撤回：单位报错了。以下是更早的发布 2020-W48-1/)
        .waitFor()
      await resident.goto('/#/resident/pages/shared/index?metric=health-card-uses&release=2020-W48-2')
      await shown(resident).getByText('这次发布已撤回').waitFor()
    },
    60_000,
  )
})
