import { csvOf } from '../cloudfunctions/_shared/reports/daily'
import { FRIDAY } from '../builders'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown, type Visit } from './visit'

const staff = '/#/staff/pages'

/** Opens the latest report, as a reporter. */
async function latestReport(visit: Visit): Promise<void> {
  const { page } = visit
  await signedIn(visit, 'reporter')
  await page.goto(`${staff}/reports/index`)
  await shown(page)
    .getByRole('link', { name: /信息中心/ })
    .first()
    .click()
  await shown(page).getByText('退回的行').first().waitFor()
}

/** A file of three rows: right, in a wrong unit, and about a hospital nobody knows. */
export const threeRows = (): Buffer => {
  const row = { metric: 'health-card-uses', subject: 'region:220100', period: FRIDAY, value: 4, unit: '人次' }
  return Buffer.from(csvOf([row, { ...row, unit: '人' }, { ...row, subject: '长春' }]))
}

/** Reports that arrived, and codes nobody knows. */
export const screensOfReports: readonly Screen[] = [
  {
    name: 'reports',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'viewer')
      await visit.page.goto(`${staff}/reports/index`)
      await shown(visit.page).getByText('再取一次').waitFor()
    },
  },
  { name: 'report', site: 'seeded', reach: latestReport },
  {
    name: 'quarantine',
    site: 'seeded',
    async reach(visit) {
      await signedIn(visit, 'dictionary')
      await visit.page.goto(`${staff}/quarantine/index`)
      await shown(visit.page).getByText('没有待识别的编号').waitFor()
    },
  },
]
