import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown } from './visit'

const staff = '/#/staff/pages'

/** Doubts about numbers, and the rules that raise them. */
export const screensOfAnomalies: readonly Screen[] = [
  {
    name: 'staff-anomalies',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'checker')
      await visit.page.goto(`${staff}/anomalies/index`)
      await shown(visit.page).getByRole('button', { name: '现在核查一遍' }).first().waitFor()
    },
  },
  {
    name: 'staff-anomalies-failed',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.context.route(/\/v1\//, (route) => route.abort('internetdisconnected'))
      await visit.page.goto(`${staff}/anomalies/index`)
      await shown(visit.page).getByRole('button', { name: '重试' }).first().waitFor()
    },
  },
  {
    name: 'staff-rules',
    site: 'year',
    async reach(visit) {
      await signedIn(visit, 'dictionary')
      await visit.page.goto(`${staff}/rules/index`)
      await shown(visit.page).getByText('数量级写错').first().waitFor()
    },
  },
]
