import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayKinds, type Notice } from './day-kinds'
import { indexOf } from './days'
import { restatement } from './mishaps'
import type { Bulletin, Ground, Numbers } from './numbers'
import { provincialNumbers } from './provincial-numbers'
import { appointments, cardPeople, cardUses, onlineServices } from './regional-numbers'
import { type DailyReport, reportsOf } from './reports'

/** Another seed is another year with the same beginning, end and mishaps. */
export const SEED = 'demonstration-year-1'

export interface DemonstrationYear {
  /** What was, without mishaps. */
  numbers: readonly Numbers[]
  /** What was reported, in the order of arrival. */
  reports: readonly DailyReport[]
  /** What the restated value should have been. */
  restatedTo: number
}

const root = join(__dirname, '../../..')

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

function groundOf(seed: string): Ground {
  const { notices } = readJson('cloudfunctions/_shared/calendar/calendar.json') as { notices: readonly Notice[] }
  const bulletin = readJson('local-cloudbase/demonstration/bulletin-2020-11-27.json') as Bulletin
  return { seed, bulletin, kindOf: dayKinds(notices) }
}

function restatedTo(numbers: readonly Numbers[]): number {
  const { metric, subject, day } = restatement
  const value = numbers.find((one) => one.metric === metric && one.subject === subject)?.values[indexOf(day)]
  if (value == null) throw new Error(`there is nothing to restate on ${day}`)
  return value
}

/**
 * A year of invented daily reports that ends at the figures of the real bulletin; the same seed gives
 * the same bytes.
 */
export function demonstrationYear(seed = SEED): DemonstrationYear {
  const ground = groundOf(seed)
  const numbers = [
    ...cardPeople(ground),
    ...cardUses(ground),
    ...onlineServices(ground),
    ...appointments(ground),
    ...provincialNumbers(ground),
  ]
  return { numbers, reports: reportsOf(numbers), restatedTo: restatedTo(numbers) }
}
