import { axeFindings } from './axe'
import { startDemonstrationYear } from './demonstration-year'
import { elder, measured, ordinary } from './measures'
import { type Project, startProject } from './project'
import { reached, type Screen, type Sites, screens, turned } from './screens'
import { describeInBrowser } from './stage'

/** The largest letters a person can ask for: 17 px become 30. */
const LARGEST = 28
/** Milliseconds for every screen in one look, on a busy machine. */
const LONGEST = 240_000
let projects: Project[]
let sites: Sites

beforeAll(async () => {
  const now = '2020-11-28T01:00:00.000Z'
  const [seeded, empty] = [
    await startProject({ now, seeded: 'bulletin' }),
    await startProject({ now, seeded: 'grants' }),
  ]
  const year = await startDemonstrationYear()
  projects = [seeded, empty, year]
  sites = { seeded: seeded.url, empty: empty.url, year: year.url }
}, LONGEST)
afterAll(() => Promise.all(projects.map((project) => project.close())))

/** What a check finds on every screen; they are opened one after another. */
async function eachScreen(check: (screen: Screen) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (const screen of screens)
    found.push(
      ...(await check(screen).catch((thrown: unknown) => [String(thrown)])).map(
        (finding) => `${screen.name}: ${finding}`,
      ),
    )
  return found
}

describeInBrowser('for everybody, on each screen,', (journey) => {
  for (const [light, dark, measures] of [
    ['light', 'dark', ordinary],
    ['elder', 'elder-dark', elder],
  ] as const)
    journey(
      `axe finds nothing and measures are kept in ${light} and ${dark}`,
      async (visit) => {
        const found = await eachScreen(async (screen) => {
          const { page, close } = await reached(visit, sites, screen, light)
          const findings = [...(await axeFindings(page)), ...(await measured(page, measures))]
          await turned(page, dark)
          const after = [...(await axeFindings(page)), ...(await measured(page, measures))]
          await close()
          return [...findings, ...after.map((finding) => `${dark}, ${finding}`)]
        })
        expect(found).toEqual([])
      },
      LONGEST,
    )

  journey(
    'nothing is cut or leaves a screen of 320 px with the largest letters',
    async (visit) => {
      const found = await eachScreen(async (screen) => {
        const { page, close } = await reached(visit, sites, screen, 'elder', { width: 320, letters: LARGEST })
        const scale = await page.locator('.page:visible').last().getAttribute('style')
        const findings = [...(await measured(page, elder)), ...(scale?.includes('1.75') ? [] : [`letters of ${scale}`])]
        await close()
        return findings
      })
      expect(found).toEqual([])
    },
    LONGEST,
  )

  for (const [asked, longest] of [
    ['no-preference', 0.2],
    ['reduce', 0.01],
  ] as const)
    journey(`nothing moves for more than ${longest} s where motion is asked for as ${asked}`, async (visit) => {
      const { page } = await visit(sites.seeded)
      await page.emulateMedia({ reducedMotion: asked })
      await page.goto('/')
      await page.getByText('16,784,685').click()
      await page.getByText('这个数怎么算').waitFor()
      const slow = await page.evaluate(
        (limit) =>
          [...document.querySelectorAll('.taro_page, .taro_page *, .taro-tabbar__tabbar')]
            .map((element) => [element.className, getComputedStyle(element).transitionDuration] as const)
            .filter(([, duration]) => Math.max(...duration.split(',').map(parseFloat)) > limit)
            .map(([name, duration]) => `${name}: ${duration}`),
        longest,
      )
      expect(slow).toEqual([])
    })
})
