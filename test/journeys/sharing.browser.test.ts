import type { Page } from 'playwright-core'
import { aRestatement } from '../src/a-restatement'
import { type Project, startProject } from './project'
import { FIRST, FIRST_PEOPLE, publishSecond, SECOND_PEOPLE } from './published-twice'
import { restates } from './restating'
import { describeInBrowser } from './stage'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  await publishSecond(project)
})
afterAll(() => project.close())

const address = (metric: string, release = FIRST): string =>
  `/#/resident/pages/shared/index?metric=${metric}&release=${release}`
const words = (page: Page): Promise<string> => shown(page).innerText()

describeInBrowser('a shared number', (journey) => {
  journey('is reached from its figure, and drawn as a picture with its address', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/resident/pages/figure/index?metric=health-card-people')
    await shown(page).getByRole('link', { name: '分享这个数' }).click()
    await shown(page).getByText('这就是现行发布里的数').waitFor()
    const picture = shown(page).getByRole('img')
    expect(await picture.getAttribute('alt')).toContain(`${SECOND_PEOPLE} 人`)
    expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.src.slice(0, 22)])).toEqual([
      864,
      'data:image/png;base64,',
    ])
    expect(await words(page)).toContain('/#/resident/pages/shared/index?metric=health-card-people&release=2020-W49-1')
  })

  journey('opens as it was published, and leads to the newer one', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto(address('health-card-people'))
    await shown(page).getByText('此数公布以来没有修订过').waitFor()
    expect(await words(page)).toContain(FIRST_PEOPLE)
    expect(await words(page)).toContain(`现行发布：${SECOND_PEOPLE} 人`)
    await shown(page).getByRole('link', { name: '看更新的数' }).click()
    await shown(page).getByText('这个数怎么算').waitFor()
    expect(await words(page)).toContain(SECOND_PEOPLE)
  })

  journey('restated since says 已更正, old and new, why and when, on page and picture', async (visit) => {
    const { page, context } = await visit(project.url)
    await restates(context, [aRestatement()])
    await page.goto(address('health-card-people'))
    await shown(page).getByText('已更正').waitFor()
    const said = await words(page)
    for (const told of ['原为 16,784,685 人', '现为 16,784,700 人', '迟报', '一家医院迟报了 15 人。', '2020年12月3日'])
      expect(said).toContain(told)
  })

  journey('stays readable without a network, and nobody then claims that it still stands', async (visit) => {
    const { page, context } = await visit(project.url)
    await restates(context, [aRestatement({ metric: 'health-card-uses' })])
    await page.goto(address('health-card-people'))
    await shown(page).getByText('此数公布以来没有修订过').waitFor()
    await context.unrouteAll()
    await context.route(/\/(v1|auth)\//, (route) => route.abort('internetdisconnected'))
    await page.evaluate(() => {
      localStorage.removeItem('release')
    })
    await page.reload()
    await shown(page).getByText('现在没法核对').waitFor()
    expect(await words(page)).toContain(FIRST_PEOPLE)
    expect(await words(page)).toContain('离线')
  })

  journey('of a release that is not there is not made up', async (visit) => {
    const { page } = await visit(project.url)
    for (const release of ['2019-W01-1', 'nonsense']) {
      await page.goto(address('health-card-people', release))
      await page.reload()
      await shown(page).getByText('找不到这次发布').waitFor()
    }
    await page.goto(address('births'))
    await page.reload()
    await shown(page).getByText('这次发布里没有这个数').waitFor()
  })

  journey('restated is told of in the log too, reached from the overview', async (visit) => {
    const { page, context } = await visit(project.url)
    await restates(context, [aRestatement(), aRestatement({ id: 'r2', metric: 'health-card-uses', unit: '人次' })])
    await page.goto('/')
    await page.getByRole('link', { name: '本次发布有 2 处修订' }).click()
    await shown(page)
      .getByRole('link', { name: /用卡人数 2020年11月27日/ })
      .waitFor()
    expect(await shown(page).getByText('从发布 2020-W49-1 起改写').count()).toBe(2)
    await shown(page)
      .getByRole('link', { name: /用卡人数 2020年11月27日/ })
      .click()
    await shown(page).getByText('从哪里来').waitFor()
    await page.goto('/#/resident/pages/figure/index?metric=health-card-people')
    await shown(page).getByRole('link', { name: '看这个数有没有修订过' }).click()
    await shown(page).getByText('1 处').waitFor()
  })
})
