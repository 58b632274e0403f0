import type { MetricEpochs } from '../cloudfunctions/_shared/metrics/epochs.reader'
import { openEpoch } from '../cloudfunctions/_shared/metrics/open-epoch'
import { confirmWithdrawal } from '../cloudfunctions/_shared/releases/confirm-withdrawal'
import { cutRelease } from '../cloudfunctions/_shared/releases/cut-release'
import { chainEnd, NOTHING_BESIDE, published, type Release } from '../cloudfunctions/_shared/releases/release'
import { releasesReader } from '../cloudfunctions/_shared/releases/releases.reader'
import { releasesWriter } from '../cloudfunctions/_shared/releases/releases.writer'
import type { StoredMapping } from '../cloudfunctions/_shared/quarantine/code-mapping'
import { nameWhatIsKnown } from '../cloudfunctions/_shared/quarantine/naming.writer'
import { beginReplays } from '../cloudfunctions/_shared/quarantine/replays.writer'
import type { DailyReport } from '../cloudfunctions/_shared/reports/daily-report'
import { dailyReportsReader } from '../cloudfunctions/_shared/reports/daily-reports.reader'
import { RELEASED } from '../cloudfunctions/_shared/reports/daily-settling'
import { decideDailyHolds } from '../cloudfunctions/_shared/reports/decide-daily-hold'
import { decideHold } from '../cloudfunctions/_shared/reports/decide-hold'
import { readRawBytes } from '../cloudfunctions/_shared/reports/raw-bytes.reader'
import { receiveDailyReport } from '../cloudfunctions/_shared/reports/receive-daily-report'
import { receiveReport } from '../cloudfunctions/_shared/reports/receive-report'
import type { Decision, SourceReport } from '../cloudfunctions/_shared/reports/report'
import { workOffSlice } from '../cloudfunctions/_shared/reports/work-off-report'
import type { Database } from '../cloudfunctions/_shared/rpc/database'
import type { Instant } from '../src/contract/day'

/** Who does it all again; the first time it was people, whom the audit names. */
const AGAIN = 'replay'

/** What a release said the first time, and what it says after everything was done again; null where it did not come to be. */
export interface Replayed {
  release: string
  content: { before: string; after: string | null }
  manifest: { before: string | null; after: string | null }
}

/** Something that was done at an instant (UTC), and is done again. */
export interface Step {
  at: Instant
  take: () => Promise<void>
}

function byInstant(decisions: readonly Decision[]): Map<Instant, Decision[]> {
  const groups = new Map<Instant, Decision[]>()
  for (const made of decisions) groups.set(made.at, [...(groups.get(made.at) ?? []), made])
  return groups
}

async function bytesOf(database: Database, chunks: string[]): Promise<Buffer> {
  const bytes = await readRawBytes(database, chunks)
  if (bytes === null) throw new Error('raw bytes are missing')
  return bytes
}

export function bulletinSteps(database: Database, report: SourceReport): Step[] {
  const { _id, source, period, submittedBy, receivedAt } = report
  const format = report.format
  if (format !== 'bulletin-json' && format !== 'bulletin-text') throw new Error(`${_id} is no bulletin`)
  const take = async () => {
    const bytes = await bytesOf(database, report.chunks)
    await receiveReport(database, { source, format, period, bytes, submittedBy }, receivedAt)
  }
  const decisions = report.decisions.map(({ at, ...made }): Step => ({
    at,
    take: async () => {
      await decideHold(database, { report: _id, ...made }, AGAIN, at)
    },
  }))
  return [{ at: receivedAt, take }, ...decisions]
}

async function receivedAgain(database: Database, report: DailyReport): Promise<void> {
  const { source, format, period, submittedBy, receivedAt, sha256, parts } = report
  for (const [place, chunks] of parts.entries()) {
    if (chunks.length === 0) continue
    const part = parts.length === 1 ? undefined : { number: place + 1, of: parts.length, sha256 }
    const bytes = await bytesOf(database, chunks)
    await receiveDailyReport(database, { source, format, period, bytes, submittedBy, part }, receivedAt)
  }
}

