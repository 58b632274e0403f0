import type { Page } from 'playwright-core'
import { person } from './people'
import { type Project, startProject } from './project'
import { signedIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown, type Visit } from './visit'

const MONDAY = '2020-11-30T03:00:00.000Z'
const FALLEN = '45708000'
const RIGHT = '45760000'
const duty = {
  subject: 'region:220000',
  name: '吉林省',
  metrics: ['health-card-people', 'health-card-uses'],
  from: '2020-11-29',
  to: null,
}

let project: Project

beforeAll(async () => {
  project = await startProject({ now: MONDAY, seeded: 'bulletin' })
  const dictionary = await person(project, 'dictionary')
  await dictionary.does('staff', 'duties.give', { duties: [duty], reason: '开始按日上报' })
})
afterAll(() => project.close())

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()

/** Opens one of the ways on the day's board. */
async function fromTheBoard(visit: Visit, account: string, way: string): Promise<Page> {
  await signedIn(visit, account)
  await visit.page.goto('/#/staff/pages/day/index')
  await shown(visit.page).getByRole('link', { name: way, exact: true }).click()
  return visit.page
}

async function confirmPlain(page: Page): Promise<void> {
  await shown(page)
    .getByRole('button', { name: /^没有疑问的 1 处全部确认/ })
    .click()
}

async function typeUses(page: Page, uses: string, why: string | null): Promise<void> {
  await shown(page).getByLabel('电子居民健康卡用卡人次（人次）').fill(uses)
  if (why !== null) await shown(page).getByLabel('和往常不同，请写明原因').last().fill(why)
}

describeInBrowser('a day', (journey) => {
  journey(
    'goes from nothing reported to a release on a phone, with one doubt solved on the way',
    async (visit) => {
      const reporting = await visit(project.url, { width: 375 })
      await signedIn(reporting, 'reporter')
      const { page: reporter } = reporting
      await reporter.goto('/#/staff/pages/day/index')
      await shown(reporter).getByText('逾期未报').first().waitFor()
      await shown(reporter).getByRole('link', { name: '吉林省', exact: true }).click()
      await shown(reporter).getByRole('link', { name: '去填报', exact: true }).click()
      await shown(reporter).getByLabel('电子居民健康卡用卡人数（人）').fill('16790000')
      await typeUses(reporter, FALLEN, null)
      await press(reporter, '提交，请另一位同事核对')
      await typeUses(reporter, FALLEN, '平台导出的就是这个数')
      await press(reporter, '提交，请另一位同事核对')
      await shown(reporter).getByText('2 处等另一位同事核对后采用').waitFor()

      const checker = await fromTheBoard(await visit(project.url, { width: 375 }), 'checker', '核对')
      await confirmPlain(checker)
      await shown(checker).getByText('已确认 1 处').waitFor()
      await shown(checker)
        .getByRole('button', { name: /^处理这项疑问/ })
        .click()
      await shown(checker).getByText('退回', { exact: true }).click()
      await shown(checker).getByLabel('理由（成为修订时会公开）').fill('比上一次少，请核对后重报')
      await press(checker, '提交决定')
      await shown(checker).getByText('没有等待核对的逐日数值').waitFor()

      await reporter.goto('/#/staff/pages/entry/index?subject=region%3A220000&day=2020-11-29')
      await typeUses(reporter, RIGHT, null)
      await press(reporter, '提交，请另一位同事核对')
      await shown(reporter).getByText('1 处等另一位同事核对后采用').waitFor()
      await checker.reload()
      await confirmPlain(checker)
      await shown(checker).getByText('没有等待核对的逐日数值').waitFor()
      await checker.goto('/#/staff/pages/day/index')
      await shown(checker).getByText('填报率 1/1 家（100%）').waitFor()

      const first = await fromTheBoard(await visit(project.url, { width: 375 }), 'publisher-1', '发布台')
      await press(first, '生成一个草稿')
      await press(first, '审批通过')
      await shown(first).getByText('您已审批，请由另一位发布人审批。').waitFor()
      const second = await fromTheBoard(await visit(project.url, { width: 375 }), 'publisher-2', '发布台')
      await shown(second)
        .getByRole('link', { name: /2020-W48-2/ })
        .click()
      await press(second, '审批通过')
      await shown(second).getByLabel('输入数据截至日').fill('2020-11-29')
      await press(second, '发布')
      await shown(second).getByText('现行', { exact: true }).waitFor()

      await project.moveTo('2020-11-30T03:15:00.000Z')
      const { page: resident } = await visit(project.url, { width: 375 })
      await resident.goto('/')
      await shown(resident).getByText('45,760,000').first().waitFor()
      expect(await shown(resident).innerText()).toContain('2020-W48-2')
    },
    90_000,
  )
})
