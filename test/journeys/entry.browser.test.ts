import type { Page } from 'playwright-core'
import type { Project } from './project'
import { signedIn } from './signing-in'
import { describeInBrowser } from './stage'
import { peopleOn, startTypingProject, usesOn } from './typed-days'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startTypingProject()
})
afterAll(() => project.close())

const uses = (page: Page) => shown(page).getByLabel('电子居民健康卡用卡人次（人次）')
const people = (page: Page) => shown(page).getByLabel('电子居民健康卡用卡人数（人）')
const submit = (page: Page) => shown(page).getByRole('button', { name: '提交，请另一位同事核对' })

/** Until the shell is kept in the browser. */
async function keptShell(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

describeInBrowser('a day typed on the phone', (journey) => {
  journey(
    'is explained where it is unusual, survives a lost network, is one report, and stands once others have looked',
    async (visit) => {
      const phone = await visit(project.url)
      await signedIn(phone, 'reporter')
      const { page, context } = phone
      await page.goto('/#/staff/pages/day/index')
      await keptShell(page)
      await shown(page).getByRole('link', { name: '填报', exact: true }).click()
      await shown(page).getByText('预期范围：').first().waitFor()
      await uses(page).fill(String(usesOn(-9)))
      await shown(page).getByLabel('和往常不同，请写明原因').fill('补传了一周的记录')
      await context.setOffline(true)
      await page.reload()
      await shown(page).getByText('填的都留在这台手机上').waitFor()
      expect(await uses(page).inputValue()).toBe(String(usesOn(-9)))
      await people(page).fill(String(peopleOn(0) - 5))
      await submit(page).click()
      await shown(page).getByText('超出预期范围；确实如此的，请写明原因').waitFor()
      await shown(page).getByLabel('和往常不同，请写明原因').first().fill('平台去除了重复')
      await submit(page).click()
      await shown(page).getByText('没有网络，没有提交成功').waitFor()
      await context.setOffline(false)
      await submit(page).dblclick()
      await shown(page).getByText('2 处等另一位同事核对后采用').waitFor()

      const checker = await visit(project.url)
      await signedIn(checker, 'checker')
      const desk = checker.page
      await desk.goto('/#/staff/pages/day/index')
      await shown(desk).getByRole('link', { name: '核对', exact: true }).click()
      await shown(desk).getByText('2 处等待核对，先来的在前').waitFor()
      expect(await shown(desk).innerText()).toContain('填报人说明：补传了一周的记录')
      await shown(desk)
        .getByRole('button', { name: /^没有疑问的 1 处全部确认/ })
        .click()
      await shown(desk).getByText('已确认 1 处').waitFor()
      await shown(desk)
        .getByRole('button', { name: /^处理这项疑问/ })
        .click()
      await shown(desk).getByRole('button', { name: '提交决定' }).click()
      await shown(desk).getByText('确认时请写明理由').waitFor()
      await shown(desk).getByLabel('理由（成为修订时会公开）').fill('平台去重，已电话核实')
      await shown(desk).getByRole('button', { name: '提交决定' }).click()
      await shown(desk).getByText('没有等待核对的逐日数值').waitFor()
    },
    60_000,
  )

  journey('can be restated by its reporter, and followed up by somebody else', async (visit) => {
    const phone = await visit(project.url)
    await signedIn(phone, 'reporter')
    const { page } = phone
    const about = 'metric=health-card-uses&subject=region%3A220100&day=2020-11-27'
    await page.goto(`/#/staff/pages/value/index?${about}`)
    await shown(page).getByRole('link', { name: '修订这个数 ›' }).click()
    await shown(page).getByLabel('改为（人次）').fill('199,990')
    await shown(page).getByText('去除重复').click()
    await shown(page).getByRole('button', { name: '提交修订，请另一位同事核对' }).click()
    await shown(page).getByText('请写明为什么修订').waitFor()
    await shown(page).getByLabel('说明（会公开，请写居民看得懂的话）').fill('去掉重复上传的 10 条')
    await shown(page).getByRole('button', { name: '提交修订，请另一位同事核对' }).click()
    await shown(page).getByText('由另一位同事核对后才会采用').waitFor()
    await shown(page).getByRole('link', { name: '看这个数的经过 ›' }).click()
    await shown(page).getByText('等人核对').waitFor()
    await shown(page).getByText('比前一次的说法 −10 人次').waitFor()
    await shown(page).getByRole('link', { name: '请人跟进这个数 ›' }).click()
    await shown(page).getByLabel('要跟进什么').fill('请和平台核对重复上传')
    await shown(page)
      .getByText(/^审核人（编号/)
      .first()
      .click()
    await shown(page).getByRole('button', { name: '交给负责人' }).click()
    await shown(page).getByText('还没有人留言').waitFor()
    await shown(page).getByLabel('留言，或写明处理结果').fill('平台已去重')
    await shown(page).getByRole('button', { name: '按上面写的办结' }).click()
    await shown(page).getByText('处理完毕：平台已去重').waitFor()
    await page.goto('/#/staff/pages/follow-ups/index')
    await shown(page).getByText('最近办结').waitFor()
  })
})
