import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { previewDailyReport } from '../../../../cloudfunctions/_shared/reports/read-daily-preview'
import { closeCorrection } from '../../../../cloudfunctions/_shared/source-corrections/close-correction'
import type { Wish } from '../../../../cloudfunctions/_shared/source-corrections/correction'
import { decideCorrection } from '../../../../cloudfunctions/_shared/source-corrections/decide-correction'
import { proposeCorrection } from '../../../../cloudfunctions/_shared/source-corrections/propose-correction'
import { showCorrections } from '../../../../cloudfunctions/_shared/source-corrections/show-corrections'
import { showValueHistory } from '../../../../cloudfunctions/_shared/value-history/show-value-history'
import { FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { CHANGCHUN, dailyJson, heldRules, row, taken, USES } from '../reports/daily'

const [NOON, SATURDAY] = ['2020-11-27T04:00:00.000Z', '2020-11-28T01:00:00.000Z']
const [proposer, checker] = ['cloudbase:dictionary', 'cloudbase:checker']
const wish: Wish = {
  ...{ source: 'health-information-centre', metric: USES, subject: CHANGCHUN, from: '2020-11-01', to: '2020-12-31' },
  ...{ does: 'scale', value: null, times: 10_000, per: 1, low: 1, high: 999 },
  ...{ provider: '长春市卫生健康委', reason: '来源一直按万人次填报' },
}
let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const propose = (changes: Partial<Wish> = {}) =>
  proposeCorrection(fresh.database, { ...wish, ...changes }, proposer, NOON)
const decide = (id: string, person = checker) =>
  decideCorrection(fresh.database, { id, verdict: 'approved', reason: '与来源核实过' }, person, NOON)

async function approved(changes: Partial<Wish> = {}): Promise<string> {
  const { id } = await propose(changes)
  await decide(id)
  return id
}

const deliver = (value: number, now = FRIDAY_EVENING, period = FRIDAY) =>
  taken(fresh.database, dailyJson([row({ subject: CHANGCHUN, value, period })], { period }), now)
const values = async () => (await storedObservations(fresh.database, [USES])).map(({ value }) => value)

describe('a known fault of a source', () => {
  it('is corrected as its rows come in, once another person approved how', async () => {
    const { id } = await propose()
    await expect(decide(id, proposer)).rejects.toMatchObject({ code: 'forbidden' })
    await decide(id)
    await expect(decide(id)).rejects.toMatchObject({ code: 'conflict' })
    expect((await deliver(3)).counts).toMatchObject({ read: 1, accepted: 1 })
    expect(await values()).toEqual([30_000])
  })

  it('is foreseen where a file is only looked at', async () => {
    await approved()
    const rows = [
      row({ subject: CHANGCHUN, value: 4 }),
      row({ subject: CHANGCHUN, value: 30_000, period: '2020-11-26' }),
    ]
    const { figures, holds } = await previewDailyReport(fresh.database, dailyJson(rows), SATURDAY)
    expect(figures.map(({ value }) => value)).toEqual([40_000, 30_000])
    expect(holds.map(({ rule }) => rule)).toEqual(['correction-guard'])
  })

  it('is said of every value it changed, and of no other', async () => {
    await approved()
    await deliver(3)
    await deliver(30_000, SATURDAY, '2020-10-31')
    const corrected = async (day: string) => {
      const about = { metric: USES, subject: CHANGCHUN, day }
      const { versions } = await showValueHistory(fresh.database, about, false, SATURDAY)
      return versions.map((one) => one.corrected)
    }
    expect(await corrected(FRIDAY)).toEqual([{ provider: wish.provider, reason: wish.reason }])
    expect(await corrected('2020-10-31')).toEqual([null])
  })

  it('is put right by another value, or by leaving the row out, with the reason', async () => {
    await approved({ does: 'override', value: 77, to: FRIDAY })
    await deliver(5)
    expect(await values()).toEqual([77])
    await approved({ does: 'drop', from: '2020-11-28' })
    const dropped = await deliver(5, SATURDAY, '2020-11-28')
    expect(dropped.counts).toMatchObject({ read: 1, accepted: 0, rejected: 1 })
    expect(dropped.rejections).toMatchObject([
      { rule: 'source-correction', expected: '按规则不采用：来源一直按万人次填报' },
    ])
  })

  it('is kept for a checker each time where nobody can say what is right', async () => {
    await approved({ does: 'flag' })
    const report = await deliver(5)
    expect(heldRules(report)).toEqual(['source-flagged'])
    const hold = undecidedRows(report)[0]?.hold.id ?? ''
    const decision = { report: report._id, hold, verdict: 'confirm', reason: '已核实' } as const
    await decideDailyHold(fresh.database, decision, checker, SATURDAY)
    expect(await values()).toEqual([5])
  })

  it('stops being corrected when the source seems to be put right: a checker looks, nothing is multiplied', async () => {
    await approved()
    const report = await deliver(30_000)
    expect(heldRules(report)).toEqual(['correction-guard'])
    expect(undecidedRows(report)[0]?.hold.message).toContain('来源可能已经改好')
    expect(await values()).toEqual([])
  })

  it('is corrected from its approval to its end, and other rows never', async () => {
    const id = await approved()
    await taken(
      fresh.database,
      dailyJson([row({ value: 9 }), row({ subject: CHANGCHUN, value: 3, period: '2020-10-31' })]),
    )
    await closeCorrection(fresh.database, { id, reason: '来源已改' }, checker, FRIDAY_EVENING)
    await expect(closeCorrection(fresh.database, { id, reason: '来源已改' }, checker, SATURDAY)).rejects.toMatchObject({
      code: 'conflict',
    })
    await deliver(4, SATURDAY)
    expect((await values()).sort()).toEqual([3, 4, 9])
  })

  it('is said once for the same days, and shown with who supplied what', async () => {
    await propose()
    await expect(propose({ from: '2020-12-31', to: '2021-01-31' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(propose({ metric: 'uploaded-rows' })).rejects.toMatchObject({ code: 'not-found' })
    const { corrections } = await showCorrections(fresh.database, checker, NOON)
    expect(corrections).toMatchObject([
      { subjectName: '长春市', unit: '人次', provider: '长春市卫生健康委', own: false, state: 'proposed' },
    ])
    expect(JSON.stringify(corrections)).not.toContain('cloudbase:')
  })
})
