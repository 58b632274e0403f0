import type { Page } from 'playwright-core'
import { listingsFor, type CurrentListings } from '../../cloudfunctions/_shared/listings/current-listings'
import { putCurrentListings } from '../../cloudfunctions/_shared/listings/listings.writer'
import { chromiumPath, HOW_TO_HAVE_CHROMIUM, openBrowser } from '../journeys/browser'
import { startProject } from '../journeys/project'
import { freshDatabaseOf } from '../journeys/project-database'
import { startVisit } from '../journeys/visit'
import { Phone } from '../weapp/phone'
import { answering } from '../weapp/phone-clouds'
import { nodeCount } from '../weapp/screen-reading'
import { type BenchFigure, median, timed } from './figures'

const SLOWER = 4
const LONGEST_SEARCH_MS = 50
const ROUNDS = 8
const OPENINGS = 5
const KB = 1024
const LARGEST_SET_DATA_KB = 100
const NOW = '2020-11-27T10:00:00.000Z'

/** Milliseconds from an input event until what it asks for stands in the document. */
function searchTime(page: Page, question: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const entry = document.querySelector<HTMLInputElement>('#hospital-search')
        const started = performance.now()
        const seen = new MutationObserver(() => {
          seen.disconnect()
          resolve(performance.now() - started)
        })
        seen.observe(document.body, { childList: true, characterData: true, subtree: true })
        // Past the setter React has put on the entry.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(entry, asked)
        entry?.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    question,
  )
}

/** What is left of a question letter by letter, as somebody writes it; no two in a row find the same. */
const written = ['长', '长春', '长春松', '妇科', 'csly', '吉林', '吉林松岭', '松陵妇产', '延边 儿科', 'bai']

async function searches(listings: CurrentListings): Promise<BenchFigure[]> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(`no Chromium was found; ${HOW_TO_HAVE_CHROMIUM}`)
  const project = await startProject({ now: NOW, checked: false })
  await putCurrentListings(freshDatabaseOf(project), listings)
  const browser = await openBrowser(executablePath)
  try {
    const { page, context } = await startVisit(browser, project.url)
    await page.goto('/#/pages/hospitals/index')
    await page.locator('.hospital-row').first().waitFor()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const first = await searchTime(page, '松')
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      for (const question of written) times.push(await searchTime(page, question))
    times.sort((one, other) => one - other)
    const name = (what: string) => `search on the tab of 2,000 at ${SLOWER} × slow-down: ${what}`
    return [
      { name: name('first, index made'), value: first, unit: 'ms' },
      { name: name('median'), value: median(times), unit: 'ms' },
      { name: name('p95'), value: times[Math.floor(times.length * 0.95)] ?? 0, unit: 'ms', limit: LONGEST_SEARCH_MS },
    ]
  } finally {
    await Promise.all([browser.close(), project.close()])
  }
}

async function firstSetData(listings: CurrentListings): Promise<BenchFigure[]> {
  const output = { ...listingsFor(listings, undefined, NOW.slice(0, 10)), servedAt: NOW }
  const clockAhead = Date.parse(NOW) - Date.now()
  const runs: { milliseconds: number; sent: readonly number[]; nodes: number }[] = []
  for (let run = 0; run < OPENINGS; run += 1) {
    const phone = new Phone({ cloud: answering({ ok: true, output }), clockAhead })
    const milliseconds = await timed(() => phone.open('pages/hospitals/index'))
    runs.push({ milliseconds, sent: phone.page.sent, nodes: nodeCount(phone.screen()) })
    phone.close()
  }
  const { sent = [], nodes = 0 } = runs[0] ?? {}
  const name = (what: string) => `hospitals tab of 2,000, mini program: ${what}`
  return [
    { name: name('first setData'), value: (sent[0] ?? 0) / KB, unit: 'KB', limit: LARGEST_SET_DATA_KB },
    { name: name('largest setData'), value: Math.max(...sent) / KB, unit: 'KB', limit: LARGEST_SET_DATA_KB },
    { name: name('nodes'), value: nodes, unit: 'nodes' },
    { name: name('from opening to rows'), value: median(runs.map((run) => run.milliseconds)), unit: 'ms' },
  ]
}

/** What a resident waits for among two thousand hospitals: in a browser four times slower, and in the mini program. */
export async function hospitalScreens(listings: CurrentListings): Promise<BenchFigure[]> {
  return [...(await firstSetData(listings)), ...(await searches(listings))]
}
