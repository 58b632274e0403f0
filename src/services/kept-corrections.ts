import * as v from 'valibot'
import { CorrectionCategory, CorrectionTarget } from '../contract/corrections'
import type { Disk } from './disk'

/** A correction that waits on the phone; `key` makes it one, however often it is sent. */
const Pending = v.object({
  key: v.string(),
  target: CorrectionTarget,
  category: CorrectionCategory,
  shown: v.string(),
  suggestion: v.string(),
  contact: v.nullable(v.string()),
  /** A JPEG in base64. */
  photo: v.optional(v.nullable(v.string()), null),
})
export type PendingCorrection = v.InferOutput<typeof Pending>

const Kept = v.object({ pending: v.array(Pending), receipts: v.array(v.string()) })
/** What waits to be sent, and the receipts of what was, the latest first. */
export type KeptCorrections = v.InferOutput<typeof Kept>

const key = 'corrections'
/** Receipts kept; one question asks for as many. */
const MOST_RECEIPTS = 20

export function readCorrections(disk: Disk): KeptCorrections {
  const kept = v.safeParse(Kept, disk.read(key))
  return kept.success ? kept.output : { pending: [], receipts: [] }
}

/** Where there is no room for photos too, all the rest is kept. */
export function keepCorrections(
  disk: Disk,
  { pending, receipts }: KeptCorrections,
): 'kept' | 'kept-without-photos' | 'full' {
  const latest = receipts.slice(0, MOST_RECEIPTS)
  if (disk.write(key, { pending, receipts: latest }) === 'kept') return 'kept'
  if (pending.every(({ photo }) => photo === null)) return 'full'
  const bare = pending.map((one) => ({ ...one, photo: null }))
  return disk.write(key, { pending: bare, receipts: latest }) === 'kept' ? 'kept-without-photos' : 'full'
}

/** Thirty-two hex digits; they only have to differ from those of other corrections. */
export function newKey(): string {
  return Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
}
