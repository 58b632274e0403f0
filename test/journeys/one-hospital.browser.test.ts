import { FRIDAY } from '../builders'
import { csvOf } from '../cloudfunctions/_shared/reports/daily'
import { measured, ordinary } from './measures'
import { person } from './people'
import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

const HOSPITAL = 'organisation:provincial-cancer-hospital'
const OTHER = 'organisation:provincial-qianwei-hospital'
let project: Project

beforeAll(async () => {
  project = await startProject({ seeded: 'bulletin' })
  const admin = await person(project, 'admin')
  await admin.does('admin', 'grants.give', { person: 'cloudbase:resident', role: 'reporter', scope: HOSPITAL })
  const reporter = await person(project, 'reporter')
  const own = { metric: 'appointments-received', subject: HOSPITAL, period: FRIDAY, value: 1_234, unit: '人次' }
  const file = Buffer.from(csvOf([own, { ...own, subject: OTHER }])).toString('base64')
  const report = { source: 'health-information-centre', format: 'daily-csv', period: FRIDAY, file }
  await reporter.does('staff', 'reports.submit', report)
})
afterAll(() => project.close())

describeInBrowser('a reporter of one hospital', (journey) => {
  journey('is told what the board is for, led to their own work only, and reads their own numbers', async (visit) => {
    const { page } = await visit(project.url)
    await signIn(page, 'resident')
    await shown(page).getByRole('link', { name: '每日统计' }).first().click()
    await shown(page).getByText('您的授权只限部分机构或地区').waitFor()
    await shown(page).getByRole('link', { name: '数据透视' }).waitFor()
    const ways = shown(page).getByRole('link')
    expect((await ways.allTextContents()).map((words) => words.trim())).toEqual(['填报', '跟进', '数据透视'])
    await shown(page).getByRole('link', { name: '数据透视' }).click()
    await shown(page).getByRole('button', { name: '看表' }).click()
    await shown(page)
      .getByRole('button', { name: /^省肿瘤医院，2020年11月/ })
      .first()
      .waitFor()
    for (const words of ['吉林省', '省前卫医院']) expect(await shown(page).getByText(words).count()).toBe(0)
    expect(await measured(page, ordinary)).toEqual([])
  })
})
