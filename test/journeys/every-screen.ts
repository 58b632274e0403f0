import type { Page } from 'playwright-core'
import { axeFindings, colourFindings } from './axe'
import { elder, type Measures, measured, ordinary } from './measures'
import { type LookName, reached, type Screen, type Sites, screens, turned } from './screens'
import type { Journey } from './stage'
import { setLetters, type Visit } from './visit'

/** Milliseconds for every screen in every look, on a busy machine. */
export const LONGEST = 400_000
/** The largest letters a person can ask for: 17 px become 30. */
const LARGEST = 28
/** Letters of the page's root by which the elder mode comes by itself at the scale its switch gives. */
const CARING = 22.4

const setRoot = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
  }, size)

/** Turns to a look of the elder mode; the root's letters then are normal again, as where its switch is on. */
async function turnedElder(page: Page, look: LookName): Promise<void> {
  await setRoot(page, `${CARING}px`)
  await turned(page, look)
  await setRoot(page, '')
}

async function largest({ context, page }: Visit): Promise<string[]> {
  await setLetters(context, page, LARGEST)
  await page.setViewportSize({ width: 320, height: 812 })
  await turned(page, 'elder')
  const scale = await page.locator('.page:visible').last().getAttribute('style')
  return [...(await measured(page, elder)), ...(scale?.includes('1.75') ? [] : [`letters of ${scale}`])]
}

/** Pages of those who work here: their colours are the tokens that a test of their own pairs, in the dark looks too. */
const isOfStaff = (page: Page): boolean => /\/(staff|admin)\/pages\//.test(page.url())

/** What is wrong with a screen, by look; what it is made of is the same in each, and colours and measures differ. */
async function wrongWith(visit: Visit): Promise<string[]> {
  const { page } = visit
  const found: string[] = []
  const look = async (name: string, findings: Promise<string[]>[]): Promise<void> => {
    for (const some of findings) found.push(...(await some).map((finding) => `${name}: ${finding}`))
  }
  const both = (measures: Measures) => measured(page, measures)
  await look('light', [axeFindings(page), both(ordinary)])
  if (!isOfStaff(page)) {
    await turned(page, 'dark')
    await look('dark', [colourFindings(page), both(ordinary)])
    await turnedElder(page, 'elder')
    await look('elder', [colourFindings(page), both(elder)])
  }
  await turnedElder(page, 'elder-dark')
  await look('elder-dark', [...(isOfStaff(page) ? [] : [colourFindings(page)]), both(elder)])
  await look('largest letters on 320 px', [largest(visit)])
  return found
}

async function openedAndJudged(visit: Parameters<Journey>[0], sites: Sites, screen: Screen): Promise<string[]> {
  const visitor = await reached(visit, sites, screen, 'light', { elder: 'auto' })
  const found = await wrongWith(visitor)
  await visitor.close()
  return found
}

/** Further states of pages that staff have: `npm run pictures` draws them, and they are are looked at there. */
const FURTHER =
  /^(staff-.*-(failed|bulletin)|entry-(offline|forbidden)|checking-empty|follow-up-new|integration-empty|pivot|people-forbidden|audit-forbidden|release-(published|preview-over|forbidden|next)|desk-(find|new|merge)|import-errors|announcements-forbidden|correction-desk-none)$/

/** Opens every screen of the sites given once, and looks at it in every look there is. */
export async function wrongWithEachScreen(visit: Parameters<Journey>[0], given: Partial<Sites>): Promise<string[]> {
  const sites = given as Sites
  const found: string[] = []
  for (const screen of screens.filter(({ site, name }) => given[site] !== undefined && !FURTHER.test(name))) {
    const wrong = await openedAndJudged(visit, sites, screen).catch((thrown: unknown) => [String(thrown)])
    found.push(...wrong.map((finding) => `${screen.name}, ${finding}`))
  }
  return found
}