export function dailySteps(database: Database, report: DailyReport): Step[] {
  const { _id } = report
  const slice = async (at: Instant) => {
    if (report.replayOf) await beginReplays(database)
    const before = await dailyReportsReader(database).find(_id)
    if (before) await workOffSlice(database, before, at)
  }
  const people = report.decisions.filter(({ reason }) => reason !== RELEASED)
  const decisions = [...byInstant(people)].flatMap(([at, made]): Step[] => {
    const [first] = made
    if (first === undefined) return []
    const { verdict, reason, reasonCode } = first
    const wish = { report: _id, holds: made.map(({ hold }) => hold), verdict, reason, reasonCode }
    const take = async () => {
      await decideDailyHolds(database, wish, AGAIN, at)
    }
    return [{ at, take }]
  })
  return [
    ...(report.replayOf ? [] : [{ at: report.receivedAt, take: () => receivedAgain(database, report) }]),
    ...report.slices.map((at): Step => ({ at, take: () => slice(at) })),
    ...decisions,
  ]
}

/** What a code means is known from its decision on. */
export function codeSteps(database: Database, mappings: readonly StoredMapping[]): Step[] {
  return mappings.map((mapping) => ({
    at: mapping.decidedAt,
    take: async () => {
      await database.put('code-mappings', mapping)
      await beginReplays(database)
      await nameWhatIsKnown(database, mapping.decidedAt)
    },
  }))
}

/** Epochs that a person opened; those that a decision on a hold opened come again with it. */
export function epochSteps(database: Database, epochs: readonly MetricEpochs[], decided: ReadonlySet<Instant>): Step[] {
  return epochs
    .flatMap(({ openings }) => openings)
    .filter(({ decidedAt }) => !decided.has(decidedAt))
    .map(({ metric, subject, from, base, explanation, decidedAt: at }) => ({
      at,
      take: async () => {
        await openEpoch(database, { metric, subject, from, base, reason: explanation }, AGAIN, at)
      },
    }))
}

async function inForceAgain(database: Database, before: Release, at: Instant, replayed: Replayed): Promise<void> {
  const releases = releasesReader(database)
  const draft = await releases.find(before._id)
  if (draft === null) return
  const current = await releases.current()
  const { approvals, checks, waivers } = before
  const release = published({ ...draft, approvals }, chainEnd(current, at), at)
  const { manifest, manifestSha256 } = release
  replayed.manifest.after = manifestSha256
  const writer = releasesWriter(database)
  const kept = { ...draft, approvals, state: 'published' as const, manifest, manifestSha256, publishedAt: at }
  await writer.put({ ...kept, ...(checks ? { checks } : {}), ...(waivers ? { waivers } : {}) })
  const beside = { ...(current.beside ?? NOTHING_BESIDE), lastManifest: null }
  await writer.putCurrent({ ...current, release, next: null, beside })
}

async function withdrawnAgain(database: Database, { _id: id }: Release, reason: string, at: Instant): Promise<void> {
  const release = await releasesReader(database).find(id)
  if (release === null) return
  await releasesWriter(database).put({ ...release, withdrawing: { by: '', reason, at } })
  await confirmWithdrawal(database, { id, confirm: id }, AGAIN, at)
}

/** What was published within the millisecond of its cut still comes after it. */
const latest = (one: Instant, other: Instant): Instant => (one > other ? one : other)

export function releaseSteps(database: Database, before: Release, replayed: Replayed): Step[] {
  const { content, publishedAt, withdrawal } = before
  const cut = async () => {
    replayed.content.after = (await cutRelease(database, AGAIN, content.cutOff)).sha256
  }
  return [
    { at: content.cutOff, take: cut },
    ...(publishedAt === null
      ? []
      : [
          {
            at: latest(publishedAt, content.cutOff),
            take: () => inForceAgain(database, before, publishedAt, replayed),
          },
        ]),
    ...(withdrawal
      ? [{ at: withdrawal.at, take: () => withdrawnAgain(database, before, withdrawal.reason, withdrawal.at) }]
      : []),
  ]
}
