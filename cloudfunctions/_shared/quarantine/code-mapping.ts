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

/** A decision on one code of one source; it is made once. */
export interface StoredMapping extends CodeMapping {
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
