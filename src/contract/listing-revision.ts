import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { InternetHospital } from './internet-hospital'
import { ListingReminder } from './listing-reminder'
import { Whole } from './metric'
import { ListingId, Organisation } from './organisation'

/** The whole of what a listing says. */
export const ListingContent = v.variant('kind', [
  v.object({ kind: v.literal('internet-hospital'), hospital: InternetHospital }),
  v.object({ kind: v.literal('organisation'), organisation: Organisation }),
])
export type ListingContent = v.InferOutput<typeof ListingContent>

/** 草稿, 待审, 退回, 待生效, 现行, 已被替换, 作废. */
export const RevisionState = v.picklist([
  'draft',
  'in-review',
  'refused',
  'scheduled',
  'published',
  'superseded',
  'discarded',
])
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

/** A listing by its name; one that was withdrawn or merged keeps its id. */
export const ListingName = v.object({
  id: ListingId,
  kind: v.picklist(['internet-hospital', 'organisation']),
  name: v.string(),
  region: v.nullable(v.string()),
  standing: v.picklist(['in-force', 'withdrawn', 'merged']),
  synthetic: v.boolean(),
})
export type ListingName = v.InferOutput<typeof ListingName>

/** 修改, 提交, 作废, 合并到现行版本, 通过, 退回. */
export const RevisionDeed = v.picklist(['edit', 'submit', 'discard', 'rebase', 'approve', 'refuse'])
export type RevisionDeed = v.InferOutput<typeof RevisionDeed>

/** What has to be put right before a revision may be approved, field by field. */
const Fault = v.object({ path: v.string(), message: v.string() })

const Ref = v.object({ id: ListingId, number: v.pipe(Whole, v.minValue(1, '没有这一版')) })
const desk = ['listing-editor', 'listing-reviewer'] as const

/** What keeps listings right: nobody reviews what they proposed themselves. */
export const listingDesk = {
  /** A new draft, or another wording of one's own draft where `number` is given. Without an id the listing is new and gets one. */
  'listings.draft': {
    admits: ['listing-editor'],
    scope: 'subject',
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
  /** What an earlier revision said, as one's own new draft on what is in force now. */
  'listings.restore': {
    admits: ['listing-editor'],
    scope: 'subject',
    input: v.object({ ...Ref.entries, reason: Reason }),
    output: ListingRevision,
  },
  /** Gives up one's own draft, also one that waits for a reviewer. */
  'listings.discard': { admits: ['listing-editor'], scope: 'subject', input: Ref, output: ListingRevision },
  'listings.submit': { admits: ['listing-editor'], scope: 'subject', input: Ref, output: ListingRevision },
  /** With `proposedAt`, only what was proposed then: an editor may have worded it anew meanwhile. */
  /** With `proposedAt` only what was proposed then: its editor may have worded it anew meanwhile. */
  'listings.approve': {
    admits: ['listing-reviewer'],
    scope: 'subject',
    input: v.object({ ...Ref.entries, proposedAt: v.optional(Instant) }),
    output: ListingRevision,
  },
  'listings.refuse': {
    admits: ['listing-reviewer'],
    scope: 'subject',
    input: v.object({ ...Ref.entries, reply: Reason }),
    output: ListingRevision,
  },
  /** A listing's history, the latest revision first, and what the latest open one changes. */
  'listings.show': {
    admits: [...desk, 'auditor'],
    scope: 'subject',
    input: v.object({ id: ListingId }),
    output: v.object({
      inForce: v.nullable(ListingRevision),
      history: v.array(ListingRevision),
      changes: v.array(FieldChange),
      /** What somebody should look at before it is approved; nothing of it stands in the way. */
      questions: v.array(v.string()),
    }),
  },
  /**
   * One revision as its reviewer reads it: what it changes itself, what others changed since its base (nothing where
   * the base is still in force), what has to be put right, and what somebody should look at.
   */
  'listings.compare': {
    admits: [...desk, 'auditor'],
    scope: 'subject',
    input: Ref,
    output: v.object({
      revision: ListingRevision,
      /** It came with an import and is decided with that only. */
      withImport: v.boolean(),
      /** What the caller may do with it now. */
      may: v.array(RevisionDeed),
      /** The number in force, 0 for none, and what that says. */
      inForce: Whole,
      current: v.nullable(ListingContent),
      theirs: v.array(FieldChange),
      own: v.array(FieldChange),
      faults: v.array(Fault),
      questions: v.array(v.string()),
    }),
  },
  /** Every listing by its name, in the order of their ids. */
  'listings.names': {
    admits: [...desk, 'auditor'],
    scope: 'subject',
    input: v.object({}),
    output: v.object({ names: v.array(ListingName) }),
  },
  /** The caller's own drafts, and what of theirs waits or was refused, the latest first. */
  'listings.mine': {
    admits: ['listing-editor'],
    scope: 'subject',
    input: v.object({}),
    output: v.object({ revisions: v.array(ListingRevision) }),
  },
  /** What waits for a reviewer or for its time, at most 100. */
  'listings.queue': {
    admits: [...desk],
    scope: 'subject',
    input: v.object({}),
    output: v.object({ revisions: v.array(ListingRevision) }),
  },
  /** Says today that a listing is right. */
  'listings.confirm': {
    admits: ['listing-editor'],
    scope: 'subject',
    input: v.object({ id: ListingId }),
    output: v.object({ id: ListingId, confirmedOn: Day }),
  },
  /** Listings that need somebody: licences that end within 90, 30 or 7 days or have ended, verifications due, and what nobody confirmed for 90 days. */
  'listings.reminders': {
    admits: [...desk],
    scope: 'subject',
    input: v.object({}),
    output: v.object({
      reminders: v.array(ListingReminder),
    }),
  },
} as const satisfies Contract
