import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { DailyReport } from '../../cloudfunctions/_shared/reports/daily-report'
import { dailyReportsReader } from '../../cloudfunctions/_shared/reports/daily-reports.reader'
import { reportId } from '../../cloudfunctions/_shared/reports/report'
import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import { askProgress, postReport } from '../../local-cloudbase/demonstration/intake-request'
import { succeeded } from '../../local-cloudbase/demonstration/requests'
import { DEMONSTRATION_SECRET } from '../../local-cloudbase/demonstration/seed'
import type { Receipt, ReportStanding } from '../../src/contract/report'
import { type KillableProject, startKillable } from './killable-project'

export const NOW = '2020-11-28T01:00:00.000Z'
const FILE = { format: 'daily-csv', period: '2020-11-27' } as const
const SOURCE = 'health-information-centre'

/** A CSV file as it is delivered; `report` is the id it gets. */
export interface PartedReport {
  report: string
  sha256: string
  parts: readonly Buffer[]
}

export function partedReport(parts: readonly Buffer[]): PartedReport {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  const sha256 = hash.digest('hex')
  return { report: reportId({ source: SOURCE, ...FILE, sha256 }), sha256, parts }
}

/** Between two looks at a report that is to be struck. */
const LOOK_MS = 4

const signing = () => ({ secret: DEMONSTRATION_SECRET, now: new Date(NOW) })

/** Delivers every part, then asks until all are worked off. What is there already is not taken again. */
export async function deliverWhole(url: string, { report, sha256, parts }: PartedReport): Promise<Receipt> {
  for (const [place, body] of parts.entries()) {
    const asked = { ...FILE, part: String(place + 1), parts: String(parts.length), sha256 }
    await succeeded(await postReport(url, { ...signing(), ...asked, body, contentType: 'application/octet-stream' }))
  }
  for (;;) {
    const { receipt } = await succeeded<ReportStanding>(await askProgress(url, report, signing()))
    if (receipt.progress?.parts.worked === parts.length) return receipt
  }
}

/** How a report stood when a kill found it; null where nothing of it had been kept. */
async function standing({ environmentVariables }: KillableProject, report: string): Promise<DailyReport | null> {
  Object.assign(process.env, environmentVariables, { SILENCE: 'true' })
  return dailyReportsReader(openDatabase()).find(report)
}

export interface Kill {
  /** The project is killed as soon as this holds. */
  when: (report: DailyReport | null) => boolean
  /** Milliseconds more until then. */
  after: number
}

/** Delivers until the project is killed, then starts it again on what it left; says how the report stood then. */
export async function killedWhile(
  project: KillableProject,
  directory: string,
  delivered: PartedReport,
  { when, after }: Kill,
): Promise<{ project: KillableProject; struck: DailyReport | null }> {
  const delivery = deliverWhole(project.url, delivered).catch(() => undefined)
  const ended = delivery.then(() => true)
  while (!when(await standing(project, delivered.report))) if (await Promise.race([ended, pause(LOOK_MS, false)])) break
  await pause(after)
  await project.kill()
  await delivery
  const restarted = await startKillable(directory, NOW)
  return { project: restarted, struck: await standing(restarted, delivered.report) }
}

export const arrivedParts = (report: DailyReport | null): number =>
  report?.parts.filter((chunks) => chunks.length > 0).length ?? 0
