import type { Page } from 'playwright-core'
import { canonicalJson } from '../../src/contract/canonical-json'
import { outcome } from './asking'
import { type Project, startProject } from './project'
import { BEFORE, BETWEEN, FIRST, FIRST_PEOPLE, publishSecond, SECOND_PEOPLE } from './published-twice'
import { describeInBrowser } from './stage'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  await publishSecond(project)
})
afterAll(() => project.close())

async function lookAt(page: Page, day: string): Promise<void> {
  await page.goto('/#/resident/pages/past/index')
  await shown(page).getByLabel('哪一天').fill(day)
  await shown(page).getByRole('button', { name: '看这一天' }).click()
}

const words = (page: Page): Promise<string> => shown(page).innerText()

describeInBrowser('in the past, a resident', (journey) => {
  journey('sees the release of a day on every page, under a banner, until coming back', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await page.getByText(SECOND_PEOPLE).waitFor()
    await lookAt(page, BETWEEN)
    await shown(page).getByText(FIRST_PEOPLE).first().waitFor()
    expect(await words(page)).toContain('您在看 2020年11月30日 当天的发布')
    expect(await words(page)).not.toContain(SECOND_PEOPLE)
    await shown(page)
      .getByRole('link', { name: /用卡人数/ })
      .click()
    await shown(page).getByText('这个数怎么算').waitFor()
    expect(await words(page)).toContain('您在看 2020年11月30日 当天的发布')
    expect(await words(page)).toContain(FIRST_PEOPLE)
    await shown(page).getByRole('button', { name: '回到现在' }).click()
    await shown(page).getByText(SECOND_PEOPLE).first().waitFor()
    expect(await words(page)).not.toContain('您在看')
  })

  journey('has the archived release in hand, byte for byte in its RFC 8785 form', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await page.getByText(SECOND_PEOPLE).waitFor()
    await lookAt(page, BETWEEN)
    await shown(page).getByText(FIRST_PEOPLE).first().waitFor()
    const kept = await page.evaluate((key) => localStorage.getItem(key), `kept:release:${FIRST}`)
    const { release } = (JSON.parse(kept ?? '{}') as { data: { release: object } }).data
    const { servedAt: _, ...archived } = (await outcome(project, '', 'resident', 'releases.read', {
      id: FIRST,
    })) as { servedAt: string }
    expect(canonicalJson(release) === canonicalJson(archived)).toBe(true)
  })

  journey('keeps the banner in sight at the end of a long page', async (visit) => {
    const { page } = await visit(project.url)
    await lookAt(page, BETWEEN)
    await shown(page).getByText(FIRST_PEOPLE).first().waitFor()
    await shown(page).getByText('看过去某一天的发布').scrollIntoViewIfNeeded()
    const box = await shown(page).getByRole('button', { name: '回到现在' }).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(100)
  })

  journey('opens a day looked at before with no network at all', async (visit) => {
    const { page, context } = await visit(project.url)
    await page.goto('/')
    await lookAt(page, BETWEEN)
    await shown(page).getByText(FIRST_PEOPLE).first().waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto('/')
    await page.getByText(SECOND_PEOPLE).waitFor()
    await context.setOffline(true)
    await page.goto('/#/resident/pages/past/index')
    await page.reload()
    await shown(page)
      .getByRole('button', { name: /2020年11月30日.2020-W48-1/ })
      .click()
    await shown(page).getByText(FIRST_PEOPLE).first().waitFor()
    await lookAt(page, '2020-12-01')
    await shown(page).getByText('连不上网络').waitFor()
    expect(await words(page)).toContain('您还在看原来的发布')
  })

  journey('is told that nothing had been published yet, and shown the first release there was', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await lookAt(page, BETWEEN)
    await shown(page).getByText(FIRST_PEOPLE).first().waitFor()
    await lookAt(page, BEFORE)
    await shown(page).getByText('到 2020年11月20日 为止还没有发布过').waitFor()
    await shown(page).getByRole('button', { name: '看第一次发布' }).click()
    await shown(page).getByText('您在看 2020年11月28日 当天的发布').waitFor()
  })
})
