import type { Page } from 'playwright-core'
import { PASSWORD } from '../../local-cloudbase/persons'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

const notice = {
  published: '2020-11-27',
  number: '国办发明电〔2020〕98号',
  source: '关于延长2021年元旦假期的通知',
  year: 2021,
  holidays: [{ name: '元旦', from: '2021-01-01', to: '2021-01-05', working: ['2021-01-09'] }],
}

/** Enters the notice as somebody who may; the same once more is the same one. */
async function entered(page: Page): Promise<void> {
  const signed = await page.request.post('/auth/v1/signin', { data: { username: 'dictionary', password: PASSWORD } })
  const { access_token: token } = (await signed.json()) as { access_token: string }
  const input = { notice, replaces: false, reason: '国务院办公厅已公布' }
  const headers = { authorization: `Bearer ${token}` }
  await page.request.post('/v1/functions/staff', { headers, data: { action: 'calendar.propose', input } })
}

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
  {
    name: 'staff-calendar-deciding',
    site: 'seeded',
    async reach(visit) {
      await entered(visit.page)
      await signedIn(visit, 'publisher-2')
      await visit.page.goto(calendar)
      const page = shown(visit.page)
      await page.getByText('2021年', { exact: true }).first().click()
      await page.getByRole('button', { name: /^批准/ }).waitFor()
    },
  },
]
