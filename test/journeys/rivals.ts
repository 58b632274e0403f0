import { chainFaults } from '../../cloudfunctions/_shared/audit/chain'
import { showAudit } from '../../cloudfunctions/_shared/audit/show-audit'
import { approveRelease } from '../../cloudfunctions/_shared/releases/approve-release'
import { contentHash } from '../../cloudfunctions/_shared/releases/content-hash'
import { cutRelease } from '../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../cloudfunctions/_shared/releases/publish-release'
import type { Release } from '../../cloudfunctions/_shared/releases/release'
import { releasesReader } from '../../cloudfunctions/_shared/releases/releases.reader'
import { decideHold } from '../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../cloudfunctions/_shared/reports/receive-report'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import type { AuditEvent } from '../../src/contract/audit'
import { bulletin, delivery } from '../builders'
import { storedObservations } from '../stored-observations'

const people = ['cloudbase:publisher-1', 'cloudbase:publisher-2']
const checkers = ['cloudbase:checker', 'cloudbase:checker-2']
const FIRST_DAY = Date.parse('2010-01-01')
const DAY_MS = 86_400_000

function dayOf(round: number): string {
  return new Date(FIRST_DAY + round * DAY_MS).toISOString().slice(0, 10)
}

function succeededOf<T>(outcomes: PromiseSettledResult<T>[]): T[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

function expectOne(what: string, count: number): void {
  if (count !== 1) throw new Error(`${what}: ${count} instead of 1`)
}

async function deliverAtOnce(database: Database, round: number, now: string): Promise<void> {
  const day = dayOf(round)
  const same = delivery(bulletin(day, [['health-card-uses', 1000 + round]]))
  const rival = delivery(bulletin(day, [['health-card-uses', 2000 + round]]))
  const receipts = await Promise.all([same, same, rival].map((one) => receiveReport(database, one, now)))
  const held = receipts.filter(({ holds }) => holds.length > 0)
  expectOne('held reports', new Set(held.map(({ report }) => report)).size)
  const { report = '', holds = [] } = held[0] ?? {}
  const decisions = checkers.map((checker) => {
    const decision = { report, hold: holds[0]?.id ?? '', verdict: 'refuse' as const, reason: '重复' }
    return decideHold(database, decision, checker, now)
  })
  expectOne('decisions', succeededOf(await Promise.allSettled(decisions)).length)
  const stated = await storedObservations(database, ['health-card-uses'])
  expectOne('observations of the day', stated.filter(({ period }) => period === day).length)
}

async function publishAtOnce(database: Database, now: string): Promise<Release | null> {
  const { _id: id, content } = await cutRelease(database, 'cloudbase:publisher-1', now)
  const twice = [...people, ...people].map((person) => approveRelease(database, id, { person, role: 'publisher' }, now))
  const approvals = succeededOf(await Promise.allSettled(twice))
  if (approvals.length !== 2) throw new Error(`approvals: ${approvals.length} instead of 2`)
  const published = await Promise.allSettled(
    people.map((person) => publishRelease(database, { id, confirm: content.asOf }, person, now)),
  )
  expectOne('publications', succeededOf(published).length)
  return releasesReader(database).find(id)
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
 * Rounds of intakes, checkers, approvers and publishers who all act at once. Throws at the first
 * round that loses or doubles anything, or breaks the chain of manifests, and in the end where the audit's is broken.
 */
export async function rivalRounds(database: Database, rounds: number): Promise<void> {
  let previous: string | null = null
  for (let round = 0; round < rounds; round += 1) {
    const now = `${dayOf(round + 1)}T10:00:00.000Z`
    await deliverAtOnce(database, round, now)
    const release = await publishAtOnce(database, now)
    const manifest = release?.manifest
    if (!manifest || manifest.previous !== previous) throw new Error(`round ${round}: the chain is broken`)
    if (contentHash(release.content) !== manifest.sha256)
      throw new Error(`round ${round}: the content is not what was approved`)
    previous = contentHash(manifest)
  }
  await checkAudit(database)
}
