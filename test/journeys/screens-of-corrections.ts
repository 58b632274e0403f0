import type { Screen } from './screens'

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
      await page.getByText('已收到').waitFor()
    },
  },
]
