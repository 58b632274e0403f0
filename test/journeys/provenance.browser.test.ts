import { type Crawl, crawl } from './crawling'
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
      expect(pagesOf(found)).toEqual(expect.arrayContaining(['metric', 'point', 'restatements', 'shared', 'figure']))
      expect(found.figures).toBeGreaterThan(100)
    },
    LONGEST,
  )
})
