import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

const calendar = '/#/staff/pages/calendar/index'

/** Holidays and the days worked instead, and a notice about them that is being entered. */
export const screensOfTheCalendar: readonly Screen[] = [
  {
    name: 'staff-calendar',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.page.goto(calendar)
      await shown(visit.page).getByText('2020年的放假和上班').first().waitFor()
    },
  },
  {
    name: 'staff-calendar-entering',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'dictionary')
      await visit.page.goto(calendar)
      const page = shown(visit.page)
      await page.getByText('2021年', { exact: true }).first().click()
      await page.getByText('2021年的放假和上班').first().waitFor()
      await page.getByRole('button', { name: '填写通知' }).click()
      await page.getByLabel('文号').fill('国办发明电〔2020〕99号')
      await page.getByLabel('网址或标题').fill('关于延长元旦假期的通知')
      await page.getByLabel('放假最后一天').fill('2021-01-05')
      await page.getByRole('button', { name: '看看会改变什么' }).click()
      await page.getByRole('button', { name: '提交，由另一人核对' }).waitFor()
    },
  },
]
