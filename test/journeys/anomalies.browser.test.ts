import type { Page } from 'playwright-core'
import { plusDays } from '../../src/reckoning/calendar'
import { csvOf, type Row } from '../cloudfunctions/_shared/reports/daily'
import { axeFindings } from './axe'
import { elder, measured } from './measures'
import { person } from './people'
import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

const [FRIDAY, DAYS] = ['2020-11-27', 60]
let project: Project

/** Two months of a region's uses, even but for the last day, on which so many are counted. */
function regionRows(code: string, onTheLast: number): Row[] {
  const rows: Row[] = []
  let value = 40_000
  for (let place = 0; place < DAYS; place += 1) {
    value += place === DAYS - 1 ? onTheLast : 98 + (place % 5)
    rows.push({
      metric: 'health-card-uses',
      subject: `region:${code}`,
      period: plusDays(FRIDAY, place - DAYS + 1),
      value,
      unit: '人次',
    })
  }
  return rows
}

/** Nine times as many as ever in one of four regions. */
const uneven = [
  ...regionRows('220200', 900),
  ...['220400', '220500', '220600'].flatMap((code) => regionRows(code, 102)),
]

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  const reporter = await person(project, 'reporter')
  const file = Buffer.from(csvOf(uneven)).toString('base64')
  await reporter.does('staff', 'reports.submit', {
    source: 'health-information-centre',
    format: 'daily-csv',
    period: FRIDAY,
    file,
  })
})
afterAll(() => project.close())

const press = (page: Page, name: string | RegExp) => shown(page).getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp) => shown(page).getByRole('link', { name }).first().click()
const says = (page: Page, words: string | RegExp) => shown(page).getByText(words).first().waitFor()

describeInBrowser('a day on which far more is counted than ever', (journey) => {
  journey('is found, explained with its range and causes, and decided in big letters at 375 px', async (visit) => {
    const { page } = await visit(project.url, { elder: 'on' })
    await signIn(page, 'checker')
    await follow(page, '每日统计')
    await follow(page, '疑点')
    await says(page, '没有待处理的疑点')
    await press(page, '现在核查一遍')
    await says(page, /新发现 1 处/)
    await says(page, /^吉林市，电子居民健康卡用卡人次$/)
    for (const words of [
      /^应为：/,
      /^可能的原因：1\. /,
      /^旁证：/,
      /准确率未知/,
      /同一天其他 3 个地区的变化，中位数是平时的 1\.0 倍，这里是平时的 9\.\d 倍/,
    ])
      await says(page, words)
    await atRest(page)
    expect([...(await axeFindings(page)), ...(await measured(page, elder))]).toEqual([])
    await press(page, /^处理/)
    await press(page, '提交判断')
    await says(page, '请填写理由')
    await shown(page).getByLabel('理由', { exact: true }).fill('义诊集中刷卡，来源已说明')
    await press(page, '提交判断')
    await says(page, '属实异常：义诊集中刷卡，来源已说明')
    await press(page, '现在核查一遍')
    await says(page, /新发现 0 处/)
  })
})
