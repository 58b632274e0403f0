import type { Page } from 'playwright-core'
import { chromiumPath, HOW_TO_HAVE_CHROMIUM, openBrowser } from '../journeys/browser'
import { startDemonstrationYear } from '../journeys/demonstration-year'
import { startVisit, type Visit } from '../journeys/visit'
import { type BenchFigure, median } from './figures'

const RUNS = 15
const SLOWER = 4
const LONGEST_PAINT_MS = 100
const LONGEST_OPEN_MS = 1000
const FIGURE = '16,784,685'

async function slowDown({ context, page }: Visit, rate: number): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Milliseconds from a touch of a choice until what it shows has been painted. */
function paintTime(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const choice = [...document.querySelectorAll<HTMLElement>('label.choice')].find(
          (one) => one.textContent.trim() === wanted,
        )
        const painted = new MessageChannel()
        const started = performance.now()
        painted.port1.onmessage = () => {
          resolve(performance.now() - started)
        }
        choice?.click()
        requestAnimationFrame(() => {
          painted.port2.postMessage(null)
        })
      }),
    words,
  )
}

/** A year of days on the metric page, drawn again and again with its numbers on the phone. */
async function yearPainted(visit: Visit): Promise<number> {
  const { page } = visit
  await page.goto('/#/resident/pages/metric/index?metric=health-card-uses')
  await page.getByRole('slider').waitFor()
  await paintTime(page, '一年')
  await page.waitForFunction(
    () => Number(document.querySelector('[role=slider]')?.getAttribute('aria-valuemax')) >= 365,
  )
  await slowDown(visit, SLOWER)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await paintTime(page, '30 天')
    times.push(await paintTime(page, '一年'))
  }
  await slowDown(visit, 1)
  return median(times)
}

/** The overview without a network, from what the browser and the phone keep; from the navigation's own zero. */
async function openedOffline(visit: Visit): Promise<number> {
  const { page, context } = visit
  await page.goto('/')
  await page.getByText(FIGURE).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await slowDown(visit, SLOWER)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload()
    const seen = await page.waitForFunction(
      (figure) => (document.body.innerText.includes(figure) ? performance.now() : false),
      FIGURE,
      { polling: 'raf' },
    )
    times.push(Number(await seen.jsonValue()))
  }
  return median(times)
}

/** What a resident waits for in a real browser whose processor is four times slower. */
export async function browserTimes(): Promise<BenchFigure[]> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(`no Chromium was found; ${HOW_TO_HAVE_CHROMIUM}`)
  const project = await startDemonstrationYear()
  const browser = await openBrowser(executablePath)
  try {
    const paint = await startVisit(browser, project.url)
    const painted = await yearPainted(paint)
    const opened = await openedOffline(await startVisit(browser, project.url))
    const name = (what: string) => `${what}, at ${SLOWER} × CPU slow-down`
    return [
      { name: name('365 points from the data to the picture'), value: painted, unit: 'ms', limit: LONGEST_PAINT_MS },
      { name: name('stored release opened offline'), value: opened, unit: 'ms', limit: LONGEST_OPEN_MS },
    ]
  } finally {
    await Promise.all([browser.close(), project.close()])
  }
}
