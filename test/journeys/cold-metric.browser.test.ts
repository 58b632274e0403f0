import { startDemonstrationYear } from './demonstration-year'
import type { Project } from './project'
import { describeInBrowser } from './stage'

interface Totals {
  calls: number
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
    const { totals } = (await (await fetch(`${project.url}/local/meter`)).json()) as { totals: Totals }
    expect([totals.calls, totals.documentsRead]).toEqual([1, 2])
  })
})
