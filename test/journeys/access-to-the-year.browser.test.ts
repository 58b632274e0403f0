import { startDemonstrationYear } from './demonstration-year'
import { LONGEST, wrongWithEachScreen } from './every-screen'
import type { Project } from './project'
import { describeInBrowser } from './stage'

let year: Project

beforeAll(async () => {
  year = await startDemonstrationYear()
}, LONGEST)
afterAll(() => year.close())

describeInBrowser('for everybody, on each screen of a year of daily numbers,', (journey) => {
  journey(
    'axe finds nothing, measures are kept and nothing is cut in every look residents have, down to 320 px with the largest letters',
    async (visit) => {
      expect(await wrongWithEachScreen(visit, { year: year.url })).toEqual([])
    },
    LONGEST,
  )
})
