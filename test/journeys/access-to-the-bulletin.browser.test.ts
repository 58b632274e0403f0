import { LONGEST, wrongWithEachScreen } from './every-screen'
import { type Project, startProject } from './project'
import { describeInBrowser } from './stage'

let seeded: Project
let empty: Project

beforeAll(async () => {
  const now = '2020-11-28T01:00:00.000Z'
  seeded = await startProject({ now, seeded: 'bulletin' })
  empty = await startProject({ now, seeded: 'grants' })
}, LONGEST)
afterAll(() => Promise.all([seeded.close(), empty.close()]))

describeInBrowser('for everybody, on each screen of the bulletin,', (journey) => {
  journey(
    'axe finds nothing, measures are kept and nothing is cut in every look residents have, down to 320 px with the largest letters',
    async (visit) => {
      expect(await wrongWithEachScreen(visit, { seeded: seeded.url, empty: empty.url })).toEqual([])
    },
    LONGEST,
  )

  for (const [asked, longest] of [
    ['no-preference', 0.2],
    ['reduce', 0.01],
  ] as const)
    journey(`nothing moves for more than ${longest} s where motion is asked for as ${asked}`, async (visit) => {
      const { page } = await visit(seeded.url)
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
