import type { Instant } from '../../../src/contract/day'
import type { DryRun } from '../../../src/contract/report'
import type { Question, StatedFigure } from '../../../src/contract/statement'
import { knownAround } from '../metrics/known.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { knownCodesFor } from '../quarantine/known-codes.reader'
import type { UnknownRow } from '../quarantine/quarantined'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { correctedRows } from '../source-corrections/corrected-rows'
import { correctionsOf } from '../source-corrections/corrections.reader'
import { wantedFor } from './bounds'
import { sortRows } from './daily-doubts'
import { type DailyRow, startOfReport, TOLD } from './daily-report'
import { reviewedRows, sorted } from './daily-row-review'
import { readSlice } from './daily-slice'
import { type DailyDelivery, deliveryFault } from './delivery'
import { brief } from './row-rejections'

function stated({ metric, subject, period, value, unit, locator }: DailyRow): StatedFigure[] {
  return value === null ? [] : [{ metric, subject, value, unit, asOf: period, locator }]
}

function question({ unknown: { kind, code }, row: { metric, subject, locator } }: UnknownRow): Question {
  return { rule: `unknown-${kind}`, metric, subject, message: `“${code}”还不认识，这一行会暂存，等待识别。`, locator }
}

/**
 * What taking in a whole daily report would accept, hold and reject; of each at most the first 200. It
 * stores nothing and refuses as taking it in does.
 */
export async function previewDailyReport(database: Database, delivery: DailyDelivery, now: Instant): Promise<DryRun> {
  const today = dayInChina(now)
  const fault = deliveryFault(delivery, today, mayHoldSynthetic())
  if (fault) throw new Refusal(fault.code, fault.message, fault.issues)
  const read = readSlice(delivery.format, [Buffer.from(delivery.bytes)], startOfReport, true)
  if ('issues' in read) throw new Refusal('invalid-input', '报告无法读取；请按提示修改后重新提交。', read.issues)
  const known = await knownCodesFor(database, delivery.source, read.output.rows)
  const { rows: reviewed, rejections: faults, unknown } = sorted(reviewedRows(read.output.rows, today, known))
  const { rows, ...corrected } = correctedRows(reviewed, await correctionsOf(database, delivery.source, now))
  const rejections = [...read.output.rejections, ...faults, ...corrected.rejections]
  const { observations, epochOf } = await knownAround(database, database, wantedFor(rows))
  const { stands, same, held: doubtful } = sortRows(rows, observations, epochOf)
  const held = [...doubtful, ...corrected.held]
  return {
    figures: [...stands, ...same, ...held.map(({ row }) => row)].flatMap(stated).slice(0, TOLD),
    hospitals: [],
    systems: [],
    activities: [],
    rejections: rejections.slice(0, TOLD).map(brief),
    questions: unknown.slice(0, TOLD).map(question),
    missing: [],
    holds: held.slice(0, TOLD).map(({ hold }) => hold),
  }
}
