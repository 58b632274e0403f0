import { type DailyReport, replayOf } from '../reports/daily-report'
import { dailyReportsReader } from '../reports/daily-reports.reader'
import { dailyReportsWriter } from '../reports/daily-reports.writer'
import type { Database } from '../rpc/database'
import { findMapping } from './known-codes.reader'
import { quarantinedOf, waitingRows } from './quarantine.reader'
import { type UnknownGroup, withReplay } from './quarantined'

/** Takes up once what waits in a report for a key; null where that report is still being worked off, or nothing waits. */
async function beginReplay(database: Database, id: string, key: string): Promise<string | null> {
  return database.transaction(async (store) => {
    const waits = await quarantinedOf(store, id)
    const group = waits?.groups.find((one) => one.key === key)
    if (!waits || !group) return null
    if (group.replay !== null) return group.replay
    const report = await dailyReportsReader(store).find(id)
    if (!report || report.state === 'arriving' || report.state === 'working') return null
    const replay: DailyReport = replayOf(report, group)
    await dailyReportsWriter(store).add(replay)
    await store.put('quarantine', withReplay(waits, key, replay._id))
    return replay._id
  })
}

/** Begins to work off again what waited for a code that was decided; what is under way already is not begun twice. */
export async function beginReplaysOf(database: Database, key: string): Promise<string[]> {
  const ids: string[] = []
  for (const { _id } of await waitingRows(database, key)) {
    const id = await beginReplay(database, _id, key)
    if (id !== null) ids.push(id)
  }
  return ids
}

/** Begins whatever was decided and not begun yet, after a crash, say. Says how many there were. */
export async function beginReplays(database: Database): Promise<number> {
  const waiting = await waitingRows(database)
  const codes = new Map<string, { source: string; group: UnknownGroup }>()
  for (const { source, groups } of waiting)
    for (const group of groups) if (group.replay === null) codes.set(group.key, { source, group })
  let begun = 0
  for (const [key, { source, group }] of codes)
    if (await findMapping(database, source, group)) begun += (await beginReplaysOf(database, key)).length
  return begun
}
