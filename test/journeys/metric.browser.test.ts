import type { Page } from 'playwright-core'
import { serveYears } from './a-year'
import { axeFindings } from './axe'
import { elder, measured, ordinary } from './measures'
import { type Project, startProject } from './project'
import { lookNames, looks } from './screens'
import { describeInBrowser } from './stage'
import { atRest } from './visit'

const METRIC = '/#/resident/pages/metric/index?metric='
const POINT = '/#/resident/pages/point/index?metric=health-card-uses&subject=region%3A220000&day=2020-11-18'

const reading = (page: Page): Promise<string> => page.locator('.reading p').first().innerText()

/** Whether the canvas holds anything but its ground. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data: pixels } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return pixels.some((part) => part !== 0)
  })

describeInBrowser('a resident who looks at a metric over time', (journey) => {
  let project: Project

  beforeAll(async () => {
    project = await startProject({ now: '2020-11-28T01:00:00.000Z' })
  })
  afterAll(() => project.close())

  journey('sees it drawn, and goes along it with keys and with a finger', async (visit) => {
    const { page } = await visit(project.url)
    await serveYears(page)
    await page.goto(`${METRIC}health-card-uses`)
    const chart = page.getByRole('slider')
    await chart.waitFor()
    expect(await isDrawn(page)).toBe(true)
    expect(await reading(page)).toContain('2020年11月27日，星期五：增加')
    await chart.press('Home')
    expect(await reading(page)).toContain('2020年10月29日，星期四：增加')
    const box = await page.locator('canvas').boundingBox()
    if (!box) throw new Error('no chart')
    await page.mouse.click(box.x + box.width - 10, box.y + box.height / 2)
    expect(await reading(page)).toContain('2020年11月27日')
  })

  const paths = [`${METRIC}health-card-uses`, `${METRIC}health-card-people`, POINT]
  for (const look of lookNames)
    journey(`reads every screen of it in ${look}, at 320 pixels`, async (visit) => {
      const { page } = await visit(project.url, { ...looks[look], width: 320 })
      await serveYears(page)
      for (const path of paths) {
        await page.goto(path)
        await page.locator('.origin:visible').first().waitFor()
        if (path !== POINT)
          for (const fold of ['换一个地区', '和图上一样的数'])
            await page.getByRole('button', { name: fold }).click({ timeout: 5_000 })
        await atRest(page)
        const limits = looks[look].elder === 'on' ? elder : ordinary
        expect([path, ...(await axeFindings(page)), ...(await measured(page, limits))]).toEqual([path])
      }
    })
})
