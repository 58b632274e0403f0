import type { Page } from 'playwright-core'
import { anInternetHospital } from '../a-hospital'
import { axeFindings } from './axe'
import { elder, measured, ordinary } from './measures'
import { type Project, startProject } from './project'
import { registered, registeredPair } from './registering'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { atRest, shown } from './visit'

let project: Project
let pair: { physical: string; hospital: string }

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  pair = await registeredPair(project)
})
afterAll(() => project.close())

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => shown(page).getByRole('link', { name, exact: true }).first().click()

async function toDesk(page: Page, account: string): Promise<void> {
  await signIn(page, account)
  await follow(page, '登记处')
  await shown(page).getByText('办事').waitFor()
}

async function toForm(page: Page, field: string): Promise<void> {
  await page.goto(`/#/admin/pages/listing/index?id=${pair.hospital}&field=${field}`)
  await shown(page).getByLabel('为什么改、依据是什么').waitFor()
}

async function isWell(page: Page, measures: typeof elder): Promise<void> {
  await page.waitForFunction(
    () => [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).length === 1,
  )
  await atRest(page)
  expect([...(await axeFindings(page)), ...(await measured(page, measures))]).toEqual([])
}

describeInBrowser('the desk of the register', (journey) => {
  journey(
    'an editor in big letters words a change, a reviewer approves it, a resident reads it',
    async (visit) => {
      const { page: desk } = await visit(project.url, { elder: 'on' })
      await toDesk(desk, 'listing-editor')
      await isWell(desk, elder)
      await follow(desk, '找一个条目')
      await shown(desk).getByLabel('名称里的几个字，或编号').fill('互联网医院')
      await follow(desk, '测试一医院互联网医院')
      await follow(desk, '修改这个条目')
      await press(desk, '填写地址、电话和服务时间 ▾')
      await isWell(desk, elder)
      await shown(desk).getByLabel('号码').fill('0431-7654')
      await press(desk, '存为草稿')
      await shown(desk).getByText('电话应写作').waitFor()
      await shown(desk).getByText('请填写理由').waitFor()
      await shown(desk).getByLabel('号码').fill('0431-07654321')
      await shown(desk).getByLabel('为什么改、依据是什么').fill('医院来函')
      await press(desk, '存为草稿')
      await shown(desk).getByText('问诊 0431-07654321').waitFor()
      await isWell(desk, elder)
      await press(desk, '提交审核')
      await shown(desk).getByText('已提交').waitFor()
      expect(await shown(desk).getByRole('button', { name: '通过' }).count()).toBe(0)

      const { page: review } = await visit(project.url)
      await toDesk(review, 'listing-reviewer')
      await follow(review, '测试一医院互联网医院')
      await shown(review).getByText('医院来函').waitFor()
      await isWell(review, ordinary)
      await press(review, '通过')
      await shown(review).getByText('已通过').waitFor()

      const { page: phone } = await visit(project.url)
      await phone.goto(`/#/resident/pages/hospital/index?id=${pair.hospital}`)
      await shown(phone).getByText('0431-07654321').first().waitFor()
    },
    60_000,
  )

  journey('what is typed survives a closed page and a lost network', async (visit) => {
    const { page, context } = await visit(project.url)
    await signIn(page, 'listing-editor')
    await toForm(page, 'doctors')
    await shown(page).getByLabel('监督机关').fill('市卫生健康委')
    await page.reload()
    await shown(page).getByText('接着上次没有保存的内容').waitFor()
    expect(await shown(page).getByLabel('监督机关').inputValue()).toBe('市卫生健康委')
    await shown(page).getByLabel('为什么改、依据是什么').fill('核对')
    await context.route(/\/v1\//, (route) => route.abort('internetdisconnected'))
    await press(page, '存为草稿')
    await shown(page).getByText('连不上网络').waitFor()
    await context.unroute(/\/v1\//)
    await press(page, '存为草稿')
    await shown(page).getByText('市卫生健康委').first().waitFor()
    await press(page, '作废这份草稿')
    await shown(page).getByText('已作废').first().waitFor()
  })

  journey('who was overtaken brings both changes together, choosing where both changed the same', async (visit) => {
    const { page } = await visit(project.url)
    await signIn(page, 'listing-editor')
    await toForm(page, 'doctors')
    await shown(page).getByLabel('监督机关').fill('市卫生健康委')
    await shown(page).getByText('否', { exact: true }).first().click()
    await shown(page).getByLabel('为什么改、依据是什么').fill('来函')
    const other = anInternetHospital({
      physical: pair.physical,
      supervision: { name: '县卫生健康局', number: '12320' },
      doctors: { count: 12, asOf: '2020-11-20' },
    })
    await registered(project, other, { id: pair.hospital, base: 2 })
    await press(page, '存为草稿')
    await shown(page).getByText('要先合并').waitFor()
    await press(page, '和现行版本合并')
    await shown(page).getByText('还有 1 项没有选').waitFor()
    await isWell(page, ordinary)
    await shown(page).getByText('用我的：监督机关：市卫生健康委').click()
    await press(page, '合并成草稿')
    await press(page, '提交审核')
    await shown(page).getByText('已提交').waitFor()
    const said = await shown(page).innerText()
    expect(said).toContain('市卫生健康委')
    expect(said).toContain('仅限复诊')
    expect(said).not.toContain('医生人数')
  })

  journey('a listing is taken off the register, and an earlier revision restored', async (visit) => {
    const { page } = await visit(project.url)
    await toDesk(page, 'listing-editor')
    await page.goto(`/#/admin/pages/record/index?id=${pair.hospital}`)
    await press(page, '内容无误，今天确认')
    await shown(page).getByText('已确认').waitFor()
    await press(page, '从登记册撤下……')
    await shown(page).getByLabel('原因（居民会看到）').fill('停止线上服务')
    await isWell(page, ordinary)
    await press(page, '撤下，存成草稿')
    await shown(page).getByText('从登记册撤下；居民会看到撤下的原因').waitFor()
    await press(page, '作废这份草稿')
    await follow(page, '这个条目的历史')
    await press(page, '恢复第 1 版')
    await shown(page).getByLabel('为什么恢复').fill('改错了')
    await press(page, '恢复第 1 版，存成草稿')
    await press(page, '提交审核')
    await shown(page).getByText('已提交').waitFor()
  })
})
