import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { InternetHospital } from './internet-hospital'
import { Whole } from './metric'
import { ListingId, Organisation } from './organisation'

/** The whole of what a listing says. */
export const ListingContent = v.variant('kind', [
  v.object({ kind: v.literal('internet-hospital'), hospital: InternetHospital }),
  v.object({ kind: v.literal('organisation'), organisation: Organisation }),
])
export type ListingContent = v.InferOutput<typeof ListingContent>

/** 草稿, 待审, 退回, 待生效, 现行, 已被替换. */
export const RevisionState = v.picklist(['draft', 'in-review', 'refused', 'scheduled', 'published', 'superseded'])
export type RevisionState = v.InferOutput<typeof RevisionState>

const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(500, '理由不能超过 500 字'),
)

/**
 * One wish to change a listing. `base` is the revision in force it was made from, 0 for a new listing; a `content`
 * of null withdraws it, a `mergedInto` sends its id to another listing. Times are UTC.
 */
export const ListingRevision = v.object({
  listing: ListingId,
  number: Whole,
  base: Whole,
  state: RevisionState,
  content: v.nullable(ListingContent),
  mergedInto: v.nullable(ListingId),
  reason: v.string(),
  /** When it takes effect; null for as soon as it is approved. */
  effectiveFrom: v.nullable(Instant),
  proposedBy: v.string(),
  proposedAt: Instant,
  reviewedBy: v.nullable(v.string()),
  reviewedAt: v.nullable(Instant),
  /** Why it was refused. */
  reply: v.nullable(v.string()),
})
export type ListingRevision = v.InferOutput<typeof ListingRevision>

/** One field that differs: where it stands, and what it says as JSON; null where it is not there. */
export const FieldChange = v.object({ path: v.string(), old: v.nullable(v.string()), new: v.nullable(v.string()) })
export type FieldChange = v.InferOutput<typeof FieldChange>

const Ref = v.object({ id: ListingId, number: v.pipe(Whole, v.minValue(1, '没有这一版')) })
const desk = ['listing-editor', 'listing-reviewer'] as const

/** What keeps listings right: nobody reviews what they proposed themselves. */
export const listingDesk = {
  /** A new draft, or another wording of one's own draft where `number` is given. Without an id the listing is new and gets one. */
  'listings.draft': {
    admits: ['listing-editor'],
    input: v.object({
      id: v.optional(ListingId),
      number: v.optional(Whole),
      base: Whole,
      content: v.nullable(ListingContent),
      mergedInto: v.optional(v.nullable(ListingId), null),
      reason: Reason,
      effectiveFrom: v.optional(v.nullable(Instant), null),
    }),
    output: ListingRevision,
  },
  'listings.submit': { admits: ['listing-editor'], input: Ref, output: ListingRevision },
  'listings.approve': { admits: ['listing-reviewer'], input: Ref, output: ListingRevision },
  'listings.refuse': {
    admits: ['listing-reviewer'],
    input: v.object({ ...Ref.entries, reply: Reason }),
    output: ListingRevision,
  },
  /** A listing's history, the latest revision first, and what the latest open one changes. */
  'listings.show': {
    admits: [...desk, 'auditor'],
    input: v.object({ id: ListingId }),
    output: v.object({
      inForce: v.nullable(ListingRevision),
      history: v.array(ListingRevision),
      changes: v.array(FieldChange),
      /** What somebody should look at before it is approved; nothing of it stands in the way. */
      questions: v.array(v.string()),
    }),
  },
  /** What others changed since a revision's base, and what it changes itself: for whoever has to bring both together. */
  'listings.compare': {
    admits: [...desk],
    input: Ref,
    output: v.object({ inForce: Whole, theirs: v.array(FieldChange), own: v.array(FieldChange) }),
  },
  /** What waits for a reviewer or for its time, at most 100. */
  'listings.queue': {
    admits: [...desk],
    input: v.object({}),
    output: v.object({ revisions: v.array(ListingRevision) }),
  },
  /** Says today that a listing is right. */
  'listings.confirm': {
    admits: ['listing-editor'],
    input: v.object({ id: ListingId }),
    output: v.object({ id: ListingId, confirmedOn: Day }),
  },
  /** Listings that need somebody: licences that end within 90, 30 or 7 days or have ended, verifications due, and what nobody confirmed for 90 days. */
  'listings.reminders': {
    admits: [...desk],
    input: v.object({}),
    output: v.object({
      reminders: v.array(
        v.object({
          id: ListingId,
          name: v.string(),
          about: v.picklist(['licence-ends', 'licence-ended', 'verification-due', 'unconfirmed']),
          /** The day it ends, is due, or was confirmed last. */
          day: v.nullable(Day),
          /** Days left; negative where it has passed. */
          days: v.nullable(v.number()),
        }),
      ),
    }),
  },
} as const satisfies Contract
