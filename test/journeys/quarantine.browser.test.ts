import type { Page } from 'playwright-core'
import { axeFindings } from './axe'
import { elder, measured } from './measures'
import { person } from './people'
import { type Project, startProject } from './project'
import { threeRows } from './screens-of-reports'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  const reporter = await person(project, 'reporter')
  const file = threeRows().toString('base64')
  const report = { source: 'health-information-centre', format: 'daily-csv', period: '2020-11-27', file }
  await reporter.does('staff', 'reports.submit', report)
})
afterAll(() => project.close())

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string | RegExp) => shown(page).getByRole('link', { name }).first().click()

async function isWell(page: Page): Promise<void> {
  await atRest(page)
  expect([...(await axeFindings(page)), ...(await measured(page, elder))]).toEqual([])
}

describeInBrowser('a row about somebody nobody knows', (journey) => {
  journey('is placed by a person, in big letters, and its wrong neighbour comes back put right', async (visit) => {
    const { page: desk } = await visit(project.url, { elder: 'on' })
    await signIn(desk, 'dictionary')
    await follow(desk, '每日统计')
    await follow(desk, '待识别')
    await shown(desk).getByText('统计对象“长春”').waitFor()
    await isWell(desk)
    await shown(desk).getByText('长春市', { exact: true }).click()
    await press(desk, '就是它，采用等待的行')
    await shown(desk).getByText('请填写理由').waitFor()
    await shown(desk).getByLabel('理由、依据').fill('来源用的是简称')
    await press(desk, '就是它，采用等待的行')
    await shown(desk).getByText('已识别，等待的行').waitFor()
    await shown(desk).getByText('没有待识别的编号').waitFor()
    await press(desk, '从某一天起改：统计对象“长春”')
    await shown(desk).getByLabel('从哪一天的数值起').waitFor()
    await isWell(desk)

    const { page: reporter } = await visit(project.url, { elder: 'on' })
    await signIn(reporter, 'reporter')
    await follow(reporter, '每日统计')
    await follow(reporter, '上报批次')
    await shown(reporter).getByText('每日上报（表格，CSV）').first().waitFor()
    await follow(reporter, '省卫生健康信息中心')
    await shown(reporter).getByText('写的是“人”，应为：人次').waitFor()
    await isWell(reporter)
    const download = reporter.waitForEvent('download')
    await press(reporter, '下载要更正的行（CSV）')
    expect((await download).suggestedFilename()).toMatch(/^待更正-2020-11-27/)
    const right = 'metric,subject,period,value,unit,corrects\nhealth-card-uses,region:220200,2020-11-27,7,人次,3\n'
    const chooser = reporter.waitForEvent('filechooser')
    await press(reporter, '选择改好的文件并提交')
    await (await chooser).setFiles({ name: '改好.csv', mimeType: 'text/csv', buffer: Buffer.from(right) })
    await shown(reporter).getByText('已更正').waitFor()
  })
})
