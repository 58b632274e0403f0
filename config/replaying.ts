import { approvedNotices } from '../cloudfunctions/_shared/calendar/calendar.reader'
import { putNoticesOnBoard } from '../cloudfunctions/_shared/calendar/calendar.writer'
import { allVersions } from '../cloudfunctions/_shared/definitions/versions.reader'
import type { MetricEpochs } from '../cloudfunctions/_shared/metrics/epochs.reader'
import type { StoredMapping } from '../cloudfunctions/_shared/quarantine/code-mapping'
import type { Release } from '../cloudfunctions/_shared/releases/release'
import { releasesReader } from '../cloudfunctions/_shared/releases/releases.reader'
import { releasesWriter } from '../cloudfunctions/_shared/releases/releases.writer'
import { readBoard } from '../cloudfunctions/_shared/reporting/board.reader'
import { allDuties } from '../cloudfunctions/_shared/reporting/duties.reader'
import { noteChange, putBreaks, putDuties } from '../cloudfunctions/_shared/reporting/reporting.writer'
import type { DailyReport } from '../cloudfunctions/_shared/reports/daily-report'
import type { SourceReport } from '../cloudfunctions/_shared/reports/report'
import type { Database, Document } from '../cloudfunctions/_shared/rpc/database'
import type { BoardChange, ChangeKind } from '../src/contract/reporting'
import {
  bulletinSteps,
  codeSteps,
  dailySteps,
  epochSteps,
  releaseSteps,
  type Replayed,
  type Step,
} from './replay-steps'

/** Everything that follows from reports, decisions and cut-offs, and what those say of themselves. */
const DERIVED = [
  'recent-observations',
  'series',
  'confirmations',
  'ledger',
  'epochs',
  'published-series',
  'published-origins',
  'earlier-years',
  'restatement-logs',
  'reporting-weeks',
  'staff-board',
  'current-release',
  'release-locks',
  'quarantine',
  'code-mappings',
  'releases',
  'reports',
  'daily-reports',
]

async function removeAll(database: Database, collection: string): Promise<void> {
  const all = await database.query<Document>(collection, { where: {}, fields: ['_id'] })
  for (let start = 0; start < all.length; start += 100)
    await database.remove(collection, { _id: { oneOf: all.slice(start, start + 100).map(({ _id }) => _id) } })
}

/** What was done, and by which each step can be done again. */
interface History {
  bulletins: SourceReport[]
  daily: DailyReport[]
  epochs: MetricEpochs[]
  mappings: StoredMapping[]
  locks: Document[]
  releases: Release[]
  told: readonly BoardChange[]
}

/** What is not done again staff were still told of; it is told again in its place. */
const TOLD_OF: readonly ChangeKind[] = ['release', 'link', 'listing', 'definition', 'calendar']

async function historyIn(database: Database): Promise<History> {
  const all = <T extends Document>(collection: string) => database.query<T>(collection, { where: {} })
  const ids = await database.query<Document>('releases', { where: {}, fields: ['_id'] })
  const releases = await Promise.all(ids.map(({ _id }) => releasesReader(database).find(_id)))
  return {
    bulletins: await all<SourceReport>('reports'),
    daily: await all<DailyReport>('daily-reports'),
    epochs: await all<MetricEpochs>('epochs'),
    mappings: await all<StoredMapping>('code-mappings'),
    locks: await all<Document>('release-locks'),
    releases: releases.flatMap((one) => one ?? []),
    told: (await readBoard(database)).changes.filter(({ kind }) => TOLD_OF.includes(kind)),
  }
}

function stepsOf(database: Database, history: History, outcomes: readonly Replayed[]): Step[] {
  const { bulletins, daily, epochs, mappings, releases, told } = history
  const decided = new Set([...bulletins, ...daily].flatMap(({ decisions }) => decisions.map(({ at }) => at)))
  const steps = [
    ...bulletins.flatMap((report) => bulletinSteps(database, report)),
    ...codeSteps(database, mappings),
    ...daily.flatMap((report) => dailySteps(database, report)),
    ...epochSteps(database, epochs, decided),
    ...told.map((change): Step => ({ at: change.at, take: () => noteChange(database, change) })),
    ...releases.flatMap((release, place) => {
      const outcome = outcomes[place]
      return outcome ? releaseSteps(database, release, outcome) : []
    }),
  ]
  return steps.sort((left, right) => (left.at < right.at ? -1 : Number(left.at > right.at)))
}

/**
 * Removes everything that follows from reports, decisions and cut-offs, does it all again from the raw bytes in the
 * order it was done, and tells of each release what it said before and after. Nobody else may write meanwhile; `tell`
 * hears how many of how many steps are done. The audit keeps both.
 */
export async function replayed(database: Database, tell: (done: number, of: number) => void): Promise<Replayed[]> {
  const history = await historyIn(database)
  const { announcements } = await releasesReader(database).current()
  const outcomes = history.releases.map(({ _id, sha256, manifestSha256 }): Replayed => {
    const manifest = { before: manifestSha256, after: null }
    return { release: _id, content: { before: sha256, after: null }, manifest }
  })
  const steps = stepsOf(database, history, outcomes)
  for (const collection of DERIVED) await removeAll(database, collection)
  await putDuties(database, await allDuties(database))
  const breaks = (await allVersions(database)).filter(({ state }) => state === 'approved')
  await putBreaks(database, () => breaks.map(({ metric, from }) => ({ metric, from })))
  await putNoticesOnBoard(database, await approvedNotices(database))
  for (const [done, step] of steps.entries()) {
    await step.take()
    tell(done + 1, steps.length)
  }
  for (const lock of history.locks) await database.put('release-locks', lock)
  await releasesWriter(database).putCurrent({ ...(await releasesReader(database).current()), announcements })
  return outcomes.sort((left, right) => (left.release < right.release ? -1 : 1))
}
