import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { sourceStatus } from '../../../src/contract/source-status'
import { type SourceId, sourceNames } from '../metrics/sources'
import { latestReports } from '../reports/reports.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { readBoard } from './board.reader'
import { statusOf } from './source-status'

/** Of so many of the latest reports of each kind a source's last one is found; older silence is unknown. */
const LOOKED_AT = 200

/** Every source with what came last, what is expected next, and how far behind it is. */
export async function showSources(
  database: Database,
  now: Instant,
): Promise<Output<typeof sourceStatus, 'sources.status'>> {
  const [reports, board] = [await latestReports(database, LOOKED_AT), await readBoard(database)]
  const at = { calendar: board.calendar, today: dayInChina(now), now }
  const sources = (Object.keys(sourceNames) as SourceId[]).map((source) => {
    const own = reports.filter((one) => one.source === source)
    const held = board.held.filter((one) => one.source === source).length
    return statusOf(source, own, held, board.duties.rule, at)
  })
  const known = sources.filter(({ last, source }) => last !== null || source !== 'demonstration')
  return {
    sources: known.sort((left, right) => Number(right.last !== null) - Number(left.last !== null)),
    askedAt: now,
  }
}
