import { startDemonstrationYear } from './demonstration-year'
import type { Project } from './project'
import { describeInBrowser } from './stage'

interface Metered {
  function: string
  via: string
  documentsRead: number
}

describeInBrowser('a resident who opens a metric by a link, with nothing stored', (journey) => {
  let project: Project

  beforeAll(async () => {
    project = await startDemonstrationYear()
  }, 600_000)
  afterAll(() => project.close())

  journey('sees it for one call and two documents', async (visit) => {
    await fetch(`${project.url}/local/meter`, { method: 'DELETE' })
    const { page } = await visit(project.url)
    await page.goto('/#/resident/pages/metric/index?metric=health-card-uses')
    await page.getByRole('slider').waitFor({ timeout: 20_000 })
    const { calls } = (await (await fetch(`${project.url}/local/meter`)).json()) as { calls: Metered[] }
    const asked = calls.filter((call) => call.function === 'resident' && call.via !== 'function')
    expect(asked.map(({ documentsRead }) => documentsRead)).toEqual([2])
  })
})
