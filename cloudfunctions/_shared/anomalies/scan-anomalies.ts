import type { Anomaly, Finding } from '../../../src/contract/anomalies'
import type { Day, Instant } from '../../../src/contract/day'
import { plusDays } from '../../../src/reckoning/calendar'
import { knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { anomaliesIn, anomalyWithId, keptRules, type KeptAnomaly } from './anomalies.reader'
import { anomaliesWriter, withoutId } from './anomalies.writer'
import { find } from './find'
import { type AnomalySeries } from './ground'
import { rulesOn } from './rule-document'
import { readSeriesGround } from './series-ground.reader'

/** Findings are of so many of the latest days; as many again before them say what is usual. */
const WINDOW = 90
/** More open findings than this are no longer looked through by anybody. */
const MOST_OPEN = 1_000

export interface Scanned {
  found: number
  opened: number
  gone: number
  from: Day
  to: Day
}

async function opened(database: Database, finding: Finding, now: Instant): Promise<boolean> {
  return database.transaction(async (store) => {
    const known = await anomalyWithId(store, finding.id)
    if (known && known.state !== 'gone') return false
    const anomaly: Anomaly = { ...finding, state: 'open', foundAt: now, closed: null, decision: null }
    await anomaliesWriter(store).put(anomaly)
    return true
  })
}

function whyGone({ day, metric, subject, value }: KeptAnomaly, series: readonly AnomalySeries[]): string {
  const own = series.find((one) => one.metric.id === metric && one.subject === subject)
  const point = own?.points.find((one) => one.day === day)
  if (point?.value == null) return '已消失：这一天不再有确切的数值'
  if (point.value !== value) return `已消失：数值已改为 ${point.value} ${own?.metric.unit ?? ''}`
  return '已消失：前后的数或规则变了，这个数不再有疑点'
}

async function closed(database: Database, { id }: KeptAnomaly, why: string): Promise<boolean> {
  return database.transaction(async (store) => {
    const known = await anomalyWithId(store, id)
    if (known?.state !== 'open') return false
    await anomaliesWriter(store).put({ ...withoutId(known), state: 'gone', closed: why })
    return true
  })
}

/**
 * Looks through the latest 90 days of every series by the rules that are on, adds what it finds to the inbox, and
 * closes what it no longer finds. Once more with nothing changed adds and closes nothing; decisions stay.
 */
export async function scanAnomalies(database: Database, now: Instant): Promise<Scanned> {
  const to = dayInChina(now)
  const from = plusDays(to, 1 - WINDOW)
  const rules = rulesOn(await keptRules(database))
  const { series } = await readSeriesGround(database, { from: plusDays(from, -WINDOW), to }, now)
  const known = knownOn(await calendarKept(database), to)
  const findings = find(rules, series, { from, to, known })
  const open = new Map((await anomaliesIn(database, 'open', MOST_OPEN)).map((one) => [one.id, one]))
  let [added, gone] = [0, 0]
  for (const finding of findings) if (!open.has(finding.id) && (await opened(database, finding, now))) added += 1
  const still = new Set(findings.map(({ id }) => id))
  for (const one of open.values())
    if (one.day >= from && !still.has(one.id) && (await closed(database, one, whyGone(one, series)))) gone += 1
  return { found: findings.length, opened: added, gone, from, to }
}
