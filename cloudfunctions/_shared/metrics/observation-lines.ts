import type { Locator } from '../../../src/contract/locator'
import type { MissingCode } from '../../../src/contract/metric'
import type { Day } from '../../../src/contract/day'

/**
 * One stored statement: what was said for a day, by which origin (its place in the document's table
 * of origins) and where in the report; `number` makes the observation's id.
 */
export interface StoredStatement {
  period: Day
  value: number | null
  missing: MissingCode | null
  step: number | null
  since: Day | null
  origin: number
  number: number
  locator: Locator
}

const FIELD = '\t'
const LINE = '\n'

/** A line of a text is by far the commonest place, so it is written as its number alone. */
function writtenLocator(locator: Locator): string {
  const isLine = 'line' in locator && Object.keys(locator).length === 1
  return isLine ? String(locator.line) : JSON.stringify(locator)
}

function readLocator(text: string): Locator {
  return text.startsWith('{') ? (JSON.parse(text) as Locator) : { line: Number(text) }
}

const optional = (field: number | null): string => (field === null ? '' : String(field))
const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null)

/** A statement as a line without a line feed. Fields of rare use stand last and are left off where empty. */
export function writtenStatement(statement: StoredStatement): string {
  const { period, value, missing, step, since, origin, number, locator } = statement
  const fields = [period, optional(value), optional(missing), String(origin), String(number), writtenLocator(locator)]
  if (step !== null || since !== null) fields.push(optional(step), since ?? '')
  return fields.join(FIELD)
}

function readStatement(line: string): StoredStatement {
  const [period = '', value, missing, origin, number, locator = '', step, since] = line.split(FIELD)
  return {
    period,
    value: numberOrNull(value),
    missing: numberOrNull(missing) as MissingCode | null,
    step: numberOrNull(step),
    since: since ? since : null,
    origin: Number(origin),
    number: Number(number),
    locator: readLocator(locator),
  }
}

/** All statements of a stored series, in the order they were added. */
export function readLines(lines: string): StoredStatement[] {
  return lines === '' ? [] : lines.split(LINE).map(readStatement)
}

/** Only those of one day, without reading the others. */
export function readLinesOf(lines: string, day: Day): StoredStatement[] {
  const wanted = `${day}${FIELD}`
  return lines
    .split(LINE)
    .filter((line) => line.startsWith(wanted))
    .map(readStatement)
}

export function joinedLines(...lines: string[]): string {
  return lines.filter((text) => text !== '').join(LINE)
}
