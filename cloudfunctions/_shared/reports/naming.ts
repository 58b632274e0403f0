import type { Day } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { Statement } from '../../../src/contract/statement'

export type NamedKind = 'hospital' | 'system'

/** The id of what a source prints under a name, where somebody has said so; null where nobody has. */
export type IdOfName = (kind: NamedKind, name: string) => string | null

/** A row of a bulletin's table about somebody nobody knows; `rows` as printed, null where none are. */
export interface Unnamed {
  kind: NamedKind
  name: string
  day: Day
  rows: number | null
  locator: Locator
}

/** What a statement prints in its tables under names nobody knows. */
export function unnamedIn({ hospitals, systems }: Statement, period: Day): Unnamed[] {
  return [
    ...hospitals.flatMap(({ name, organisation, rows, locator }): Unnamed[] =>
      organisation === null
        ? [{ kind: 'hospital', name, day: rows?.asOf ?? period, rows: rows?.value ?? null, locator }]
        : [],
    ),
    ...systems.flatMap(({ name, system, asOf, locator }): Unnamed[] =>
      system === null ? [{ kind: 'system', name, day: asOf, rows: null, locator }] : [],
    ),
  ]
}

/** The statement with the ids of names that were unknown when it was read, and now are known. */
export function named(statement: Statement, idOf: IdOfName): Statement {
  return {
    ...statement,
    hospitals: statement.hospitals.map((one) => ({
      ...one,
      organisation: one.organisation ?? idOf('hospital', one.name),
    })),
    systems: statement.systems.map((one) => ({ ...one, system: one.system ?? idOf('system', one.name) })),
  }
}
