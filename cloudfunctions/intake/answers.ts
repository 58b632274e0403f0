import type { Instant } from '../../src/contract/day'
import { admitSigned, takeDelivery } from '../_shared/intake/take-delivery'
import { isDailyDelivery, isBulletinDelivery } from '../_shared/reports/delivery'
import { dailyReceipt, dailyStanding } from '../_shared/reports/daily-report'
import { dailyReportsReader } from '../_shared/reports/daily-reports.reader'
import { previewDailyReport } from '../_shared/reports/read-daily-preview'
import { receiveDailyReport } from '../_shared/reports/receive-daily-report'
import { previewReport, receiveReport } from '../_shared/reports/receive-report'
import { workOffReport } from '../_shared/reports/work-off-report'
import { now } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { HttpRequest } from '../_shared/rpc/http'
import { parse } from '../_shared/rpc/parse'
import { Refusal } from '../_shared/rpc/refusal'

async function deliver(database: Database, request: HttpRequest, at: Instant): Promise<unknown> {
  const { delivery, dryRun } = await takeDelivery(database, request, at)
  if (isBulletinDelivery(delivery))
    return dryRun ? previewReport(database, delivery, at) : receiveReport(database, delivery, at)
  if (!isDailyDelivery(delivery)) throw new Refusal('invalid-input', '没有这种格式。')
  if (dryRun) return previewDailyReport(database, delivery, at)
  const report = await receiveDailyReport(database, delivery, at)
  return dailyReceipt((await workOffReport(database, report._id, now)) ?? report)
}

/** How far a daily report of the asking source has come; asking works off some more of it. */
async function showProgress(database: Database, request: HttpRequest, id: string, at: Instant): Promise<unknown> {
  const source = await admitSigned(database, request, at)
  const asked = await dailyReportsReader(database).find(id)
  if (asked?.source !== source) throw new Refusal('not-found', '没有这份报告。')
  return dailyStanding((await workOffReport(database, id, now)) ?? asked)
}

/** What intake answers: a delivery, or how far one has come. */
export async function answerIntake(database: Database, event: unknown): Promise<unknown> {
  const request = parse(HttpRequest, event)
  const path = request.path.replace(/\/+$/, '').replace(/^\/intake/, '')
  const asked = /^\/reports\/([0-9a-f]{32})$/.exec(path)?.[1]
  if (request.httpMethod === 'GET' && asked !== undefined) return showProgress(database, request, asked, now())
  if (request.httpMethod === 'POST' && path === '/reports') return deliver(database, request, now())
  throw new Refusal('unknown-action', '请使用 POST /intake/reports。')
}
