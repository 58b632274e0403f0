import { replayed } from '../../config/replaying'
import { decideDefinition } from '../../cloudfunctions/_shared/definitions/decide-definition'
import { proposeDefinition } from '../../cloudfunctions/_shared/definitions/propose-definition'
import { confirmWithdrawal } from '../../cloudfunctions/_shared/releases/confirm-withdrawal'
import { withdrawRelease } from '../../cloudfunctions/_shared/releases/withdraw-release'
import { releasesReader } from '../../cloudfunctions/_shared/releases/releases.reader'
import { showBoard } from '../../cloudfunctions/_shared/reporting/show-board'
import { decideDailyHold } from '../../cloudfunctions/_shared/reports/decide-daily-hold'
import { undecidedRows } from '../../cloudfunctions/_shared/reports/daily-report'
import { readBoard } from '../../cloudfunctions/_shared/reporting/board.reader'
import type { Document } from '../../cloudfunctions/_shared/rpc/database'
import { FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../builders'
import { type FreshDatabase, freshDatabase } from '../fresh-database'
import {
  approved,
  first,
  NEXT_SATURDAY,
  publish,
  SATURDAY,
  second,
} from '../cloudfunctions/_shared/releases/publication'
import { approveNotice } from '../cloudfunctions/_shared/calendar/notices'
import { published } from '../cloudfunctions/_shared/listings/desk'
import { anOrganisation } from '../a-hospital'
import { CHANGCHUN, dailyJson, row, taken } from '../cloudfunctions/_shared/reports/daily'

const THURSDAY = '2020-11-26'
const NOON = '2020-11-27T04:00:00.000Z'
const redefined = {
  metric: 'health-card-uses',
  from: '2020-12-01',
  counts: '到这一天为止，居民凭卡就诊的总次数。',
  excludes: '不再计入测试环境里的刷卡次数。',
  mayChange: '每用一次卡就会增加一次。',
  title: '不再计入测试刷卡',
  reason: '测试刷卡混在里面',
}
const SUNDAY = '2020-12-06T01:00:00.000Z'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

/** Two releases, a late report, a restatement decided by a checker, another definition, a listing, and a withdrawal. */
async function history(): Promise<void> {
  const { database } = fresh
  await taken(database, dailyJson([row({ value: 90, period: THURSDAY }), row({ subject: CHANGCHUN, value: 40 })]), NOON)
  const before = await approved(database, FRIDAY, 100, FRIDAY_EVENING)
  await publish(database, before, SATURDAY)
  const monday = '2020-11-30T02:00:00.000Z'
  const report = await taken(
    database,
    dailyJson([row({ value: 95, period: THURSDAY })], { period: '2020-11-30' }),
    monday,
  )
  const hold = undecidedRows(report)[0]?.hold.id ?? ''
  const decision = { report: report._id, hold, verdict: 'confirm', reason: '来源更正', reasonCode: 'R04' } as const
  await decideDailyHold(database, decision, 'cloudbase:checker', '2020-11-30T03:00:00.000Z')
  const proposed = await proposeDefinition(database, redefined, 'cloudbase:dictionary', monday)
  const agreed = { id: proposed.id, verdict: 'approved', reason: '文件齐全' } as const
  await decideDefinition(database, agreed, first.person, '2020-11-30T04:00:00.000Z')
  await published(database, anOrganisation(), { now: '2020-11-30T05:00:00.000Z' })
  const wrong = await approved(database, NEXT_FRIDAY, 700, NEXT_SATURDAY)
  await publish(database, wrong, NEXT_SATURDAY)
  await withdrawRelease(database, { id: wrong, reason: '单位报错', confirm: wrong }, first.person, SUNDAY)
  await confirmWithdrawal(database, { id: wrong, confirm: wrong }, second.person, SUNDAY)
}

const all = (collection: string) => fresh.database.query<Document>(collection, { where: {} })
const silently = () => undefined

describe('doing everything again from the raw reports', () => {
  it('gives every release the hash it had, and every derived document its text', async () => {
    await history()
    const derived = ['series', 'recent-observations', 'published-series', 'restatement-logs', 'reporting-weeks']
    const breaks = async () => (await readBoard(fresh.database)).breaks
    const broken = await breaks()
    const changes = async () => (await readBoard(fresh.database)).changes
    const told = await changes()
    const before = await Promise.all(derived.map(all))
    const current = await all('current-release')
    const outcomes = await replayed(fresh.database, silently)
    expect(outcomes.map(({ release }) => release)).toEqual(['2020-W48-1', '2020-W49-1'])
    for (const { content, manifest } of outcomes) {
      expect(content.after).toBe(content.before)
      expect(manifest.after).toBe(manifest.before)
    }
    expect(await Promise.all(derived.map(all))).toEqual(before)
    expect(await all('current-release')).toEqual(current)
    expect(await changes()).toEqual(told)
    expect(told.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['release', 'restated', 'definition', 'listing']),
    )
    expect(await breaks()).toEqual(broken)
    expect(broken).toEqual([{ metric: 'health-card-uses', from: '2020-12-01' }])
  })

  it('reckons each release, and the board, with the holidays known on its day', async () => {
    const { database } = fresh
    const [friday, saturday] = ['2021-01-08T04:00:00.000Z', '2021-01-09T04:00:00.000Z']
    const days = ['2021-01-03', '2021-01-04', '2021-01-05'].map((period, place) => row({ period, value: 100 + place }))
    await taken(database, dailyJson(days, { period: '2021-01-06' }), '2021-01-06T04:00:00.000Z')
    await approveNotice(database, friday)
    await publish(database, await approved(database, '2021-01-08', 200, friday), friday)
    await approved(database, '2021-01-09', 300, saturday)
    const outcomes = await replayed(database, silently)
    for (const { content } of outcomes) expect(content.after).toBe(content.before)
    const ends = await Promise.all(
      outcomes.map(async ({ release }) => {
        const events = (await releasesReader(database).find(release))?.content.events ?? []
        return events.filter(({ kind }) => kind === 'holiday').map(({ to }) => to)
      }),
    )
    expect(ends).toEqual([['2021-01-03'], ['2021-01-05']])
    expect((await showBoard(database, { day: '2021-01-04' }, saturday)).dayClass).toBe('holiday')
  })

  it('shows where a decision was changed afterwards', async () => {
    await history()
    for (const report of await fresh.database.query<Document & { decisions: object[] }>('daily-reports', { where: {} }))
      if (report.decisions.length > 0)
        await fresh.database.put('daily-reports', {
          ...report,
          decisions: report.decisions.map((made) => ({ ...made, verdict: 'refuse' })),
        } as Document)
    const [same, other] = await replayed(fresh.database, silently)
    expect(same?.content.after).toBe(same?.content.before)
    expect(other?.content.after).not.toBe(other?.content.before)
  })
})
