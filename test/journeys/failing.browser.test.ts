import type { Page } from 'playwright-core'
import { type Project, startProject } from './project'
import { describeInBrowser } from './stage'

const SATURDAY = '2020-11-28T01:00:00.000Z'
const HOUR = 3_600_000
const WHOLE = '16,784,685'
let seeded: Project
let empty: Project

beforeAll(async () => {
  seeded = await startProject({ now: SATURDAY, seeded: 'bulletin' })
  empty = await startProject({ now: SATURDAY, seeded: 'grants' })
})
afterAll(() => Promise.all([seeded.close(), empty.close()]))

/** Until the shell and the release are kept in the browser. */
async function keptWholly(page: Page): Promise<void> {
  await page.getByText(WHOLE).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

describeInBrowser('when something is not as it should be, a resident', (journey) => {
  journey('reads the stored release without a network, with its age and the word 离线', async (visit) => {
    const { page, context } = await visit(seeded.url)
    await page.goto('/')
    await keptWholly(page)
    await context.setOffline(true)
    await page.reload()
    await page.getByText(WHOLE).waitFor()
    await page.getByText('离线').waitFor()
    expect(await page.locator('main:visible').innerText()).toMatch(/(分钟|小时)前公布/)
    await context.setOffline(false)
    await page.getByText('离线').waitFor({ state: 'detached' })
  })

  journey('opens a figure without a network by its address', async (visit) => {
    const { page, context } = await visit(seeded.url)
    await page.goto('/')
    await keptWholly(page)
    await context.setOffline(true)
    await page.goto('/#/resident/pages/figure/index?metric=health-card-people')
    await page.reload()
    await page.getByText('这个数怎么算').waitFor()
  })

  journey('is told that nobody can be reached, and reads on once somebody can', async (visit) => {
    const { page, context } = await visit(seeded.url)
    await context.route(/\/(v1|auth)\//, (route) => route.abort('connectionrefused'))
    await page.goto('/')
    await page.getByRole('button', { name: '重试' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('没有丢失任何东西')
    await context.unroute(/\/(v1|auth)\//)
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByText(WHOLE).waitFor()
  })

  journey('waits ten seconds at most for an answer, and may ask again', async (visit) => {
    const { page, context } = await visit(seeded.url, { movesTime: true })
    await context.route(/\/(v1|auth)\//, () => undefined)
    const asked = page.waitForRequest(/\/(v1|auth)\//)
    await page.goto('/')
    await asked
    await page.getByText('正在取得最新发布').waitFor()
    await page.clock.fastForward(10_000)
    await page.getByText('等了 10 秒').waitFor()
    await context.unroute(/\/(v1|auth)\//)
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByText(WHOLE).waitFor()
  })

  journey('is told in plain words that the service broke', async (visit) => {
    const { page, context } = await visit(seeded.url)
    const json = { ok: false, failure: { code: 'internal', message: '' } }
    await context.route(/\/v1\/functions\/resident/, (route) => route.fulfill({ json }))
    await page.goto('/')
    await page.getByText('服务出了问题').waitFor()
    await page.getByRole('button', { name: '重试' }).waitFor()
  })

  journey('is told that nothing has been published yet', async (visit) => {
    const { page } = await visit(empty.url)
    await page.goto('/')
    await page.getByText('还没有发布').waitFor()
    await page.getByRole('button', { name: '再看一次' }).click()
    await page.getByText('还没有发布').waitFor()
  })

  journey('is warned of a clock that is an hour wrong, and reads the right age', async (visit) => {
    for (const clockAhead of [HOUR, -HOUR]) {
      const { page } = await visit(seeded.url, { clockAhead })
      await page.goto('/')
      await page.getByText('时间可能不准').waitFor()
      expect(await page.locator('main').innerText()).toMatch(/(不到 1|[1-5]) 分钟前公布/)
    }
  })

  journey('reads the release all the same where the browser refuses its storage altogether', async (visit) => {
    const { page } = await visit(seeded.url)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto('/')
    await page.getByText(WHOLE).waitFor()
  })

  journey('reads the release all the same where the browser keeps nothing', async (visit) => {
    const { page } = await visit(seeded.url)
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto('/')
    await page.getByText(WHOLE).waitFor()
    await page.getByText('存储已满').waitFor()
  })
})
