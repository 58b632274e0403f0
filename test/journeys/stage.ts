import type { Browser } from 'playwright-core'
import { chromiumPath, HOW_TO_HAVE_CHROMIUM, openBrowser } from './browser'
import { startVisit, type Visit, type VisitOptions } from './visit'

/** Walks one journey; `visit` opens a browser of someone's own. */
export type Journey = (visit: (url: string, options?: VisitOptions) => Promise<Visit>) => Promise<void>
/** A journey takes at most so many milliseconds. */
type Register = (journey: (title: string, walk: Journey, longest?: number) => void) => void

const LONGEST = 30_000

function skipped(title: string, register: Register): void {
  const titles: string[] = []
  register((journey) => titles.push(journey))
  if (process.env['CI'] === 'true') {
    it(`${title}: needs Chromium`, () => {
      throw new Error(`no Chromium was found; ${HOW_TO_HAVE_CHROMIUM}`)
    })
    return
  }
  process.stderr.write(
    [
      `Skipped, because no Chromium was found — to have them: ${HOW_TO_HAVE_CHROMIUM}`,
      ...titles.map((one) => `  ○ ${title} ${one}`),
      '',
    ].join('\n'),
  )
  describe.skip(title, () => {
    for (const one of titles) it(one, () => undefined)
  })
}

function walked(title: string, register: Register, executablePath: string): void {
  describe(title, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser(executablePath)
    })
    afterAll(() => browser.close())
    register((journey, walk, longest = LONGEST) => {
      it(
        journey,
        async () => {
          const visits: Visit[] = []
          try {
            await walk(async (url, options) => {
              const visit = await startVisit(browser, url, options)
              visits.push(visit)
              return visit
            })
            expect(visits.flatMap(({ complaints }) => complaints)).toEqual([])
          } finally {
            await Promise.all(visits.map((visit) => visit.close()))
          }
        },
        longest,
      )
    })
  })
}

/** A suite of journeys through a real browser; skipped, with its titles said, where there is none. */
export function describeInBrowser(title: string, register: Register): void {
  const executablePath = chromiumPath()
  if (executablePath) walked(title, register, executablePath)
  else skipped(title, register)
}
