import fc from 'fast-check'
import { settleRecent } from '../../../../cloudfunctions/_shared/metrics/series.writer'
import { archivedRelease } from '../../../../cloudfunctions/_shared/releases/read-archived-release'
import { publishedDocumentsReader } from '../../../../cloudfunctions/_shared/releases/published-documents.reader'
import { lastDayOf, nextDay, statedOn } from '../../../../cloudfunctions/_shared/releases/series-document'
import { type DailyReport, undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { restatingDelivery } from '../../../../cloudfunctions/_shared/reports/restating'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import { canonicalJson } from '../../../../src/contract/canonical-json'
import type { PublishedRelease } from '../../../../src/contract/release'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'
import { publishedNow, restatementsIn, seriesIn } from './weekly'

const FIRST = Date.UTC(2019, 11, 20)
const DAY_MS = 86_400_000
const SUBJECTS = [PROVINCE, CHANGCHUN]

const dayOf = (place: number): string => new Date(FIRST + place * DAY_MS).toISOString().slice(0, 10)

/** What happens on an evening: a report of some day up to then, a restatement, a release. A fall is decided as a reset. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('report' as const),
      late: fc.nat(6),
      subject: fc.constantFrom(...SUBJECTS),
      grown: fc.nat(50),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('gap' as const), subject: fc.constantFrom(...SUBJECTS) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reset' as const), subject: fc.constantFrom(...SUBJECTS) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('restate' as const),
      late: fc.integer({ min: 1, max: 9 }),
      subject: fc.constantFrom(...SUBJECTS),
      by: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('settle' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('release' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** The history as a child would keep it: for each subject and day the last word. */
type Naive = Map<string, Map<string, number | null>>

class History {
  readonly naive: Naive = new Map(SUBJECTS.map((subject) => [subject, new Map<string, number | null>()]))
  readonly released: { release: PublishedRelease; archive: string; said: Naive; documents: Map<string, string> }[] = []
  private counter = new Map(SUBJECTS.map((subject) => [subject, 1000]))

  constructor(private readonly database: Database) {}

  async take(place: number, what: Step): Promise<void> {
    const now = `${dayOf(place)}T10:00:00.000Z`
    if (what.what === 'settle') await settleRecent(this.database)
    else if (what.what === 'release') await this.release(now)
    else if (what.what === 'restate') await this.restate(now, dayOf(place - what.late), what.subject, what.by)
    else {
      const { late, value } = this.reported(what)
      await this.report(now, dayOf(place - late), what.subject, value)
    }
  }

  private reported(what: Extract<Step, { what: 'report' | 'gap' | 'reset' }>): { late: number; value: number | null } {
    if (what.what === 'gap') return { late: 0, value: null }
    if (what.what === 'reset') return { late: 0, value: 3 }
    return { late: what.late, value: (this.counter.get(what.subject) ?? 0) + what.grown }
  }

  private async report(now: string, period: string, subject: string, value: number | null): Promise<void> {
    const missing = value === null ? (8 as const) : null
    const report = await taken(this.database, dailyJson([row({ subject, period, value, missing })], { period }), now)
    await this.decideAll(report, now)
    this.said(subject, period, value)
  }

  private async restate(now: string, period: string, subject: string, by: number): Promise<void> {
    const before = this.naive.get(subject)?.get(period)
    if (before == null || by === 0) return
    const wish = {
      source: 'health-information-centre',
      metric: USES,
      subject,
      period,
      value: before + by,
      missing: null,
      reason: '更正',
      reasonCode: 'R08' as const,
    }
    await this.decideAll(await taken(this.database, restatingDelivery(wish, 'cloudbase:reporter'), now), now)
    this.said(subject, period, before + by)
  }

  /** Confirms everything; a fall is a reset, so the series goes on from there. */
  private async decideAll(report: DailyReport, now: string): Promise<void> {
    for (const { hold } of undecidedRows(report)) {
      const verdict = hold.rule === 'counter-fell' && hold.expected.startsWith('不小于') ? 'reset' : 'confirm'
      await decideDailyHold(
        this.database,
        { report: report._id, hold: hold.id, verdict, reason: '核实' },
        'cloudbase:checker',
        now,
      )
    }
  }

  private said(subject: string, period: string, value: number | null): void {
    this.naive.get(subject)?.set(period, value)
    if (value !== null) this.counter.set(subject, value)
  }

  private async release(now: string): Promise<void> {
    if ([...this.naive.values()].every((days) => ![...days.values()].some((value) => value !== null))) return
    const before = this.released.at(-1)
    const release = await publishedNow(this.database, now).catch(() => null)
    if (release === null) return
    const said = new Map([...this.naive].map(([subject, days]) => [subject, new Map(days)]))
    const documents = new Map<string, string>()
    for (const { name } of release.series.flatMap(({ years }) => years))
      documents.set(name, JSON.stringify(await publishedDocumentsReader(this.database).series(name)))
    this.released.push({ release, archive: canonicalJson(release), said, documents })
    await this.checkSeries(release)
    if (before) await this.checkLog(before, release)
  }

  /** Published series = the last word for every day, and a reason where there is none. */
  private async checkSeries(release: PublishedRelease): Promise<void> {
    const published: Naive = new Map()
    for (const year of [2019, 2020])
      for (const series of (await seriesIn(this.database, release, USES, year))?.subjects ?? [])
        for (let day = series.from; day <= lastDayOf(series); day = nextDay(day)) {
          const said = statedOn(series, day)
          expect([said?.value === null, said?.missing === null]).not.toEqual([true, true])
          const spoken = this.naive.get(series.subject)?.has(day)
          if (spoken || said?.value != null)
            published.set(
              series.subject,
              (published.get(series.subject) ?? new Map<string, number | null>()).set(day, said?.value ?? null),
            )
        }
    for (const [subject, days] of this.naive) {
      const sorted = (map: Map<string, number | null>) => [...map].sort(([left], [right]) => (left < right ? -1 : 1))
      expect(sorted(published.get(subject) ?? new Map<string, number | null>())).toEqual(sorted(days))
    }
  }

  /** Every number published before and said otherwise now stands in the log, old and new. */
  private async checkLog({ said }: { said: Naive }, release: PublishedRelease): Promise<void> {
    const log = (await restatementsIn(this.database, release)).filter((one) => one.release === release.id)
    const changed = [...this.naive].flatMap(([subject, days]) =>
      [...days]
        .filter(([day, value]) => said.get(subject)?.has(day) && said.get(subject)?.get(day) !== value)
        .map(([day, value]) => `${subject} ${day} ${said.get(subject)?.get(day) ?? '-'} ${value ?? '-'}`),
    )
    const logged = log.map(
      ({ subject, period, old, new: next }) => `${subject} ${period} ${old.value ?? '-'} ${next.value ?? '-'}`,
    )
    for (const one of changed) expect(logged).toContain(one)
  }

  async checkPast(): Promise<void> {
    for (const { release, archive, documents } of this.released) {
      expect(canonicalJson(await archivedRelease(this.database, release.id, '2030-01-01T00:00:00.000Z'))).toBe(archive)
      for (const [name, text] of documents)
        expect(JSON.stringify(await publishedDocumentsReader(this.database).series(name))).toBe(text)
    }
  }
}

describe('any history of reports, late reports, restatements and resets', () => {
  let fresh: FreshDatabase
  afterEach(() => fresh.close())

  it('is published as a naive reckoning has it, and no past release ever changes', async () => {
    let releases = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
        fresh = await freshDatabase()
        const history = new History(fresh.database)
        for (const [place, what] of [...steps, { what: 'release' as const }].entries())
          await history.take(place + 10, what)
        await history.checkPast()
        releases += history.released.length
        await fresh.close()
      }),
      { seed: 20201127, numRuns: 8 },
    )
    expect(releases).toBeGreaterThan(8)
    fresh = await freshDatabase()
  }, 120_000)
})
