import type { BrowserContext, Page } from 'playwright-core'
import { type Project, startProject } from './project'
import { FIRST_PEOPLE, publishSecond, SECOND_PEOPLE } from './published-twice'
import { describeInBrowser } from './stage'
import { shown } from './visit'

const DAY = 24 * 3_600_000
let first: Project
let second: Project

beforeAll(async () => {
  first = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  second = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  await publishSecond(second)
})
afterAll(() => Promise.all([first.close(), second.close()]))

const words = (page: Page): Promise<string> => shown(page).innerText()

/** The cloud's answer as it arrives, changed on its way. */
async function changedOnTheWay(context: BrowserContext, change: (answer: string) => string): Promise<void> {
  await context.route('**/v1/functions/resident', async (route) => {
    const response = await route.fetch()
    return route.fulfill({ body: change(await response.text()), contentType: 'application/json' })
  })
}

/** Opened once as it should be; what comes then is a step down the ladder. */
async function openedOnce(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByText(FIRST_PEOPLE).waitFor()
}

describeInBrowser('step by step down the ladder of failures, a resident', (journey) => {
  for (const [step, change, told] of [
    ['a number was changed', (answer: string) => answer.replace('16784685', '96784685'), '收到的内容与指纹不符'],
    ['half of it is missing', (answer: string) => answer.slice(0, answer.length / 2), '收到的回答不完整'],
    ['it is from another shape', () => '{"ok":true,"output":{"id":"2020-W49-1"}}', '收到的回答不完整'],
    ['the function is down', () => '{"ok":false,"failure":{"code":"internal","message":""}}', '服务出了问题'],
  ] as const)
    journey(`keeps the last good release where ${step}, and is told so`, async (visit) => {
      const { page, context } = await visit(first.url)
      await openedOnce(page)
      await changedOnTheWay(context, change)
      await page.reload()
      await page.getByText('未更新').waitFor()
      expect(await words(page)).toContain(told)
      expect(await words(page)).toContain(FIRST_PEOPLE)
      await context.unrouteAll()
      await page.getByRole('button', { name: /点此重试/ }).click()
      await page.getByText('未更新').waitFor({ state: 'detached' })
    })

  journey('is shown nothing at all where the very first release was changed on its way', async (visit) => {
    const { page, context } = await visit(first.url)
    await changedOnTheWay(context, (answer) => answer.replace('16784685', '96784685'))
    await page.goto('/')
    await page.getByRole('button', { name: '重试' }).waitFor()
    expect(await words(page)).toContain('收到的内容与指纹不符')
    expect(await words(page)).not.toContain('96,784,685')
  })

  journey('has the latest release in a browser that is full of the past', async (visit) => {
    const { page } = await visit(second.url)
    await page.addInitScript(() => {
      const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (
        this: Storage,
        key: string,
        value: string,
      ) => void
      // Room for 300,000 letters, as if the rest were taken.
      Storage.prototype.setItem = function (key, value) {
        const others = Object.entries(localStorage).filter(([other]) => other !== key)
        const taken = others.reduce((sum, [, kept]) => sum + String(kept).length, 0)
        if (taken + value.length > 300_000) throw new DOMException('full', 'QuotaExceededError')
        write.call(this, key, value)
      }
      if (sessionStorage.getItem('filled')) return
      sessionStorage.setItem('filled', 'once')
      const old = 'w'.repeat(140_000)
      const kept = ['a', 'b'].map((key) => [key, old.length])
      for (const [key] of kept) localStorage.setItem(`kept:${String(key)}`, JSON.stringify({ data: old }))
      localStorage.setItem('kept', JSON.stringify({ data: { kept, pinned: [] } }))
    })
    await page.goto('/')
    await page.getByText(SECOND_PEOPLE).waitFor()
    expect(await words(page)).not.toContain('存储已满')
    expect(await page.evaluate(() => ['kept:a', 'release'].map((key) => localStorage.getItem(key) !== null))).toEqual([
      false,
      true,
    ])
  })

  journey('looks at the right day of the past with a phone that is days ahead', async (visit) => {
    const { page } = await visit(second.url, { clockAhead: 40 * DAY })
    await page.goto('/')
    await page.getByText(SECOND_PEOPLE).waitFor()
    await page.getByText('看过去某一天的发布').click()
    await shown(page).getByLabel('哪一天').fill('2020-12-06')
    await shown(page).getByRole('button', { name: '看这一天' }).click()
    await shown(page).getByText('2020年12月6日 还没有到').waitFor()
  })
})
