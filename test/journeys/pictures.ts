import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { chromiumPath, HOW_TO_HAVE_CHROMIUM, openBrowser } from './browser'
import { startDemonstrationYear } from './demonstration-year'
import { picture } from './picture'
import { root, startProject } from './project'
import { type LookName, lookNames, reached, type Sites, screens } from './screens'
import { startVisit, type Visit, type VisitOptions } from './visit'

const folder = join(root, 'dist/pictures')

/** `npm run pictures -- desk` draws only what is called so or begins so. */
const wanted = process.argv[2] ?? ''
const drawn = screens.filter(({ name }) => name.startsWith(wanted))

async function drawLook(browser: Browser, sites: Sites, look: LookName, width: number): Promise<void> {
  const visit = (url: string, options: VisitOptions): Promise<Visit> => startVisit(browser, url, options)
  for (const screen of drawn) {
    const visitor = await reached(visit, sites, screen, look, { width })
    await picture(visitor.page, join(folder, `${screen.name}-${look}-${width}.png`))
    await visitor.close()
  }
}

/** Draws each screen in each look at two widths into dist/pictures. */
async function main(): Promise<void> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(`no Chromium was found; ${HOW_TO_HAVE_CHROMIUM}`)
  if (wanted === '') rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const now = '2020-11-28T01:00:00.000Z'
  const [seeded, empty, year] = [
    await startProject({ now, seeded: 'bulletin' }),
    await startProject({ now, seeded: 'grants' }),
    await startDemonstrationYear(),
  ]
  const sites: Sites = { seeded: seeded.url, empty: empty.url, year: year.url }
  const browser = await openBrowser(executablePath)
  try {
    for (const width of [320, 375]) for (const look of lookNames) await drawLook(browser, sites, look, width)
    console.log(`${drawn.length * lookNames.length * 2} pictures in ${folder}`)
  } finally {
    await Promise.all([browser.close(), seeded.close(), empty.close(), year.close()])
  }
}

main().catch((thrown: unknown) => {
  console.error(thrown)
  process.exitCode = 1
})
