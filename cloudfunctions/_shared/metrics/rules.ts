/** A rule about one value alone. */
export interface ValueRule {
  about: 'value'
  id: string
  expected: string
  accepts: (value: number) => boolean
}

/** A rule about another metric of the same subject and day, or about the same metric over time. */
export type RelationRule =
  | { about: 'metric'; id: 'at-least'; metric: string }
  | { about: 'history'; id: 'never-falls' }
  | { about: 'table'; id: 'counts-rows'; table: 'hospitals' | 'realised-systems' }

export type Rule = ValueRule | RelationRule

export function wholeNumber(): Rule {
  return { about: 'value', id: 'whole-number', expected: '整数', accepts: Number.isSafeInteger }
}

export function notNegative(): Rule {
  return { about: 'value', id: 'not-negative', expected: '不小于 0', accepts: (value) => value >= 0 }
}

/** People counted once cannot outnumber the times they came (spec: E05). */
export function atLeast(metric: string): Rule {
  return { about: 'metric', id: 'at-least', metric }
}

/** A counter that falls was reset, restated or mistyped; a person says which (spec: E01). */
export function neverFallsWithinEpoch(): Rule {
  return { about: 'history', id: 'never-falls' }
}

/** A count in prose equals the rows it counts (spec: E06). */
export function countsRows(table: 'hospitals' | 'realised-systems'): Rule {
  return { about: 'table', id: 'counts-rows', table }
}
