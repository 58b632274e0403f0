import type { Input } from '../../../src/contract/action'
import type { CorrectionCase, correctionDesk } from '../../../src/contract/corrections'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina } from '../rpc/clock'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { caseOf, isOpen, type OpenOrClosedCase } from './correction'
import { correctionsIn, correctionsReader } from './corrections.reader'
import { correctionsWriter } from './corrections.writer'

interface Step {
  id: string
  action: string
  person: string
  note: string
  now: Instant
}

async function changed(
  database: Database,
  { id, action, person, note, now }: Step,
  change: (about: OpenOrClosedCase) => OpenOrClosedCase,
): Promise<CorrectionCase> {
  return database.transaction(async (store: Store) => {
    const about = await correctionsReader(store).about(id)
    if (about === null) throw new Refusal('not-found', '没有这个编号。')
    const next = change(about)
    if (next !== about) {
      await correctionsWriter(store).putCase(next)
      await auditWriter(store).add({ at: now, actor: person, action, target: id, outcome: 'done', note })
    }
    return caseOf(next, await correctionsIn(store, next), dayInChina(now))
  })
}

/** Says that somebody is looking into a case; once is enough. Refuses with `not-found`, and `conflict` where it was answered. */
export function takeUpCorrection(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<CorrectionCase> {
  return changed(database, { id, action: 'corrections.take', person, note: '', now }, (about) => {
    if (!isOpen(about)) throw new Refusal('conflict', '这一件已经答复过了。')
    return about.state === 'checking' ? about : { ...about, state: 'checking' }
  })
}

/** Answers a case once, for everybody in it. Refuses with `not-found`, and `conflict` where it was answered otherwise. */
export function decideCorrection(
  database: Database,
  { id, outcome, reply }: Input<typeof correctionDesk, 'corrections.answer'>,
  person: string,
  now: Instant,
): Promise<CorrectionCase> {
  return changed(database, { id, action: 'corrections.answer', person, note: outcome, now }, (about) => {
    if (!isOpen(about)) {
      if (about.state === outcome && about.reply === reply) return about
      throw new Refusal('conflict', '这一件已经答复过了。')
    }
    return { ...about, state: outcome, reply, closedAt: now, closedOn: dayInChina(now), answeredBy: person }
  })
}
