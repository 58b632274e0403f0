import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { quarantine } from '../../../src/contract/quarantine'
import { sourceName } from '../metrics/sources'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { candidatesFor, subjectCandidates } from './candidates'
import { latestMappings, registeredOrganisations } from './known-codes.reader'
import { waitingRows } from './quarantine.reader'
import type { Quarantined } from './quarantined'

type Shown = Output<typeof quarantine, 'quarantine.show'>
type Waiting = Shown['waiting'][number]

const SAMPLES = 5
const DECISIONS = 50

function joined(all: readonly Quarantined[]): Omit<Waiting, 'candidates'>[] {
  const codes = new Map<string, Omit<Waiting, 'candidates'>>()
  for (const { _id: report, source, groups } of all)
    for (const { key, kind, code, rows, firstDay, lastDay, samples, replay } of groups) {
      if (replay !== null) continue
      const before = codes.get(key)
      const told = samples.map(({ locator, metric, subject, period, value, unit }) => ({
        report,
        locator,
        metric,
        subject,
        period,
        value,
        unit,
      }))
      codes.set(key, {
        source,
        sourceName: sourceName(source),
        kind,
        code,
        rows: rows + (before?.rows ?? 0),
        reports: [...(before?.reports ?? []), report],
        firstDay: before && before.firstDay < firstDay ? before.firstDay : firstDay,
        lastDay: before && before.lastDay > lastDay ? before.lastDay : lastDay,
        samples: [...(before?.samples ?? []), ...told].slice(0, SAMPLES),
      })
    }
  return [...codes.values()].sort((left, right) => right.rows - left.rows)
}

/** The codes that wait for a person, the most rows first, with names alike; and what was decided lately. */
export async function showQuarantine(database: Database, now: Instant): Promise<Shown> {
  const [all, decided] = await Promise.all([waitingRows(database), latestMappings(database, DECISIONS)])
  const waiting = joined(all)
  const registered = waiting.some(({ kind }) => kind === 'subject') ? await registeredOrganisations(database) : []
  const subjects = subjectCandidates(registered, dayInChina(now))
  return {
    waiting: waiting.map((one) => ({ ...one, candidates: candidatesFor(one, subjects) })),
    decided: decided.map(({ source, kind, code, to, factor, reason, decidedAt }) => ({
      source,
      kind,
      code,
      to,
      factor,
      reason,
      decidedAt,
    })),
  }
}
