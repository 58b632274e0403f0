import { noListings } from '../../cloudfunctions/_shared/listings/current-listings'
import { putCurrentListings } from '../../cloudfunctions/_shared/listings/listings.writer'
import { manyEntries, withReadings } from '../many-hospitals'
import { largePicture } from '../photos'
import { type Project, startProject } from './project'
import { freshDatabaseOf } from './project-database'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

const DESK = '/#/admin/pages/corrections/index'
let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  await putCurrentListings(freshDatabaseOf(project), withReadings(noListings, manyEntries(3)))
})
afterAll(() => project.close())

describeInBrowser('a wrong telephone number', (journey) => {
  journey(
    'is reported in big letters, put before an editor, answered once, and the resident reads it',
    async (visit) => {
      const { page: phone } = await visit(project.url, { elder: 'on' })
      await phone.goto('/#/resident/pages/hospital/index?id=ih-1')
      await shown(phone).getByRole('link', { name: '电话不对' }).click()
      await shown(phone).getByLabel('应该是什么').fill('应该是 0431-85000000')
      await shown(phone).getByLabel('联系方式').fill('13812345678')
      const [chooser] = await Promise.all([
        phone.waitForEvent('filechooser'),
        shown(phone)
          .getByRole('button', { name: /^附一张照片/ })
          .click(),
      ])
      await chooser.setFiles({ name: 'sign.bmp', mimeType: 'image/bmp', buffer: largePicture(1600, 1200) })
      await shown(phone).getByRole('img', { name: '要附上的照片' }).waitFor()
      await shown(phone).getByRole('button', { name: '提交' }).click()
      await shown(phone).getByText('收到了，谢谢').waitFor()

      const { page: desk } = await visit(project.url)
      await signIn(desk, 'listing-editor')
      await desk.goto(DESK)
      await shown(desk).getByText('应该是 0431-85000000').waitFor()
      const way = shown(desk).getByRole('link', { name: '去改这家医院的电话' })
      expect(await way.getAttribute('href')).toBe('#/admin/pages/listing/index?id=ih-1&field=phones')
      await shown(desk)
        .getByRole('button', { name: /的联系方式，会记入审计/ })
        .click()
      await shown(desk).getByText('13812345678').waitFor()
      await shown(desk)
        .getByRole('button', { name: /附的照片，会记入审计/ })
        .click()
      const photo = shown(desk).getByRole('img', { name: '报错的人附的照片' })
      const source = (await photo.getAttribute('src')) ?? ''
      expect(source).toMatch(/^data:image\/jpeg;base64,\/9j\//)
      expect(source.length).toBeLessThan(82_000)

      const { page: second } = await visit(project.url)
      await signIn(second, 'checker')
      await second.goto(DESK)
      const take = { name: /^开始核实/ }
      await shown(second).getByRole('button', take).waitFor()
      await Promise.all([desk, second].map((page) => shown(page).getByRole('button', take).click()))
      for (const [page, reply] of [
        [desk, '已改为 0431-85000000'],
        [second, '还在核实'],
      ] as const)
        await shown(page).getByLabel('给报错的人的答复').fill(reply)
      await shown(desk).getByRole('button', { name: '答复', exact: true }).click()
      await shown(desk).getByText('已答复').waitFor()
      await shown(second).getByRole('button', { name: '答复', exact: true }).click()
      await shown(second).getByText('这一件已经答复过了').waitFor()
      expect(await shown(second).getByLabel('给报错的人的答复').inputValue()).toBe('还在核实')

      await shown(phone).getByRole('link', { name: '看我报过的错' }).click()
      await shown(phone).getByText('答复：已改为 0431-85000000').waitFor()
      await shown(phone).getByText('没有解决').click()
      await shown(phone).getByText('可以回到那一页再报一次').waitFor()
      await shown(desk).getByRole('button', { name: '再看一次' }).click()
      await shown(desk).getByText('没有解决 1 次').waitFor()
    },
  )
})
