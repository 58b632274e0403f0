import { deliverBulletin } from '../../local-cloudbase/demonstration/seed'
import { bulletin, NEXT_FRIDAY } from '../builders'
import { publishAs } from './people'
import { type Project, startProject } from './project'
import { describeInBrowser } from './stage'

const DAY = 24 * 3_600_000
let project: Project

beforeEach(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterEach(() => project.close())

describeInBrowser('as time passes, a resident', (journey) => {
  journey('reads after three days that the release is three days old', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await page.getByText('不到 1 分钟前公布').waitFor()
    await project.moveTo('2020-12-01T02:00:00.000Z')
    await page.reload()
    await page.getByText('3 天前公布').waitFor()
  })

  journey('is offered a release that comes out meanwhile, and sees the change with both its days', async (visit) => {
    const { page } = await visit(project.url, { movesTime: true })
    await page.goto('/')
    await page.getByText('16,784,685').waitFor()
    await project.moveTo('2020-12-05T01:00:00.000Z')
    const nextWeek = JSON.stringify(bulletin(NEXT_FRIDAY, [['health-card-people', 16_800_000]]))
    await deliverBulletin(project.url, nextWeek, NEXT_FRIDAY, project.clock.now())
    const { id } = await publishAs(project)
    await page.clock.fastForward(7 * DAY)
    await page.getByText('我的', { exact: true }).first().click()
    await page.getByText('长辈模式').waitFor()
    await page.getByText('概览', { exact: true }).first().click()
    const offer = page.getByRole('button', { name: '有新发布' })
    await offer.waitFor()
    expect(await page.getByText('16,800,000').count()).toBe(0)
    await offer.click()
    await page.getByText('16,800,000').waitFor()
    const figure = page.locator('.figure', { hasText: '16,800,000' })
    expect((await figure.innerText()).replace(/\s/g, '')).toContain('2020年11月27日到12月4日增加15,315人')
    expect(await figure.innerText()).toContain(id)
    await offer.waitFor({ state: 'detached' })
  })
})
