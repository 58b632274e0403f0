import type { Day, Instant } from '../../../src/contract/day'
import type { Receipt } from '../../../src/contract/report'
import { demonstrationHospitals } from '../hospitals/demonstration-hospitals'
import { registerHospitals, registerOrganisations } from '../hospitals/seed-listings'
import { leaveWorkAtDesk } from '../hospitals/work-at-desk'
import { giveGrants } from '../seed'
import { deliver, moveClock, staffDoes } from './centre'
import { decideHolds } from './checker'
import { FIRST_DAY, inChina, LAST_DAY } from './days'
import { type DemonstrationYear, demonstrationYear } from './demonstration-year'
import { dutiesOf } from './duties'
import { reset, restatement } from './mishaps'
import type { DailyReport } from './reports'
import { type Step, stepsOf } from './steps'

/** Before anything is reported, and when everything has been published (UTC). */
export const YEAR_BEGINS = inChina(FIRST_DAY, '08:00')
export const YEAR_ENDS = inChina(LAST_DAY, '18:00')

const QUARTER_HOUR_MS = 900_000

function soonAfter(instant: Instant): Instant {
  return new Date(Date.parse(instant) + QUARTER_HOUR_MS).toISOString()
}

async function deliverAndDecide(url: string, report: DailyReport): Promise<number> {
  const receipt = await deliver(url, report)
  return decideHolds(url, soonAfter(report.arrives), report, receipt.report, receipt.holds)
}

/** A reporter proposes the right value, a checker confirms it some hours later. */
async function restate(url: string, { restatedTo }: DemonstrationYear): Promise<void> {
  const { metric, subject, day, proposed, decided, reason, reasonCode, confirmation } = restatement
  const receipt = await staffDoes<Receipt>(url, proposed, 'reporter', 'observations.restate', {
    source: 'demonstration',
    metric,
    subject,
    period: day,
    value: restatedTo,
    missing: null,
    reason,
    reasonCode,
  })
  if (receipt.holds.length === 0) throw new Error('a restatement should wait for a second person')
  for (const { id } of receipt.holds)
    await staffDoes(url, decided, 'checker', 'holds.decide', {
      report: receipt.report,
      hold: id,
      verdict: 'confirm',
      reason: confirmation,
      reasonCode,
    })
}

/** Cut at ten to six, approved by two people, in force at six in the evening; gives back the release's id. */
async function publish(url: string, day: Day): Promise<string> {
  const { id } = await staffDoes<{ id: string }>(url, inChina(day, '17:50'), 'publisher-1', 'releases.cut', {})
  await staffDoes(url, inChina(day, '17:52'), 'publisher-1', 'releases.approve', { id })
  await staffDoes(url, inChina(day, '17:55'), 'publisher-2', 'releases.approve', { id })
  const publishAt = inChina(day, '18:00')
  await staffDoes(url, inChina(day, '17:57'), 'publisher-1', 'releases.publish', { id, publishAt })
  return id
}

/** Does a step and gives back what is worth telling, or null. */
async function take(url: string, year: DemonstrationYear, step: Step): Promise<string | null> {
  if (step.does === 'publish') return `release ${await publish(url, step.day)} is in force`
  if (step.does === 'restate') {
    await restate(url, year)
    return `the value of ${restatement.day} is restated`
  }
  const { report } = step
  const decided = await deliverAndDecide(url, report)
  if (report.period === reset.day && decided === 0) throw new Error(`the counter that fell on ${reset.day} is not held`)
  return decided > 0 ? `the report of ${report.period}: ${decided} held, decided by a checker` : null
}

/** As many hospitals stay as they were registered before the first with work at the desk. */
const UNTOUCHED = 4

/** Every fourth release is enough to see that it goes on. */
const TELL_EVERY = 4

/**
 * Brings the demonstration year into an empty environment the way people would have done it, with the clock
 * moved along; `tell` hears of its progress. Leaves the clock at 2020-11-27 18:00 in China. Throws on any refusal.
 */
export async function seedYear(url: string, tell: (step: string) => void): Promise<void> {
  const year = demonstrationYear()
  await moveClock(url, YEAR_BEGINS)
  await giveGrants(url)
  for (const { duties } of dutiesOf(year.numbers))
    await staffDoes(url, YEAR_BEGINS, 'dictionary', 'duties.give', { duties, reason: '演示用的上报安排' })
  let releases = 0
  for (const step of stepsOf(year)) {
    const told = await take(url, year, step)
    if (step.does === 'publish') releases += 1
    if (told !== null && (step.does !== 'publish' || releases % TELL_EVERY === 1)) tell(told)
  }
  tell('sixty internet hospitals and the hospitals they rely on are registered')
  const { organisations, hospitals } = demonstrationHospitals()
  await registerOrganisations(url, organisations, '演示用的实体医院')
  await registerHospitals(url, hospitals, '演示用的互联网医院')
  await leaveWorkAtDesk(url, hospitals.slice(UNTOUCHED))
  await moveClock(url, YEAR_ENDS)
}
