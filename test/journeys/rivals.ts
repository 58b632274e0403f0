import { chainFaults } from '../../cloudfunctions/_shared/audit/chain'
import { showAudit } from '../../cloudfunctions/_shared/audit/show-audit'
import { approveRelease } from '../../cloudfunctions/_shared/releases/approve-release'
import { contentHash } from '../../cloudfunctions/_shared/releases/content-hash'
import { cutRelease } from '../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../cloudfunctions/_shared/releases/publish-release'
import { inForce, type Release } from '../../cloudfunctions/_shared/releases/release'
import { releasesReader } from '../../cloudfunctions/_shared/releases/releases.reader'
import { decideHold } from '../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../cloudfunctions/_shared/reports/receive-report'
import { later } from '../../cloudfunctions/_shared/rpc/clock'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import type { AuditEvent } from '../../src/contract/audit'
import { bulletin, delivery } from '../builders'
import { storedObservations } from '../stored-observations'

const people = ['cloudbase:publisher-1', 'cloudbase:publisher-2']
const checkers = ['cloudbase:checker', 'cloudbase:checker-2']
const FIRST_DAY = Date.parse('2010-01-01')
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

function dayOf(round: number): string {
  return new Date(FIRST_DAY + round * DAY_MS).toISOString().slice(0, 10)
}

function succeededOf<T>(outcomes: PromiseSettledResult<T>[]): T[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

function expectOne(what: string, count: number): void {
  if (count !== 1) throw new Error(`${what}: ${count} instead of 1`)
}

const valueOf = (round: number): number => 1000 * (round + 1)
const told = (round: number, more = 0) =>
  delivery(bulletin(dayOf(round), [['health-card-uses', valueOf(round) + more]]))

/** What everybody is about to act on: a release two people approved, and a report that says otherwise since its cut. */
interface Ground {
  release: Release
  report: string
  hold: string
}

async function prepared(database: Database, round: number, now: string): Promise<Ground> {
  await Promise.all([told(round), told(round)].map((one) => receiveReport(database, one, now)))
  const release = await cutRelease(database, 'cloudbase:publisher-1', now)
  const approving = [...people, ...people].map((person) =>
    approveRelease(database, release._id, { person, role: 'publisher' }, now),
  )
  const approvals = succeededOf(await Promise.allSettled(approving)).length
  if (approvals !== 2) throw new Error(`approvals: ${approvals} instead of 2`)
  const { report, holds } = await receiveReport(database, told(round, 1), later(now, MINUTE_MS))
  expectOne('doubts', holds.length)
  return { release, report, hold: holds[0]?.id ?? '' }
}

/** What readers are given meanwhile: a whole release, the one before or this one. */
async function looksMeanwhile(database: Database, allowed: readonly (string | null)[], now: string): Promise<void> {
  for (let look = 0; look < 3; look += 1) {
    const read = inForce(await releasesReader(database).current(), now)?.id ?? null
    if (!allowed.includes(read)) throw new Error(`a reader was given ${read ?? 'nothing'}`)
  }
}

const refusal = { verdict: 'refuse' } as const
const verdicts = [{ verdict: 'confirm', reasonCode: 'R04' } as const, refusal]

/** Two checkers who differ, two publishers, and the next day's report twice, all at once; tells whether the doubt was confirmed. */
async function allAtOnce(database: Database, round: number, { release, report, hold }: Ground, now: string) {
  const { _id: id, content } = release
  const decided = Promise.allSettled(
    checkers.map((checker, place) => {
      const decision = { report, hold, reason: '已核实', ...(verdicts[(round + place) % 2] ?? refusal) }
      return decideHold(database, decision, checker, now)
    }),
  )
  const wish = { id, confirm: content.asOf, waivers: [{ check: 'nothing-since', reason: '下一次发布再说' }] }
  const published = Promise.allSettled(people.map((person) => publishRelease(database, wish, person, now)))
  const taken = Promise.all([told(round + 1), told(round + 1)].map((one) => receiveReport(database, one, now)))
  const [decisions, publications, receipts] = await Promise.all([
    decided,
    published,
    taken,
    looksMeanwhile(database, [content.previous, id], now),
  ])
  expectOne('decisions', succeededOf(decisions).length)
  expectOne('publications', succeededOf(publications).length)
  expectOne('reports', new Set(receipts.map((receipt) => receipt.report)).size)
  return decisions[round % 2]?.status === 'fulfilled'
}

/** Everything that was ever stated is there once, and what was confirmed stands. */
async function checkNothingLost(database: Database, confirmed: readonly boolean[]): Promise<void> {
  const stated = await storedObservations(database, ['health-card-uses'])
  for (const [round, isConfirmed] of confirmed.entries()) {
    const values = stated.filter(({ period }) => period === dayOf(round)).map(({ value }) => value)
    const expected = isConfirmed ? [valueOf(round), valueOf(round) + 1] : [valueOf(round)]
    if (values.join() !== expected.join())
      throw new Error(`round ${round}: ${values.join()} instead of ${expected.join()}`)
  }
}

/** Reads the whole audit and throws where its chain is broken. */
export async function checkAudit(database: Database): Promise<void> {
  const events: AuditEvent[] = []
  for (;;) {
    const page = await showAudit(database, events.length)
    events.push(...page.events)
    if (page.events.length > 0) continue
    const faults = chainFaults(events, page.head ? [page.head] : [])
    if (faults.length > 0) throw new Error(`the audit: ${JSON.stringify(faults)}`)
    return
  }
}

/**
 * Rounds of an intake, two checkers and two publishers who all act at once. Throws at the first round that loses or
 * doubles anything, or breaks the chain of manifests, and in the end where the audit's is broken.
 */
export async function rivalRounds(database: Database, rounds: number): Promise<void> {
  let previous: string | null = null
  const confirmed: boolean[] = []
  for (let round = 0; round < rounds; round += 1) {
    const now = `${dayOf(round + 1)}T10:00:00.000Z`
    const ground = await prepared(database, round, now)
    confirmed.push(await allAtOnce(database, round, ground, later(now, 2 * MINUTE_MS)))
    const release = await releasesReader(database).find(ground.release._id)
    const manifest = release?.manifest
    if (!manifest || manifest.previous !== previous) throw new Error(`round ${round}: the chain is broken`)
    if (contentHash(release.content) !== ground.release.sha256)
      throw new Error(`round ${round}: the content is not what was approved`)
    previous = contentHash(manifest)
  }
  await checkNothingLost(database, confirmed)
  await checkAudit(database)
}
