import { noListings, withEntries } from '../../../../cloudfunctions/_shared/listings/current-listings'
import { putCurrentListings } from '../../../../cloudfunctions/_shared/listings/listings.writer'
import { showSeries } from '../../../../cloudfunctions/_shared/metrics/show-series'
import { decideCode } from '../../../../cloudfunctions/_shared/quarantine/decide-code'
import { beginReplays } from '../../../../cloudfunctions/_shared/quarantine/replays.writer'
import { showQuarantine } from '../../../../cloudfunctions/_shared/quarantine/show-quarantine'
import { dailyReceipt } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { workOffReport } from '../../../../cloudfunctions/_shared/reports/work-off-report'
import { anOrganisation } from '../../../a-hospital'
import { FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { CHANGCHUN, csvOf, dailyCsv, dailyJson, type Row, row, taken, USES } from '../reports/daily'

const SATURDAY = '2020-11-28T01:00:00.000Z'
const source = 'health-information-centre'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const hospital = (changes: Row = {}) => row({ subject: '长春', value: 4, ...changes })

function decide(code: string, to: string | null, changes: Partial<Parameters<typeof decideCode>[1]> = {}) {
  const wish = { source, kind: 'subject' as const, code, to, factor: 1, reason: '来源的写法', ...changes }
  return decideCode(fresh.database, wish, 'cloudbase:dictionary', SATURDAY)
}

async function replayed(ids: readonly string[]) {
  return Promise.all(ids.map((id) => workOffReport(fresh.database, id, () => SATURDAY)))
}

const changchun = async () =>
  (await showSeries(fresh.database, { metric: USES, subject: CHANGCHUN, year: 2020 }))?.values

describe('rows with codes nobody knows', () => {
  it('wait, grouped by code, with their days and places, while the others are taken', async () => {
    const rows = [hospital({ period: '2020-11-25' }), hospital(), row({ metric: '用卡' }), row({ unit: '万人次' })]
    const report = await taken(fresh.database, dailyJson([...rows, row()]))
    expect(report.counts).toEqual({ read: 5, accepted: 1, same: 0, held: 0, rejected: 0, quarantined: 4 })
    expect(dailyReceipt(report).progress?.rows.quarantined).toBe(4)
    const { waiting } = await showQuarantine(fresh.database, SATURDAY)
    expect(waiting.map(({ kind, code, rows: count }) => [kind, code, count])).toEqual([
      ['subject', '长春', 2],
      ['metric', '用卡', 1],
      ['unit', '万人次', 1],
    ])
    expect(waiting[0]).toMatchObject({
      firstDay: '2020-11-25',
      lastDay: FRIDAY,
      samples: [{ report: report._id, locator: { pointer: '/rows/0' }, value: 4 }, {}],
      candidates: [{ code: CHANGCHUN, name: '长春市' }],
    })
    expect(waiting[2]?.candidates).toEqual([{ code: '人次', name: '万人次，1 个算 10000 人次', factor: 10_000 }])
  })

  it('are taken once a person says what the code means, and later deliveries at once', async () => {
    const first = await taken(fresh.database, dailyCsv(csvOf([row(), hospital()])))
    const { replays } = await decide('长春', CHANGCHUN)
    const [replay] = await replayed(replays)
    expect(replay).toMatchObject({ state: 'accepted', sha256: first.sha256, counts: { read: 1, accepted: 1 } })
    expect(await changchun()).toEqual([4])
    const [stored] = (await storedObservations(fresh.database, [USES])).filter(({ subject }) => subject === CHANGCHUN)
    expect([stored?.locator, stored?.report]).toEqual([{ line: 3 }, replay?._id])
    const later = await taken(fresh.database, dailyJson([hospital({ period: '2020-11-28', value: 6 })]), SATURDAY)
    expect(later.counts).toMatchObject({ accepted: 1, quarantined: 0 })
    expect(await changchun()).toEqual([4, 6])
  })

  it('are taken up again once, however often it is begun, by however many, or after a crash', async () => {
    await taken(fresh.database, dailyJson([hospital()]))
    const { replays } = await decide('长春', CHANGCHUN)
    await Promise.all([beginReplays(fresh.database), beginReplays(fresh.database)])
    await replayed([...replays, ...replays, ...replays])
    expect(await beginReplays(fresh.database)).toBe(0)
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(1)
    expect(await fresh.database.query('daily-reports', { where: {} })).toHaveLength(2)
  })

  it('go through the same rules as all others, so a counter that falls is held', async () => {
    await taken(fresh.database, dailyJson([row({ subject: CHANGCHUN, period: '2020-11-26', value: 9 })]))
    await taken(fresh.database, dailyJson([hospital()]))
    const [replay] = await replayed((await decide('长春', CHANGCHUN)).replays)
    expect(replay).toMatchObject({ state: 'held', held: [{ hold: { rule: 'counter-fell' } }] })
  })

  it('count 10,000 for each where the unit is 万人次, and are as exact as that', async () => {
    await taken(fresh.database, dailyJson([row({ subject: CHANGCHUN, value: 12, unit: '万人次' })]))
    await replayed((await decide('万人次', '人次', { kind: 'unit', factor: 10_000 })).replays)
    expect(await storedObservations(fresh.database, [USES])).toMatchObject([
      { value: 120_000, step: 10_000, unit: '人次' },
    ])
    const again = await taken(fresh.database, dailyCsv(csvOf([row({ subject: CHANGCHUN, value: 12, unit: '万人次' })])))
    expect(again.counts).toMatchObject({ same: 1, accepted: 0 })
  })

  it('with two unknown codes wait for the second once the first is known', async () => {
    await taken(fresh.database, dailyJson([hospital({ unit: '万人次' })]))
    const [first] = await replayed((await decide('长春', CHANGCHUN)).replays)
    expect(first?.counts).toMatchObject({ read: 1, quarantined: 1 })
    await replayed((await decide('万人次', '人次', { kind: 'unit', factor: 10_000 })).replays)
    expect(await changchun()).toEqual([40_000])
    expect((await showQuarantine(fresh.database, SATURDAY)).waiting).toEqual([])
  })

  it('are rejected, now and later, where a person refuses the code', async () => {
    await taken(fresh.database, dailyJson([hospital()]))
    const [replay] = await replayed((await decide('长春', null)).replays)
    expect(replay).toMatchObject({ counts: { rejected: 1 }, rejections: [{ rule: 'refused-code', given: '长春' }] })
    const later = await taken(fresh.database, dailyJson([hospital({ value: 5 })]))
    expect(later.counts).toMatchObject({ rejected: 1, quarantined: 0 })
  })
})

describe('an organisation that is registered at the desk', () => {
  const entry = {
    id: 'j000001',
    revision: 1,
    content: anOrganisation(),
    publishedAt: SATURDAY,
    confirmedOn: null,
    mergedInto: null,
    withdrawn: null,
    syllables: '',
  }

  it('may report like the hospitals of the bulletin', async () => {
    await putCurrentListings(fresh.database, withEntries(noListings, [entry], SATURDAY))
    const rows = [row({ subject: 'organisation:j000001' }), row({ subject: 'organisation:j000002' })]
    expect((await taken(fresh.database, dailyJson(rows))).counts).toMatchObject({ accepted: 1, quarantined: 1 })
  })

  it('waits like one nobody knows once it is withdrawn', async () => {
    const withdrawn = { ...entry, withdrawn: { reason: '停业', at: SATURDAY } }
    await putCurrentListings(fresh.database, withEntries(noListings, [withdrawn], SATURDAY))
    const report = await taken(fresh.database, dailyJson([row({ subject: 'organisation:j000001' })]))
    expect(report.counts).toMatchObject({ accepted: 0, quarantined: 1 })
  })
})

describe('the meaning of a code', () => {
  it('is decided once where two decide at the same time', async () => {
    await taken(fresh.database, dailyJson([hospital()]))
    const both = await Promise.allSettled([decide('长春', CHANGCHUN), decide('长春', 'region:220200')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await fresh.database.query('code-mappings', { where: {} })).toHaveLength(1)
    expect(await fresh.database.query('audit', { where: { action: 'quarantine.map' } })).toHaveLength(1)
  })

  it.each([
    ['something that stands for nothing here', 'region:999999', {}, 'invalid-input'],
    ['a factor for anything but a unit', CHANGCHUN, { factor: 10 }, 'invalid-input'],
    ['a code that does not wait', CHANGCHUN, { code: '吉林' }, 'not-found'],
  ])('cannot be %s', async (_, to, changes, code) => {
    await taken(fresh.database, dailyJson([hospital()]))
    await expect(decide('长春', to, changes)).rejects.toMatchObject({ code })
  })

  it('holds for its source alone', async () => {
    await taken(fresh.database, dailyJson([hospital()]))
    await replayed((await decide('长春', CHANGCHUN)).replays)
    const other = await taken(fresh.database, dailyJson([hospital()], { source: 'doctor-online' }))
    expect(other.counts.quarantined).toBe(1)
  })
})
