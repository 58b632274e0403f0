import { aPhoto } from '../photos'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown as top } from './visit'

const figure = '/#/resident/pages/correction/index?kind=figure&metric=health-card-uses&release=2020-W48-1'
const shown = encodeURIComponent('45,708,484 人次，数据截至 2020年11月27日')

/** Saying that something is wrong, and what became of it. */
export const screensOfCorrections: readonly Screen[] = [
  {
    name: 'correction',
    site: 'seeded',
    async reach({ page }) {
      await page.goto(`${figure}&about=${encodeURIComponent('电子居民健康卡用卡人次')}&shown=${shown}`)
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByText('请写明应该是什么').waitFor()
    },
  },
  {
    name: 'correction-photo',
    site: 'seeded',
    async reach({ page }) {
      await page.goto(`${figure}&about=${encodeURIComponent('电子居民健康卡用卡人次')}&shown=${shown}`)
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: /^附一张照片/ }).click()
      await (await chooser).setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: aPhoto })
      await page.getByRole('img', { name: '要附上的照片' }).waitFor()
    },
  },
  {
    name: 'correction-nowhere',
    site: 'seeded',
    async reach({ page }) {
      await page.goto('/#/resident/pages/correction/index')
      await page.getByText('不知道要报哪一处').waitFor()
    },
  },
  {
    name: 'corrections',
    site: 'seeded',
    async reach({ page }) {
      await page.goto(`${figure}&about=${encodeURIComponent('电子居民健康卡用卡人次')}&shown=${shown}`)
      await page.getByLabel('应该是什么').fill('请和来源系统核对一次')
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByText('收到了，谢谢').waitFor()
      await page.getByRole('link', { name: '看我报过的错' }).click()
      await page
        .getByText(/已收到|核实中/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'corrections-answered',
    site: 'seeded',
    async reach({ page }) {
      const answer = {
        state: 'changed',
        reply: '已和来源系统核对，改为 45,708,481 人次',
        closedAt: '2020-11-28T01:30:00.000Z',
      }
      await page.route('**/v1/functions/corrections', async (route) => {
        const response = await route.fetch()
        const { output } = (await response.json()) as { output: { standings?: object[] } }
        const standings = output.standings?.map((one) => ({ ...one, ...answer, solved: false }))
        await route.fulfill({ response, json: { ok: true, output: standings ? { standings } : output } })
      })
      await page.goto(`${figure}&about=${encodeURIComponent('电子居民健康卡用卡人次')}&shown=${shown}`)
      await page.getByLabel('应该是什么').fill('请和来源系统核对一次')
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByText('收到了，谢谢').waitFor()
      await page.getByRole('link', { name: '看我报过的错' }).click()
      await page.getByText('这个答复解决了吗').waitFor()
    },
  },
  {
    name: 'correction-desk',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'listing-editor')
      await page.goto('/#/admin/pages/corrections/index')
      await top(page)
        .getByRole('button', { name: /^(开始核实|写答复)/ })
        .first()
        .click()
      await top(page).getByLabel('给报错的人的答复').waitFor()
      await top(page).getByRole('button', { name: '答复', exact: true }).click()
      await top(page).getByText('请写明结果和理由').waitFor()
    },
  },
  {
    name: 'correction-desk-none',
    site: 'empty',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'listing-editor')
      await page.goto('/#/admin/pages/corrections/index')
      await top(page).getByText('没有待处理的报错').waitFor()
    },
  },
]
