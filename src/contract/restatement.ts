import * as v from 'valibot'
import { Day, Instant } from './day'
import { MissingCode, Unit, Whole } from './metric'

/** Why a value already stated was stated otherwise; the codes of the list in use at the centre. */
export const RestatementReason = v.picklist(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R99'])
export type RestatementReason = v.InferOutput<typeof RestatementReason>

/** A number, or why there was none; exactly one of the two is null. */
export const ValueOrReason = v.object({ value: v.nullable(Whole), missing: v.nullable(MissingCode) })
export type ValueOrReason = v.InferOutput<typeof ValueOrReason>

/** A published value that a later release says otherwise; `release` is the first that shows the new one. */
export const Restatement = v.object({
  id: v.string(),
  metric: v.string(),
  subject: v.string(),
  period: Day,
  unit: Unit,
  old: ValueOrReason,
  new: ValueOrReason,
  reason: RestatementReason,
  explanation: v.string(),
  decidedAt: Instant,
  release: v.string(),
})
export type Restatement = v.InferOutput<typeof Restatement>

/** Every restatement up to a release, oldest first; a document named by the SHA-256 of its RFC 8785 form. */
export const RestatementLog = v.object({ restatements: v.array(Restatement) })
export type RestatementLog = v.InferOutput<typeof RestatementLog>
