import { openEpoch } from '../../../../cloudfunctions/_shared/metrics/open-epoch'
import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../../../cloudfunctions/_shared/releases/publish-release'
import { archivedRelease, releaseOn } from '../../../../cloudfunctions/_shared/releases/read-archived-release'
import { explainPoint, readRestatements } from '../../../../cloudfunctions/_shared/releases/read-published-documents'
import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { restatingDelivery } from '../../../../cloudfunctions/_shared/reports/restating'
import { canonicalJson } from '../../../../src/contract/canonical-json'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, dailyJson, PROVINCE, type Row, row, taken, USES } from '../reports/daily'
import { first, second } from './publication'
import { evening, publishedNow, reported, restatementsIn, subjectIn, twoWeeks } from './weekly'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const report = (day: string, rows: Row[], submittedBy?: string) => reported(fresh.database, day, rows, submittedBy)

describe('what was published', () => {
  it('is read as it was on any day, byte for byte', async () => {
    const earlier = await twoWeeks(fresh.database)
    const later = await publishedNow(fresh.database, '2020-11-27T10:30:00.000Z')
    const now = evening('2020-12-01')
    const on = (day: string) => releaseOn(fresh.database, day, now)
    expect(canonicalJson(await on('2020-11-26'))).toBe(canonicalJson(earlier))
    expect(canonicalJson(await on('2020-11-27'))).toBe(canonicalJson(later))
    expect((await on('2020-11-20')).id).toBe(earlier.id)
    await expect(on('2020-11-19')).rejects.toMatchObject({ code: 'not-found' })
    expect(canonicalJson(await archivedRelease(fresh.database, earlier.id, now))).toBe(canonicalJson(earlier))
  })

  it('shows nothing of a release before its hour', async () => {
    await twoWeeks(fresh.database)
    const { _id, content } = await cutRelease(fresh.database, first.person, evening('2020-11-27'))
    await approveRelease(fresh.database, _id, first, evening('2020-11-27'))
    await approveRelease(fresh.database, _id, second, evening('2020-11-27'))
    await publishRelease(
      fresh.database,
      { id: _id, confirm: content.asOf, publishAt: '2020-11-28T00:00:00.000Z' },
      first.person,
      evening('2020-11-27'),
    )
    await expect(archivedRelease(fresh.database, _id, '2020-11-27T23:59:59.999Z')).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await archivedRelease(fresh.database, _id, '2020-11-28T00:00:00.000Z')).id).toBe(_id)
  })

  it('keeps a late report out of the earlier release and logs it in the next', async () => {
    const earlier = await twoWeeks(fresh.database)
    await taken(
      fresh.database,
      dailyJson([row({ subject: CHANGCHUN, period: '2020-11-21', value: 70 })]),
      evening('2020-11-27'),
    )
    const middle = await publishedNow(fresh.database, '2020-11-27T10:30:00.000Z')
    expect(await restatementsIn(fresh.database, middle)).toEqual([])
    await taken(
      fresh.database,
      dailyJson([row({ subject: CHANGCHUN, period: '2020-11-22', value: 72 })]),
      evening('2020-11-28'),
    )
    const later = await publishedNow(fresh.database, '2020-11-28T10:30:00.000Z')
    expect(await restatementsIn(fresh.database, later)).toMatchObject([
      {
        metric: USES,
        subject: CHANGCHUN,
        period: '2020-11-22',
        old: { value: null, missing: 6 },
        new: { value: 72 },
        reason: 'R01',
        release: later.id,
      },
    ])
    expect(later.restatements).toMatchObject({ count: 1, fresh: 1 })
    expect((await subjectIn(fresh.database, later, USES, CHANGCHUN))?.restated).toEqual(['2020-11-22'])
    expect((await subjectIn(fresh.database, earlier, USES, CHANGCHUN))?.values).toEqual([60, 66])
  })

  it('stays beside a restatement, which says old, new, why and when', async () => {
    await twoWeeks(fresh.database)
    const middle = await publishedNow(fresh.database, '2020-11-27T10:30:00.000Z')
    const wish = {
      source: 'health-information-centre',
      metric: USES,
      subject: PROVINCE,
      period: '2020-11-20',
      value: 108,
      missing: null,
      reason: '来源删除了重复上传',
      reasonCode: 'R02' as const,
    }
    const restating = await taken(fresh.database, restatingDelivery(wish, 'cloudbase:reporter'), evening('2020-11-30'))
    const hold = undecidedRows(restating)[0]?.hold.id ?? ''
    const decision = { report: restating._id, hold, verdict: 'confirm' as const, reason: '已核实' }
    await decideDailyHold(fresh.database, decision, 'cloudbase:checker', evening('2020-12-01'))
    const later = await publishedNow(fresh.database, evening('2020-12-04'))
    const { restatements } = await readRestatements(fresh.database, later.restatements.name ?? '')
    expect(restatements).toEqual([
      {
        id: `${later.id}/${USES}/${PROVINCE}/2020-11-20`,
        metric: USES,
        subject: PROVINCE,
        period: '2020-11-20',
        unit: '人次',
        old: { value: 110, missing: null },
        new: { value: 108, missing: null },
        reason: 'R02',
        explanation: '来源删除了重复上传',
        decidedAt: evening('2020-12-01'),
        release: later.id,
      },
    ])
    const name = later.series.find(({ metric }) => metric === USES)?.years[0]?.name ?? ''
    const { statements } = await explainPoint(fresh.database, { name, subject: PROVINCE, day: '2020-11-20' })
    expect(statements.map(({ value, report: { receivedAt } }) => [value, receivedAt])).toEqual([
      [108, evening('2020-11-30')],
      [110, evening('2020-11-20')],
    ])
    expect(JSON.stringify(statements)).not.toContain('reporter')
    expect((await subjectIn(fresh.database, middle, USES, PROVINCE))?.values[1]).toBe(110)
  })

  it('tells a new epoch as an event, with what the counter began from', async () => {
    await twoWeeks(fresh.database)
    const opening = { metric: USES, subject: PROVINCE, from: '2020-11-28', base: 0, reason: '平台迁移' }
    await openEpoch(fresh.database, opening, 'cloudbase:checker', evening('2020-11-27'))
    await report('2020-11-28', [{ value: 4 }])
    const release = await publishedNow(fresh.database, evening('2020-11-28'))
    expect(release.events).toEqual([
      {
        kind: 'reset',
        from: '2020-11-28',
        to: '2020-11-28',
        metric: USES,
        subject: PROVINCE,
        base: 0,
        title: '重新计数',
        explanation: '平台迁移',
      },
    ])
  })
})
