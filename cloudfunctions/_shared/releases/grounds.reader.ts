import type { DailyReport } from '../reports/daily-report'
import { dailyReportsReader } from '../reports/daily-reports.reader'
import type { Decision, SourceReport } from '../reports/report'
import { reportsReader } from '../reports/reports.reader'
import type { Database, Document, Store } from '../rpc/database'
import { type Ground, groundWithoutDecision, type RestatedValue } from './restated-values'

function madeOn(hold: string | undefined, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find((made) => made.hold === hold && made.verdict !== 'refuse')
}

function inDailyReport({ held, decisions, proposal }: DailyReport, { by }: RestatedValue): Ground | null {
  const number = Number(by.id.slice(by.id.lastIndexOf('-') + 1))
  const decision = madeOn(held.find(({ row }) => row.number === number)?.hold.id, decisions)
  if (!decision) return null
  const { reason, reasonCode = 'R99', at } = decision
  return { reason: proposal?.reasonCode ?? reasonCode, explanation: proposal?.reason ?? reason, decidedAt: at }
}

function inBulletin({ holds, decisions }: SourceReport, { metric, subject, period, by }: RestatedValue): Ground | null {
  const about = holds.filter(
    (hold) => hold.metric === metric && hold.subject === subject && hold.asOf === period && hold.value === by.value,
  )
  const decision = about.flatMap(({ id }) => madeOn(id, decisions) ?? [])[0]
  return decision
    ? { reason: decision.reasonCode ?? 'R99', explanation: decision.reason, decidedAt: decision.at }
    : null
}

/** Why each value changed, from the decisions on the reports that changed it. */
export async function groundsOf(store: Store, values: readonly RestatedValue[]): Promise<Ground[]> {
  const ids = [...new Set(values.map(({ by }) => by.report))]
  const daily = new Map<string, DailyReport | null>()
  const bulletins = new Map<string, SourceReport | null>()
  for (const id of ids) {
    daily.set(id, await dailyReportsReader(store).find(id))
    if (!daily.get(id)) bulletins.set(id, await reportsReader(store).find(id))
  }
  return values.map((value) => {
    const own = daily.get(value.by.report)
    const bulletin = bulletins.get(value.by.report)
    const decided = (own ? inDailyReport(own, value) : null) ?? (bulletin ? inBulletin(bulletin, value) : null)
    return decided ?? groundWithoutDecision(value)
  })
}

/** The most ids one query names. */
const IDS = 500

interface Submitted extends Document {
  submittedBy: string
}

/** Who delivered these reports. */
export async function submittersOf(database: Database, reports: readonly string[]): Promise<string[]> {
  const ids = [...new Set(reports)]
  const persons = new Set<string>()
  for (let start = 0; start < ids.length; start += IDS)
    for (const collection of ['daily-reports', 'reports']) {
      const where = { _id: { oneOf: ids.slice(start, start + IDS) } }
      const found = await database.query<Submitted>(collection, { where, fields: ['submittedBy'] })
      for (const { submittedBy } of found) persons.add(submittedBy)
    }
  return [...persons].sort()
}
