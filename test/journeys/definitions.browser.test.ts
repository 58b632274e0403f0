import type { Page } from 'playwright-core'
import { axeFindings } from './axe'
import { elder, measured } from './measures'
import { publishAs } from './people'
import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => shown(page).getByRole('link', { name }).first().click()
const fill = (page: Page, label: string, words: string) => shown(page).getByLabel(label, { exact: true }).fill(words)
const says = (page: Page, words: string | RegExp) => shown(page).getByText(words).first().waitFor()

async function isWell(page: Page): Promise<void> {
  await atRest(page)
  expect([...(await axeFindings(page)), ...(await measured(page, elder))]).toEqual([])
}

describeInBrowser('what a number counts', (journey) => {
  journey('is changed by two people from a day on, and residents read both ways of counting', async (visit) => {
    const { page: dictionary } = await visit(project.url, { elder: 'on' })
    await signIn(dictionary, 'dictionary')
    await follow(dictionary, '每日统计')
    await follow(dictionary, '统计口径')
    await press(dictionary, '改口径：电子居民健康卡用卡人次')
    await fill(dictionary, '从哪天起', '2020-11-27')
    await fill(dictionary, '变化是什么（公开，画在走势图上）', '不再计入测试刷卡')
    await fill(dictionary, '不算什么', '不再计入测试环境里的刷卡次数。')
    await press(dictionary, '提交，由另一人批准')
    await says(dictionary, '请填写理由')
    await isWell(dictionary)
    await fill(dictionary, '为什么改口径（公开）', '测试刷卡混在里面，数偏大')
    await press(dictionary, '提交，由另一人批准')
    await says(dictionary, '您提出的，由另一人批准。')

    const { page: publisher } = await visit(project.url, { elder: 'on' })
    await signIn(publisher, 'publisher-1')
    await follow(publisher, '每日统计')
    await follow(publisher, '统计口径')
    await says(publisher, '已公布到 2020年11月27日：数字不改，下一次发布起标明 2020年11月27日起口径不同。')
    await isWell(publisher)
    await fill(publisher, '批准或退回的理由', '文件齐全')
    await press(publisher, '批准：电子居民健康卡用卡人次')
    await says(publisher, /已批准：文件齐全$/)

    await publishAs(project)
    await project.moveTo('2020-11-28T01:15:00.000Z')
    const { page: resident } = await visit(project.url)
    await resident.goto('/#/resident/pages/figure/index?metric=health-card-uses')
    await says(resident, '2020年11月27日起这样算，之前的数按当时的口径。')
    await says(resident, '不再计入测试环境里的刷卡次数。')
    await says(resident, '到 2020年11月26日为止算什么')
  })
})
