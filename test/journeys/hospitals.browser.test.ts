import { noListings } from '../../cloudfunctions/_shared/listings/current-listings'
import { putCurrentListings } from '../../cloudfunctions/_shared/listings/listings.writer'
import { manyEntries, withReadings } from '../many-hospitals'
import { axeFindings } from './axe'
import { elder, measured, ordinary } from './measures'
import { type Project, startProject } from './project'
import { freshDatabaseOf } from './project-database'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

const TAB = '/#/pages/hospitals/index'
let project: Project
let empty: Project

beforeAll(async () => {
  const now = '2020-11-27T02:00:00.000Z'
  project = await startProject({ now, seeded: 'bulletin' })
  await putCurrentListings(freshDatabaseOf(project), withReadings(noListings, manyEntries(60)))
  empty = await startProject({ now })
})
afterAll(() => Promise.all([project.close(), empty.close()]))

describeInBrowser('a resident looks for an internet hospital', (journey) => {
  journey('and has a phone to touch two touches after opening the program', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/')
    await page.getByText('互联网医院', { exact: true }).last().click()
    const call = shown(page).locator('.hospital-row a[href^="tel:"]').first()
    await call.waitFor()
    expect(await call.getAttribute('href')).toMatch(/^tel:0\d{10,11}$/)
    await shown(page).locator('.hospital-name').first().click()
    await shown(page).getByText('监督电话').first().waitFor()
    expect(await shown(page).innerText()).toContain('仅限复诊')
  })

  journey('offline too, with what the phone kept', async (visit) => {
    const { page, context } = await visit(project.url)
    await page.goto(TAB)
    await shown(page).locator('.hospital-row').first().waitFor()
    await context.route(/\/(v1|auth)\//, (route) => route.abort('internetdisconnected'))
    await page.reload()
    await shown(page).getByText('离线').waitFor()
    await shown(page)
      .getByLabel(/找医院/)
      .fill('妇科')
    await atRest(page)
    expect(await shown(page).locator('.hospital-row').count()).toBeGreaterThan(1)
  })

  journey('and is told where the register is empty', async (visit) => {
    const { page } = await visit(empty.url)
    await page.goto(TAB)
    await shown(page).getByText('登记册里还没有互联网医院').waitFor()
  })

  for (const [look, width, measures] of [
    ['off', 375, ordinary],
    ['on', 375, elder],
    ['on', 320, elder],
  ] as const)
    journey(`on screens that axe and the measures find well, at ${width} px with elder mode ${look}`, async (visit) => {
      const { page } = await visit(project.url, { width, elder: look })
      for (const address of [TAB, '/#/resident/pages/hospital/index?id=ih-1']) {
        await page.goto(address)
        await shown(page).locator('a[href^="tel:"]').first().waitFor()
        await atRest(page)
        expect([...(await axeFindings(page)), ...(await measured(page, measures))]).toEqual([])
      }
    })
})
