import type { Instant } from '../../../src/contract/day'
import type { Receipt, ReportStanding } from '../../../src/contract/report'
import { PASSWORD } from '../../persons'
import { postReport } from '../intake-request'
import { call, signIn, succeeded } from '../requests'
import { DEMONSTRATION_SECRET } from '../seed'
import type { DailyReport } from './reports'

/** Bytes of a body the HTTP access service takes. */
const LARGEST_BODY = 100 * 1024

/** Moves the clock of the environment at `url`; throws where it refuses. */
export async function moveClock(url: string, now: Instant): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/local/clock`, { method: 'PUT', headers, body: JSON.stringify({ now }) })
  if (!response.ok) throw new Error(`the clock does not go to ${now}: ${response.status} ${await response.text()}`)
}

/** What a member of staff does at an instant; signs in anew, because tokens last two hours. */
export async function staffDoes<T>(
  url: string,
  at: Instant,
  person: string,
  action: string,
  input: unknown,
): Promise<T> {
  await moveClock(url, at)
  const token = await signIn(url, person, PASSWORD)
  return call<T>(url, token, 'staff', action, input).catch((thrown: unknown) => {
    throw new Error(`${person} cannot do ${action} at ${at}: ${thrown instanceof Error ? thrown.message : ''}`)
  })
}

/** Works a report off as long as there is something left of it. */
async function workedOff(url: string, at: Instant, receipt: Receipt): Promise<Receipt> {
  const parts = receipt.progress?.parts
  if (!parts || parts.worked >= parts.of) return receipt
  const show = { report: receipt.report }
  let standing = await staffDoes<ReportStanding>(url, at, 'checker', 'reports.continue', show)
  while (standing.state === 'working')
    standing = await staffDoes<ReportStanding>(url, at, 'checker', 'reports.continue', show)
  return standing.receipt
}

/** Delivers a daily report as the source's own system would, over signed HTTP; throws where a row is rejected. */
export async function deliver(url: string, report: DailyReport): Promise<Receipt> {
  const { arrives, period, format, body } = report
  if (Buffer.byteLength(body) > LARGEST_BODY) throw new Error(`the report of ${period} is larger than 100 KB`)
  await moveClock(url, arrives)
  const request = {
    source: 'demonstration',
    secret: DEMONSTRATION_SECRET,
    now: new Date(arrives),
    period,
    format,
    body,
  }
  const delivered = await succeeded<Receipt>(await postReport(url, request)).catch((thrown: unknown) => {
    throw new Error(`the report of ${period} is refused: ${thrown instanceof Error ? thrown.message : ''}`)
  })
  const receipt = await workedOff(url, arrives, delivered)
  if (receipt.rejections.length === 0) return receipt
  throw new Error(`rows of ${period} are rejected: ${JSON.stringify(receipt.rejections.slice(0, 3))}`)
}
