import type { Page } from 'playwright-core'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

const DESK = '/#/admin/pages/announcements/index'
const words = '今晚 22:00 到 24:00 维护，数字可能晚一些更新'

/** As if it were approved: no other screen is to have it. */
async function announce(page: Page, tone: 'info' | 'warning'): Promise<void> {
  const told = { id: `announcement-${tone}`, tone, words, scope: 'everything' }
  const announcements = [{ ...told, from: '2020-11-28T00:00:00.000Z', to: '2020-12-28T00:00:00.000Z' }]
  await page.route('**/v1/functions/resident', async (route) => {
    const answer = await route.fetch()
    const reply = (await answer.json()) as { output?: object }
    await route.fulfill({ response: answer, json: { ...reply, output: { ...reply.output, announcements } } })
  })
}

/** What residents are told beside the numbers, and where that is written. */
export const screensOfAnnouncements: readonly Screen[] = [
  {
    name: 'announced',
    site: 'seeded',
    async reach({ page }) {
      await announce(page, 'info')
      await page.goto('/')
      await page.getByText(words).waitFor()
    },
  },
  {
    name: 'announced-warning',
    site: 'seeded',
    async reach({ page }) {
      await announce(page, 'warning')
      await page.goto('/#/pages/figure/index?metric=health-card-uses')
      await shown(page).getByText(words).waitFor()
    },
  },
  {
    name: 'announcements',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'publisher-1')
      await page.goto(DESK)
      await shown(page)
        .getByLabel(/^公告，一两句话/)
        .fill('周末维护，数字照常可看')
      await shown(page).getByRole('button', { name: '交给另一人批准' }).click()
      await shown(page).getByText('已写好').waitFor()
      await shown(page).getByText('一个地区').click()
      await shown(page).getByRole('button', { name: '交给另一人批准' }).click()
      await shown(page).getByRole('button', { name: /^批准/ }).first().click()
      await shown(page).getByText('不能批准自己写的公告').waitFor()
    },
  },
  {
    name: 'announcements-forbidden',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'checker')
      await page.goto(DESK)
      await shown(page).getByText('您没有这项操作的权限').waitFor()
    },
  },
]
