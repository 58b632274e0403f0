import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { quarantine } from '../../../src/contract/quarantine'
import { sourceName } from '../metrics/sources'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { candidatesFor, subjectCandidates } from './candidates'
import { unknownKey } from './code-mapping'
import { latestMappings, mappingsOf, registeredOrganisations } from './known-codes.reader'
import { bulletinsWithUnknownNames } from './names.reader'
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

/** Names printed in the latest bulletins that nobody knows and nobody has decided on, each once. */
async function waitingNames(database: Database): Promise<Omit<Waiting, 'candidates'>[]> {
  const names = new Map<string, Omit<Waiting, 'candidates'>>()
  const bulletins = await bulletinsWithUnknownNames(database)
  for (const source of new Set(bulletins.map(({ report }) => report.source))) {
    const decided = new Set((await mappingsOf(database, source)).map((one) => unknownKey(source, one)))
    for (const { report, names: own } of bulletins.filter((one) => one.report.source === source))
      for (const { kind, name: code, day, rows, locator } of own) {
        const key = unknownKey(source, { kind, code })
        if (decided.has(key)) continue
        const before = names.get(key)
        const metric = kind === 'hospital' ? 'uploaded-rows' : ''
        const sample = {
          report: report._id,
          locator,
          metric,
          subject: code,
          period: day,
          value: rows,
          unit: rows === null ? '' : '条',
        }
        names.set(key, {
          ...{ source, sourceName: sourceName(source), kind, code },
          rows: 1 + (before?.rows ?? 0),
          reports: [...(before?.reports ?? []), report._id],
          firstDay: before && before.firstDay < day ? before.firstDay : day,
          lastDay: before && before.lastDay > day ? before.lastDay : day,
          samples: [...(before?.samples ?? []), sample].slice(0, SAMPLES),
        })
      }
  }
  return [...names.values()]
}

/** The codes that wait for a person, the most rows first, with names alike; and what was decided lately. */
export async function showQuarantine(database: Database, now: Instant): Promise<Shown> {
  const [all, decided] = await Promise.all([waitingRows(database), latestMappings(database, DECISIONS)])
  const waiting = [...joined(all), ...(await waitingNames(database))]
  const registered = waiting.some(({ kind }) => kind === 'subject' || kind === 'hospital')
    ? await registeredOrganisations(database)
    : []
  const subjects = subjectCandidates(registered, dayInChina(now))
  return {
    waiting: waiting.map((one) => ({ ...one, candidates: candidatesFor(one, subjects) })),
    decided: decided.map(({ source, kind, code, to, factor, reason, from, decidedAt }) => ({
      source,
      kind,
      code,
      to,
      factor,
      reason,
      from: from ?? null,
      decidedAt,
    })),
  }
}
