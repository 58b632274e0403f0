import type { Output } from '../../../src/contract/action'
import type { anomalies, NamedAnomaly } from '../../../src/contract/anomalies'
import { metricWithId } from '../metrics/registry'
import { nameOfSubject } from '../organisations/subject-name'
import { readBoard } from '../reporting/board.reader'
import type { Database } from '../rpc/database'
import { anomaliesIn, keptRules, type KeptAnomaly } from './anomalies.reader'
import { withoutId } from './anomalies.writer'
import { standingOf } from './rule-document'

/** As many as somebody looks through on a phone; the days of one metric follow each other. */
const SHOWN = 100
const CLOSED_SHOWN = 20

function named(anomaly: KeptAnomaly, duties: ReadonlyMap<string, string>): NamedAnomaly {
  const { subject, metric: id } = anomaly
  const metric = metricWithId(id)
  const subjectName = duties.get(subject) ?? nameOfSubject(subject)
  return { ...withoutId(anomaly), metricName: metric?.name ?? id, subjectName, unit: metric?.unit ?? '个' }
}

const byDayAndMetric = (left: KeptAnomaly, right: KeptAnomaly): number =>
  left.day === right.day ? (left.metric < right.metric ? -1 : 1) : left.day < right.day ? 1 : -1

/** What is open, then what was closed last; the reports that wait for a decision, and how right the rules are. */
export async function showInbox(database: Database): Promise<Output<typeof anomalies, 'anomalies.inbox'>> {
  const [open, decided, gone, rules, board] = await Promise.all([
    anomaliesIn(database, 'open', SHOWN + 1),
    anomaliesIn(database, 'decided', CLOSED_SHOWN),
    anomaliesIn(database, 'gone', CLOSED_SHOWN),
    keptRules(database),
    readBoard(database),
  ])
  const names = new Map(board.duties.duties.map(({ subject, name }) => [subject, name]))
  const shown = [...open.slice(0, SHOWN).sort(byDayAndMetric), ...decided, ...gone]
  return {
    anomalies: shown.map((one) => named(one, names)),
    more: Math.max(0, open.length - SHOWN),
    held: [...board.held],
    rules: rules.map(standingOf),
    synthetic: board.synthetic,
  }
}
