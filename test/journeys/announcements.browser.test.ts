import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

const DESK = '/#/admin/pages/announcements/index'
let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

describeInBrowser('an announcement', (journey) => {
  journey('is written by one, approved by another, read in big letters, and folded away', async (visit) => {
    const { page: writer } = await visit(project.url)
    await signIn(writer, 'publisher-1')
    await writer.goto(DESK)
    await shown(writer)
      .getByLabel(/^公告，一两句话/)
      .fill('本周数据正在核对')
    await shown(writer).getByText('一个指标', { exact: true }).click()
    await shown(writer).getByText('电子居民健康卡用卡人次', { exact: true }).click()
    await shown(writer).getByRole('button', { name: '交给另一人批准' }).click()
    await shown(writer).getByRole('button', { name: '批准：本周数据正在核对' }).click()
    await shown(writer).getByText('不能批准自己写的公告').waitFor()

    const { page: other } = await visit(project.url)
    await signIn(other, 'publisher-2')
    await other.goto(DESK)
    await shown(other).getByText('出现在：指标「电子居民健康卡用卡人次」').waitFor()
    await shown(other).getByRole('button', { name: '批准：本周数据正在核对' }).click()
    await shown(other).getByText('正在显示').waitFor()

    await project.moveTo('2020-11-28T01:10:00.000Z')
    const { page } = await visit(project.url, { elder: 'on' })
    await page.goto('/')
    await page.getByText('16,784,685').waitFor()
    expect(await shown(page).innerText()).not.toContain('本周数据正在核对')
    await page.goto('/#/pages/figure/index?metric=health-card-uses')
    const banner = shown(page).getByRole('button', { name: /本周数据正在核对/ })
    await banner.click()
    await banner.waitFor({ state: 'detached' })
    await page.reload()
    await shown(page).getByText('这个数怎么算').waitFor()
    expect(await shown(page).innerText()).not.toContain('本周数据正在核对')
  })
})
