import type { Day } from '../../../src/contract/day'
import type { CodeMapping, RowUnknown, UnknownKind } from '../../../src/contract/quarantine'
import { sha256Hex } from '../reports/report'

/** One code as a source gives it. */
export interface Unknown {
  kind: UnknownKind
  code: string
}

/** One code of a row of a daily report. */
export interface UnknownOfRow extends Unknown {
  kind: RowUnknown
}

/** A decision on one code of one source; it is made once. One without `from` is of before codes could change. */
export interface StoredMapping extends Omit<CodeMapping, 'from'> {
  from?: Day | null
  _id: string
  decidedBy: string
}

/** What rows are grouped by: source, kind, and the code as given. */
export function unknownKey(source: string, { kind, code }: Unknown): string {
  return `${source}/${kind}/${code}`
}

export function mappingId(source: string, unknown: Unknown): string {
  return sha256Hex(unknownKey(source, unknown)).slice(0, 32)
}

/** A later decision on the same code: the so-manieth from a day on. */
export function switchId(source: string, unknown: Unknown, from: Day, number: number): string {
  return sha256Hex([unknownKey(source, unknown), from, number].join('\n')).slice(0, 32)
}
