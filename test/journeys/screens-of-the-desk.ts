import type { Page } from 'playwright-core'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown, type Visit } from './visit'

const admin = '/#/admin/pages'

/** Signed in as somebody of the desk, on one of its pages. */
async function at(visit: Visit, account: string, address: string, words: string): Promise<void> {
  const { page } = visit
  await signedIn(visit, account)
  await page.goto(`${admin}/${address}`)
  await shown(page).getByText(words).first().waitFor()
}

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()

/** The desk of the register, as people who keep listings right find it. */
export const screensOfTheDesk: readonly Screen[] = [
  {
    name: 'desk',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await at(visit, 'listing-editor', 'desk/index', '我提出的')
      await shown(page).getByText('再取一次我提出的').waitFor()
    },
  },
  {
    name: 'desk-find',
    site: 'year',
    reach: (visit) => at(visit, 'auditor', 'find/index', '再看 20 个'),
  },
  {
    name: 'desk-reminders',
    site: 'year',
    reach: (visit) => at(visit, 'listing-reviewer', 'reminders/index', '再看一些'),
  },
  {
    name: 'desk-record',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await at(visit, 'listing-editor', 'record/index?id=demo-internet-hospital-8', '历史')
      await press(page, '并入另一个条目……')
      await press(page, '改选并入哪一个')
    },
  },
  {
    name: 'desk-form',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await at(visit, 'listing-editor', 'listing/index?id=demo-internet-hospital-3&field=hours', '存为草稿')
      await shown(page).getByLabel('号码').first().fill('0431')
      await press(page, '存为草稿')
      await shown(page).getByText('处要改，已在上面标出').waitFor()
    },
  },
  {
    name: 'desk-new',
    site: 'year',
    reach: (visit) => at(visit, 'listing-editor', 'listing/index?kind=internet-hospital', '存为草稿'),
  },
  {
    name: 'desk-revision',
    site: 'year',
    reach: (visit) =>
      at(visit, 'listing-reviewer', 'revision/index?id=demo-internet-hospital-5&number=2', '退回的原因'),
  },
  {
    name: 'desk-merge',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await at(visit, 'listing-editor', 'revision/index?id=demo-internet-hospital-8&number=2', '要先合并')
      await press(page, '和现行版本合并')
      await shown(page).getByText('两边都改了').waitFor()
    },
  },
]
