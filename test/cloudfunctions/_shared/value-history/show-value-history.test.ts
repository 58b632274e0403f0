import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { restatingDelivery } from '../../../../cloudfunctions/_shared/reports/restating'
import { showValueHistory } from '../../../../cloudfunctions/_shared/value-history/show-value-history'
import type { Verdict } from '../../../../src/contract/report'
import { FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'

const NOON = '2020-11-28T04:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const history = (named = false) =>
  showValueHistory(fresh.database, { metric: USES, subject: PROVINCE, day: FRIDAY }, named, '2020-11-29T00:00:00.000Z')

async function restated(value: number, at: string, verdict?: Verdict): Promise<void> {
  const why = { reason: '来源删除了重复上传', reasonCode: 'R02' } as const
  const about = { source: 'health-information-centre', metric: USES, subject: PROVINCE, period: FRIDAY }
  const wish = restatingDelivery({ ...about, value, missing: null, ...why }, 'cloudbase:reporter')
  const report = await taken(fresh.database, wish, at)
  const hold = undecidedRows(report)[0]?.hold.id ?? ''
  const decision = { report: report._id, hold, reason: '已核对', reasonCode: 'R02' as const }
  if (verdict) await decideDailyHold(fresh.database, { ...decision, verdict }, 'cloudbase:checker', NOON)
}

describe('the history of a value', () => {
  it('tells every statement with what became of it, and how each differs from the one before', async () => {
    await taken(fresh.database, dailyJson([row({ value: 100 })]))
    await restated(90, '2020-11-28T01:00:00.000Z', 'confirm')
    await restated(80, '2020-11-28T02:00:00.000Z', 'refuse')
    await restated(95, '2020-11-28T05:00:00.000Z')
    const { versions, unit } = await history()
    expect(unit).toBe('人次')
    expect(versions.map(({ value, state, change }) => [value, state, change])).toEqual([
      [100, 'replaced', null],
      [90, 'in-force', -10],
      [80, 'refused', -10],
      [95, 'waiting', 15],
    ])
    expect(versions[1]).toMatchObject({
      proposal: { reasonCode: 'R02', reason: '来源删除了重复上传' },
      decision: { verdict: 'confirm', reason: '已核对', by: { role: 'checker' } },
      report: { format: 'daily-json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    })
  })

  it('names persons only to those who keep the books', async () => {
    await taken(fresh.database, dailyJson([row({ value: 100 })]))
    await restated(90, '2020-11-28T01:00:00.000Z', 'confirm')
    expect(JSON.stringify(await history())).not.toContain('cloudbase:')
    const { versions } = await history(true)
    expect(versions[1]?.by.person).toBe('cloudbase:reporter')
    expect(versions[1]?.decision?.by?.person).toBe('cloudbase:checker')
  })

  it('is empty where nobody has said anything, and refused for what is no metric', async () => {
    expect((await history()).versions).toEqual([])
    const wrong = { metric: 'no-such-metric', subject: PROVINCE, day: FRIDAY }
    await expect(showValueHistory(fresh.database, wrong, false, NOON)).rejects.toMatchObject({ code: 'not-found' })
  })
})
