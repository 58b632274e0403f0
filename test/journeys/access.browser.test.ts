import { axeFindings } from './axe'
import { elder, measured, ordinary } from './measures'
import { type Project, startProject } from './project'
import { lookNames, reached, type Sites, screens } from './screens'
import { describeInBrowser } from './stage'

/** The largest letters a person can ask for: 17 px become 30. */
const LARGEST = 28
let projects: Project[]
let sites: Sites

beforeAll(async () => {
  const now = '2020-11-28T01:00:00.000Z'
  projects = [await startProject({ now, seeded: 'bulletin' }), await startProject({ now, seeded: 'grants' })]
  const [seeded, empty] = projects.map(({ url }) => url)
  sites = { seeded: seeded ?? '', empty: empty ?? '' }
})
afterAll(() => Promise.all(projects.map((project) => project.close())))

describeInBrowser('for everybody, on each screen,', (journey) => {
  for (const look of lookNames)
    journey(`axe finds nothing and measures are kept in ${look}`, async (visit) => {
      const measures = look.startsWith('elder') ? elder : ordinary
      const found = await Promise.all(
        screens.map(async (screen) => {
          const visitor = await reached(visit, sites, screen, look)
          const findings = [...(await axeFindings(visitor.page)), ...(await measured(visitor.page, measures))]
          await visitor.close()
          return findings.map((finding) => `${screen.name}: ${finding}`)
        }),
      )
      expect(found.flat()).toEqual([])
    })

  journey('nothing is cut or leaves a screen of 320 px with the largest letters', async (visit) => {
    const found = await Promise.all(
      screens.map(async (screen) => {
        const visitor = await reached(visit, sites, screen, 'elder', { width: 320, letters: LARGEST })
        const findings = await measured(visitor.page, elder)
        await visitor.close()
        return findings.map((finding) => `${screen.name}: ${finding}`)
      }),
    )
    expect(found.flat()).toEqual([])
  })
})
