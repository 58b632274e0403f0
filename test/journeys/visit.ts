import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Elder = 'auto' | 'on' | 'off'

export interface VisitOptions {
  width?: number
  height?: number
  elder?: Elder
  /** The device is dark. */
  dark?: boolean
  /** Letters of the browser, in pixels; 16 is normal. */
  letters?: number
  /** Milliseconds by which the device's clock is ahead of the true time. */
  clockAhead?: number
  /** Lets a test move the page's time with `page.clock`. */
  movesTime?: boolean
}

/** Someone with a browser of their own: nothing stored, nobody signed in. */
export interface Visit {
  page: Page
  context: BrowserContext
  /** Errors on the console, thrown errors and promises nobody caught; not what the browser says of a lost network. */
  complaints: string[]
  close: () => Promise<void>
}

/** The browser says so by itself when nobody answers, or when a password is refused. */
const ofTheNetwork = /^Failed to load resource: (net::ERR|.* status of 401)/

/** Runs in the page before anything else: what a person chose earlier. */
function keepWishes(wishes: string): void {
  if (!localStorage.getItem('wishes')) localStorage.setItem('wishes', wishes)
}

/** Runs in the page before anything else: a clock that is wrong. */
function shiftClock(ahead: number): void {
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number | string]) {
      super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number]))
    }
    static override now(): number {
      return Real.now() + ahead
    }
  } as DateConstructor
}

/** The letters of the browser, in pixels. */
export async function setLetters(context: BrowserContext, page: Page, standard: number): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { standard } })
}

export async function startVisit(browser: Browser, baseURL: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 375, height = 812, elder, dark, letters, clockAhead = 0, movesTime } = options
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
  })
  if (elder) await context.addInitScript(keepWishes, JSON.stringify({ data: { elder, theme: 'system' } }))
  if (clockAhead !== 0) await context.addInitScript(shiftClock, clockAhead)
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  if (movesTime) await page.clock.install()
  if (letters) await setLetters(context, page, letters)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ofTheNetwork.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (thrown) => complaints.push(String(thrown)))
  return { page, context, complaints, close: () => context.close() }
}

/** Until nothing moves any more, and the page on top has come in from the side. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const tops = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility())
    const isIn = (tops[tops.length - 1]?.getBoundingClientRect().left ?? 0) === 0
    return isIn && document.getAnimations().every(({ playState }) => playState !== 'running')
  })
}

/** The page on top, as people read it; Taro keeps the ones below in the document. */
export function shown(page: Page) {
  return page.locator('.taro_page:visible').last()
}
