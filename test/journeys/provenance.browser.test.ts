import { type Crawl, crawl } from './crawling'
import { judged } from './digits'
import { startDemonstrationYear } from './demonstration-year'
import { type Project, startProject } from './project'
import { describeInBrowser } from './stage'

const LONGEST = 240_000

let bulletin: Project
let year: Project

beforeAll(async () => {
  bulletin = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  year = await startDemonstrationYear()
}, LONGEST)
afterAll(() => Promise.all([bulletin.close(), year.close()]))

/** The pages walked, each by its name. */
const pagesOf = ({ walked }: Crawl): string[] => [
  ...new Set(walked.map((address) => /(\w[\w-]*)\/index/.exec(address)?.[1] ?? address)),
]

/** Runs in the page: takes the words given from the first of its kind, or the marks where none are given. */
function spoil([selector, words]: readonly [string, string]): void {
  const first = document.querySelector(selector)
  if (!first) throw new Error(`there is no ${selector}`)
  if (words === '') first.className = ''
  first.querySelectorAll('a').forEach((link) => {
    if (words === 'href') link.removeAttribute('href')
  })
  const walker = document.createTreeWalker(first, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); words !== '' && node; node = walker.nextNode())
    node.textContent = (node.textContent ?? '').split(words).join('')
}

describeInBrowser('on every page a resident can reach,', (journey) => {
  journey(
    'each digit of the bulletin has unit, day, release and source, or is a date, a code or a count',
    async (visit) => {
      const { page } = await visit(bulletin.url)
      const found = await crawl(page)
      expect(found.findings).toEqual([])
      expect(pagesOf(found)).toEqual(
        expect.arrayContaining(['overview', 'mine', 'open-data', 'figure', 'shared', 'past', 'restatements']),
      )
      expect(found.figures).toBeGreaterThan(24)
    },
    LONGEST,
  )

  journey(
    'each digit of a year of daily numbers has unit, day, release and source, or is a date, a code or a count',
    async (visit) => {
      const { page } = await visit(year.url)
      const found = await crawl(page)
      expect(found.findings).toEqual([])
      expect(pagesOf(found)).toEqual(
        expect.arrayContaining(['metric', 'point', 'restatements', 'shared', 'figure', 'hospitals', 'hospital']),
      )
      expect(found.figures).toBeGreaterThan(100)
    },
    LONGEST,
  )

  journey(
    'a digit is found as soon as its mark, its unit, its day, its release or its source is missing',
    async (visit) => {
      const { page } = await visit(bulletin.url)
      await page.goto('/')
      await page.locator('.figure .origin').first().waitFor()
      expect((await judged(page, false)).findings).toEqual([])
      const taken = [
        [/2020年第48周.* is in no figure/, '.edition', ''],
        [/lacks its release/, '.figure', '2020-W48-1'],
        [/lacks its date/, '.figure', '年'],
        [/lacks its unit/, '.figure', '人'],
        [/lacks its way to the source/, '.figure', 'href'],
      ] as const
      for (const [found, selector, words] of taken) {
        await page.reload()
        await page.locator('.figure .origin').first().waitFor()
        await page.evaluate(spoil, [selector, words] as const)
        expect((await judged(page, false)).findings).toContainEqual(expect.stringMatching(found))
      }
    },
  )
})
