import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { Who } from '../../../src/contract/entry'
import type { ValueVersion, values } from '../../../src/contract/value-history'
import { type AuditEntry } from '../audit/audit.reader'
import { nameOfSubject } from '../organisations/subject-name'
import { yearContent } from '../metrics/known.reader'
import { type About, type Observation, statementKnownAt } from '../metrics/observation'
import { metricWithId } from '../metrics/registry'
import { seriesReader } from '../metrics/series.reader'
import { observationsIn } from '../metrics/stored-content'
import { groupOf, yearOf } from '../metrics/stored-series'
import { whoIs } from '../people/who.reader'
import { pointKey } from '../reports/daily-report'
import { dailyReportsAbout, dailyReportsReader } from '../reports/daily-reports.reader'
import type { Decision } from '../reports/report'
import { bulletinsFor, reportsReader } from '../reports/reports.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { changes, concerns } from '../source-corrections/correction'
import { correctionsOf } from '../source-corrections/corrections.reader'
import {
  acceptedStatement,
  byArrival,
  heldInBulletin,
  heldInDaily,
  type ValueStatement,
  withoutHeld,
} from './statements'

const DAY_MS = 86_400_000
/** A bulletin states days up to so many before its own. */
const WEEK = 7

function bulletinDays({ period }: About): string[] {
  const days = Array.from({ length: WEEK + 1 }, (_, place) => Date.parse(period) + place * DAY_MS)
  return days.map((day) => new Date(day).toISOString().slice(0, 10))
}

async function observationsAbout(database: Database, { metric, subject, period }: About): Promise<Observation[]> {
  const recent = await seriesReader(database).recent()
  const content = await yearContent(database, recent, { metric, year: yearOf(period), group: groupOf(subject) })
  return observationsIn(content, (section) => section.subject === subject).filter((one) => one.period === period)
}

async function statementsAbout(database: Database, about: About, observations: readonly Observation[]) {
  const looked = { about, observations }
  const { metric, subject, period } = about
  const daily = await dailyReportsAbout(database, pointKey(metric, subject, period))
  const bulletins = await bulletinsFor(database, bulletinDays(about))
  const held = [
    ...daily.flatMap((report) => heldInDaily(report, looked)),
    ...bulletins.flatMap((report) => heldInBulletin(report, looked)),
  ]
  const others: ValueStatement[] = []
  for (const one of withoutHeld(looked, held)) {
    const report =
      (await dailyReportsReader(database).find(one.report)) ?? (await reportsReader(database).find(one.report))
    if (report) others.push(acceptedStatement(one, report))
  }
  return [...held, ...others].sort(byArrival)
}

/** Who decided: the audit alone knows, by the instant the decision took. */
async function decidedBy(database: Database, report: string, made: Decision, named: boolean): Promise<Who | null> {
  const where = { target: report, action: 'holds.decide' }
  const events = await database.query<AuditEntry>('audit', { where })
  const event = events.find(({ at }) => at === made.at)
  return event ? whoIs(database, event.actor, 'checker', named) : null
}

function stateOf({ acceptedAt, decision }: ValueStatement, inForce: Instant | null): ValueVersion['state'] {
  if (acceptedAt !== null) return acceptedAt === inForce ? 'in-force' : 'replaced'
  return decision?.verdict === 'refuse' ? 'refused' : 'waiting'
}

/** What was done to a row by what is known of its source, where that gave another value. */
async function correctionIn(
  database: Database,
  { fromSource, value, report }: ValueStatement,
  about: About,
): Promise<ValueVersion['corrected']> {
  if (!fromSource || value === null) return null
  const rules = await correctionsOf(database, report.source, report.receivedAt)
  const rule = rules.find((one) => concerns(one, about))
  return rule && changes(rule, value) ? { provider: rule.provider, reason: rule.reason } : null
}

async function versionOf(
  database: Database,
  statement: ValueStatement,
  before: ValueStatement | undefined,
  about: About,
  inForce: Instant | null,
  named: boolean,
): Promise<ValueVersion> {
  const { decision, submittedBy, fromSource: _, ...told } = statement
  const isCompared = before !== undefined && before.value !== null && statement.value !== null
  return {
    ...told,
    state: stateOf(statement, inForce),
    corrected: await correctionIn(database, statement, about),
    change: isCompared ? (statement.value ?? 0) - (before.value ?? 0) : null,
    by: await whoIs(database, submittedBy, 'reporter', named),
    decision: decision && {
      verdict: decision.verdict,
      reason: decision.reason,
      reasonCode: decision.reasonCode ?? null,
      at: decision.at,
      by: await decidedBy(database, statement.report.report, decision, named),
    },
  }
}

/**
 * Everything that was ever said about one number, also what waits or was refused, in the order it arrived. Persons are
 * named by id only where `named`. Refuses with `not-found` for an unknown metric.
 */
export async function showValueHistory(
  database: Database,
  { metric: id, subject, day }: { metric: string; subject: string; day: string },
  named: boolean,
  now: Instant,
): Promise<Output<typeof values, 'values.history'>> {
  const metric = metricWithId(id)
  if (metric === null) throw new Refusal('not-found', '没有这个指标。')
  const about = { metric: id, subject, period: day }
  const observations = await observationsAbout(database, about)
  const inForce = statementKnownAt(observations, about, now)?.acceptedAt ?? null
  const statements = await statementsAbout(database, about, observations)
  const versions: ValueVersion[] = []
  for (const [place, statement] of statements.entries())
    versions.push(await versionOf(database, statement, statements[place - 1], about, inForce, named))
  const { name, unit } = metric
  return { metric: id, name, unit, subject, subjectName: nameOfSubject(subject), day, versions }
}
