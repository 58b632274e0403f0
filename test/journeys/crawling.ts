import type { Page } from 'playwright-core'
import { judged } from './digits'
import { atRest, shown } from './visit'

/** Pages that nothing leads to by a link, because a button or the tab bar does. */
const byButton = ['#/pages/mine/index', '#/pages/hospitals/index', '#/resident/pages/open-data/index']
/** Pages that tell themselves where their numbers come from. */
const tellSource = /\/(figure|point|shared)\/index/
/** As many addresses of one page and metric; more would say the same. */
const ENOUGH = 2
/** Taro keeps the pages below in the document; after so many it begins anew. */
const DEEP = 8

const pathOf = (address: string): string => address.slice(1).split('?')[0] ?? ''
const kindOf = (address: string): string =>
  `${pathOf(address)} ${new URLSearchParams(address.split('?')[1] ?? '').get('metric') ?? ''}`

export interface Crawl {
  /** The addresses walked, in their order. */
  walked: string[]
  figures: number
  marked: number
  findings: string[]
}

async function open(page: Page, address: string, place: number): Promise<void> {
  if (place % DEEP === 0) await page.goto('about:blank')
  await page.goto(`/${address}`)
  await page.waitForFunction((path) => {
    const pages = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility())
    const top = pages[pages.length - 1]
    if (!top?.id.startsWith(path) || !top.querySelector('.page')) return false
    return !top.querySelector('.skeleton') && !top.textContent.includes('正在')
  }, pathOf(address))
  await atRest(page)
}

/** Opens what is folded, and looks at a metric by day, week, month and as a running total. */
async function eachState(page: Page, isFirst: boolean, look: (state: string) => Promise<void>): Promise<void> {
  const fold = shown(page).getByRole('button', { name: '和图上一样的数' })
  if ((await fold.count()) === 0) return look('')
  await fold.click()
  for (const view of isFirst ? ['日', '周', '月', '累计'] : ['日']) {
    const choice = shown(page).getByRole('radiogroup', { name: '怎么看' }).getByText(view, { exact: true })
    if ((await choice.count()) === 0) continue
    await choice.click()
    await atRest(page)
    await look(`by ${view}`)
  }
}

const linksOn = (page: Page): Promise<string[]> =>
  shown(page)
    .locator('a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Follows every link from the front page, and gives back every digit that does not say where it comes from. */
export async function crawl(page: Page): Promise<Crawl> {
  const found: Crawl = { walked: [], figures: 0, marked: 0, findings: [] }
  const waiting = ['#/pages/overview/index', ...byButton]
  const met = new Set<string>(waiting)
  const times = new Map<string, number>()
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const seen = times.get(kindOf(address)) ?? 0
    if (seen >= ENOUGH) continue
    times.set(kindOf(address), seen + 1)
    const here = address
    await open(page, here, found.walked.length)
    found.walked.push(here)
    await eachState(page, seen === 0, async (state) => {
      const { figures, marked, findings } = await judged(page, tellSource.test(here))
      found.figures += figures
      found.marked += marked
      found.findings.push(...findings.map((finding) => `${here} ${state}: ${finding}`))
      const links = (await linksOn(page)).filter((link) => !met.has(link))
      for (const link of new Set(links)) {
        met.add(link)
        waiting.push(link)
      }
    })
  }
  return found
}
