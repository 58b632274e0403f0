import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AS_OF, headlines, RELEASE } from './headlines'
import { type Project, root, startProject } from './project'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

let project: Project
const pictures = join(root, 'dist/pictures')

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

describeInBrowser('a resident reads', (journey) => {
  for (const width of [375, 320])
    journey(`every headline with its unit, day, source and release, at ${width} px`, async (visit) => {
      const { page } = await visit(project.url, { width })
      await page.goto('/')
      await page.getByText('16,784,685').waitFor()
      const figures = await page.locator('.figure').allInnerTexts()
      for (const [number, unit] of headlines) {
        const figure = figures.find((text) => text.replace(/\s/g, '').includes(`${number}${unit}`))
        expect(figure).toContain(`数据截至 ${AS_OF}`)
        expect(figure).toContain(RELEASE)
        expect(figure).toMatch(/平台|医生在线/)
      }
      await page.screenshot({ path: join(pictures, `overview-light-${width}.png`) })
    })

  journey('where a figure comes from, and goes back to where it was', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await page.getByText('835,238').click()
    const text = async () => (await shown(page).innerText()).replace(/[ \t]+/g, ' ')
    await page.getByText('这个数怎么算').waitFor()
    await atRest(page)
    for (const said of [
      '835,238 人次',
      '算什么',
      '不算什么',
      '为什么会变',
      'JSON 位置 /figures/7',
      `发布编号\n${RELEASE}`,
    ])
      expect(await text()).toContain(said)
    expect(await text()).toContain('接收时间\n2020年11月28日 09:00')
    expect((await text()).match(/第 \d 次批准\n发布人，2020年11月28日/g)).toHaveLength(2)
    expect(await text()).toMatch(/报告指纹（SHA-256）\n([0-9a-f]{8}\s?){8}/)
    await page.screenshot({ path: join(pictures, 'figure-light-375.png') })
    await atRest(page)
    await shown(page).getByText('返回').click()
    await shown(page).getByText('16,784,685').waitFor()
  })

  journey('the overview again at once after a page that was slow to come', async (visit) => {
    const { page, context } = await visit(project.url)
    await page.goto('/')
    await page.getByText('835,238').waitFor()
    await context.route(/\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.getByText('835,238').click()
    await page.getByText('这个数怎么算').waitFor()
    await page.evaluate(() => {
      const back = [...document.querySelectorAll<HTMLElement>('.taro_page *')].filter(
        (one) => one.innerText === '‹ 返回',
      )
      back.at(-1)?.click()
    })
    await page.waitForTimeout(600)
    await shown(page).getByText('16,784,685').waitFor({ timeout: 1_000 })
  })

  journey('a figure by its address alone, and is led to the overview from there', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/resident/pages/figure/index?metric=consultations-received')
    await page.getByText('3,892').first().waitFor()
    await page.getByText('返回').click()
    await page.getByText('16,784,685').waitFor()
  })

  journey('in words that a metric nobody publishes does not exist', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/resident/pages/figure/index?metric=no-such-metric')
    await page.getByText('没有这个指标').waitFor()
    await page.getByText('返回概览').click()
    await page.getByText('16,784,685').waitFor()
  })

  journey('no number anywhere without unit, day and release', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await page.getByText('16,784,685').waitFor()
    const addresses = await page
      .locator('a[href*="pages/figure"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.length).toBeGreaterThanOrEqual(12)
    for (const address of ['#/pages/overview/index', ...addresses]) {
      await page.goto(`/${address}`)
      await atRest(page)
      const cards = await shown(page).locator('.figure, .figure-row').allInnerTexts()
      expect([address, cards.length]).not.toEqual([address, 0])
      for (const card of cards) {
        expect(card.replace(/\s/g, '')).toMatch(/[\d,]+(人|人次|家|名|个|条)/)
        expect(card).toMatch(/数据截至 \d{4}年\d{1,2}月\d{1,2}日/)
        expect(card).toMatch(/\d{4}-W\d{2}-\d+/)
      }
    }
  })
})
