import * as v from 'valibot'
import { Day, Instant } from './day'
import { InternetHospital } from './internet-hospital'
import { LicenceFacts } from './licence-state'
import { Whole } from './metric'
import { ListingId, Organisation } from './organisation'

/** Everything residents may know of an internet hospital, from the revisions in force (rules: what a listing must carry). */
export const Hospital = v.object({
  id: ListingId,
  revision: Whole,
  hospital: InternetHospital,
  /** Null where the organisation it relies on has not been published. */
  physical: v.nullable(v.object({ id: ListingId, revision: Whole, organisation: Organisation })),
  licence: LicenceFacts,
  physicalLicence: v.nullable(LicenceFacts),
  confirmedOn: v.nullable(Day),
  publishedAt: Instant,
})
export type Hospital = v.InferOutput<typeof Hospital>

/** A listing that is no longer there, and why. */
export const Tombstone = v.object({ id: ListingId, name: v.string(), reason: v.string(), at: Instant })
export type Tombstone = v.InferOutput<typeof Tombstone>

/** What the register says of a name or a number; a licence that is not in it is never called forged. */
export const LicenceCheck = v.variant('outcome', [
  v.object({
    outcome: v.literal('registered'),
    id: ListingId,
    name: v.string(),
    number: v.string(),
    issuer: v.string(),
    /** Invented for a demonstration. */
    synthetic: v.boolean(),
    licence: LicenceFacts,
    physicalLicence: v.nullable(LicenceFacts),
    /** The first day of its validity. */
    registeredOn: Day,
    supervision: v.object({ name: v.string(), number: v.string() }),
  }),
  v.object({ outcome: v.literal('several'), names: v.array(v.object({ id: ListingId, name: v.string() })) }),
  v.object({ outcome: v.literal('not-registered') }),
])
export type LicenceCheck = v.InferOutput<typeof LicenceCheck>
