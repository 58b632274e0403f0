import type { BulletinDoubt, HeldBulletin } from '../../../src/contract/held-bulletins'
import type { Hold } from '../../../src/contract/report'
import { systemWithId } from '../integration/systems'
import { metricWithId } from '../metrics/registry'
import { isSynthetic, sourceName } from '../metrics/sources'
import { personBehind } from '../people/identities.reader'
import { whoIs } from '../people/who.reader'
import { nameOfSubject } from '../organisations/subject-name'
import type { Database } from '../rpc/database'
import { isFall } from './hold'
import { type SourceReport, undecidedHolds } from './report'
import { reportsIn } from './reports.reader'
import { tableSubject } from './stated-facts'

const tables: Readonly<Record<string, string>> = {
  [tableSubject('hospitals')]: '各医院上传情况表',
  [tableSubject('systems')]: '业务系统对接表',
}

/** What a doubt is about: a subject of numbers, a table, or the row of a system. */
function toldOf(subject: string): string {
  const [kind, id = ''] = subject.split(':', 2)
  return tables[subject] ?? (kind === 'system' ? (systemWithId(id)?.name ?? id) : nameOfSubject(subject))
}

function doubtOf(hold: Hold): BulletinDoubt {
  const { id, rule, message, given, expected, metric: metricId, subject, asOf } = hold
  const metric = metricId === null ? null : metricWithId(metricId)
  const told = subject === null ? null : toldOf(subject)
  return {
    hold: id,
    rule,
    fell: isFall(hold),
    message,
    given,
    expected,
    metric: metricId,
    name: metric?.name ?? told ?? '表格',
    unit: metric?.unit ?? null,
    subject,
    subjectName: told,
    day: asOf,
  }
}

async function heldBulletin(database: Database, report: SourceReport, person: string): Promise<HeldBulletin> {
  const { _id, source, format, period, receivedAt, submittedBy, holds } = report
  const undecided = undecidedHolds(report)
  return {
    report: _id,
    source: sourceName(source),
    format,
    period,
    receivedAt,
    synthetic: isSynthetic(source),
    own: (await personBehind(database, submittedBy)) === person,
    by: await whoIs(database, submittedBy, 'reporter', false),
    decided: holds.length - undecided.length,
    doubts: undecided.map(doubtOf),
  }
}

/** Bulletins that are held, the oldest first, with the doubts nobody has decided. */
export async function showHeldBulletins(database: Database, person: string): Promise<{ bulletins: HeldBulletin[] }> {
  const held = await reportsIn(database, 'held')
  held.sort((left, right) => (left.receivedAt < right.receivedAt ? -1 : 1))
  const bulletins: HeldBulletin[] = []
  for (const report of held) bulletins.push(await heldBulletin(database, report, person))
  return { bulletins }
}
