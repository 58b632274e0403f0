import type { Page } from 'playwright-core'
import { call, signIn } from '../../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../../local-cloudbase/persons'
import { noListings } from '../../cloudfunctions/_shared/listings/current-listings'
import { putCurrentListings } from '../../cloudfunctions/_shared/listings/listings.writer'
import { manyEntries, withReadings } from '../many-hospitals'
import { type Project, startProject } from './project'
import { freshDatabaseOf } from './project-database'
import { signedIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

const TAB = '/#/pages/hospitals/index'
const YANJI = { latitude: 42.8912, longitude: 129.5134 }
let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-27T02:00:00.000Z', seeded: 'bulletin' })
  await putCurrentListings(freshDatabaseOf(project), withReadings(noListings, manyEntries(60)))
})
afterAll(() => project.close())

const names = (page: Page): Promise<string[]> => shown(page).locator('.hospital-row .hospital-name').allInnerTexts()
async function openTab(page: Page): Promise<void> {
  await page.goto(TAB)
  await shown(page).locator('.hospital-row').first().waitFor()
}

describeInBrowser('a resident with hospitals of their own', (journey) => {
  for (const elder of ['off', 'on'] as const)
    journey(`stars one and opens it without a network, with elder mode ${elder}`, async (visit) => {
      const { page, context } = await visit(project.url, { elder })
      await openTab(page)
      const [name = ''] = await names(page)
      const fetched = page.waitForResponse(
        (response) => response.request().postData()?.includes('hospitals.read') === true,
      )
      await shown(page)
        .getByRole('button', { name: `收藏${name}`, exact: true })
        .click()
      await fetched
      await context.route(/\/(v1|auth)\//, (route) => route.abort('internetdisconnected'))
      await page.reload()
      await shown(page).getByRole('button', { name: '收藏 1 家' }).click()
      await shown(page).getByRole('link', { name, exact: true }).first().click()
      await shown(page).getByText('就诊前请核对').waitFor()
      expect(await shown(page).innerText()).toContain(name)
    })

  journey('sees near ones first where the browser may say where it is, and sends the place nowhere', async (visit) => {
    const { page, context } = await visit(project.url)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation(YANJI)
    await openTab(page)
    await shown(page).getByRole('button', { name: '离我近的' }).click()
    await shown(page).getByText('约 10 公里内').first().waitFor()
    expect(await shown(page).locator('.hospital-row').first().innerText()).toContain('延边朝鲜族自治州')
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    expect([...sent, kept].join('\n')).not.toMatch(/42\.8|129\.5/)
  })

  journey('who refuses to say where they are chooses a region', async (visit) => {
    const { page } = await visit(project.url)
    await openTab(page)
    await shown(page).getByRole('button', { name: '离我近的' }).click()
    await shown(page).getByText('没有取得大概位置').waitFor()
    await shown(page)
      .getByText(/^延边朝鲜族自治州 \d+ 家$/)
      .click()
    expect(new Set(await shown(page).locator('.hospital-row .hospital-facts').first().allInnerTexts())).toEqual(
      new Set([expect.stringContaining('延边朝鲜族自治州')]),
    )
  })

  journey('what three of them looked for in vain is read by those who keep the register', async (visit) => {
    const token = await signIn(project.url, 'resident', PASSWORD)
    for (let other = 0; other < 2; other += 1)
      await call(project.url, token, 'corrections', 'searches.missed', { question: '蒙古族 医院' })
    const { page } = await visit(project.url)
    await openTab(page)
    const told = page.waitForResponse((response) => response.request().postData()?.includes('searches.missed') === true)
    await shown(page)
      .getByLabel(/找医院/)
      .fill('蒙古族医院')
    await told
    const desk = await visit(project.url)
    await signedIn(desk, 'listing-editor')
    await desk.page.goto('/#/admin/pages/searches/index')
    await shown(desk.page).getByText('蒙古族医院').waitFor()
    expect(await shown(desk.page).innerText()).toContain('3 次')
  })
})
