import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant, Week } from './day'
import { MetricDescription, MissingCode, Unit, Whole } from './metric'
import { SourceName, Approval, Figure, Manifest } from './release'
import { NextRelease } from './release-standing'

export const ReleaseId = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}-\d+$/, '发布编号应写作 2020-W48-1'))

/** Letters of a reason. */
export const LONGEST_REASON = 300

const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(LONGEST_REASON, `理由不能超过 ${LONGEST_REASON} 字`),
)

const Draft = v.object({ id: v.string(), sha256: v.string(), asOf: Day, cutOff: Instant, approvals: v.array(Approval) })

/** Where a release stands: `approved` is a draft with all its approvals, `archived` one that another has followed. */
export const ReleaseStage = v.picklist([
  'draft',
  'approved',
  'scheduled',
  'in-force',
  'archived',
  'withdrawn',
  'discarded',
])
export type ReleaseStage = v.InferOutput<typeof ReleaseStage>

/** `red` keeps a release from being approved and published; `amber` needs a reason from who publishes it. */
export const ReleaseCheck = v.object({
  id: v.string(),
  name: v.string(),
  colour: v.picklist(['green', 'amber', 'red']),
  explanation: v.string(),
  /** Where it is put right; null where nothing has to be. */
  place: v.nullable(v.picklist(['holds', 'reports', 'releases'])),
})
export type ReleaseCheck = v.InferOutput<typeof ReleaseCheck>

export const Waiver = v.object({ check: v.pipe(v.string(), v.maxLength(40)), reason: Reason })
export type Waiver = v.InferOutput<typeof Waiver>

export const ReleaseSummary = v.object({
  id: v.string(),
  stage: ReleaseStage,
  week: Week,
  asOf: Day,
  cutOff: Instant,
  synthetic: v.boolean(),
  approvals: Whole,
  publishedAt: v.nullable(Instant),
  withdrawal: v.nullable(v.object({ at: Instant, reason: v.string() })),
})
export type ReleaseSummary = v.InferOutput<typeof ReleaseSummary>

const Said = v.object({ value: v.nullable(Whole), missing: v.nullable(MissingCode), asOf: v.nullable(Day) })

/** What a figure says in the release in force and in this one; `old` is null where that has no such figure. */
export const FigureChange = v.object({
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  old: v.nullable(Said),
  new: Said,
})
export type FigureChange = v.InferOutput<typeof FigureChange>

/** A release as those see it who make it; no person stands here but as “oneself”. */
export const ReleaseFile = v.object({
  ...ReleaseSummary.entries,
  sha256: v.string(),
  manifestSha256: v.nullable(v.string()),
  approvalsNeeded: Whole,
  ownApproval: v.boolean(),
  ownFigures: v.boolean(),
  checks: v.array(ReleaseCheck),
  waivers: v.array(Waiver),
  /** The release in force it is compared with; null where there is none. */
  against: v.nullable(v.string()),
  figures: v.array(FigureChange),
  /** Metrics that count something else since a day, and did not yet in the one compared with. */
  redefined: v.array(v.object({ metric: v.string(), name: v.string(), since: Day })),
  restatements: Whole,
  firstDay: v.nullable(Day),
  lastDay: Day,
  /** A withdrawal that waits for another publisher. */
  withdrawing: v.nullable(v.object({ reason: v.string(), at: Instant, own: v.boolean() })),
  history: v.array(v.object({ at: Instant, action: v.string(), note: v.string() })),
  servedAt: Instant,
})
export type ReleaseFile = v.InferOutput<typeof ReleaseFile>

const everyStaff = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'] as const
const OfOne = v.object({ id: ReleaseId })
const WithReason = v.object({ id: ReleaseId, reason: Reason })

/** What residents would read at an instant. */
const Preview = v.object({
  at: Instant,
  release: v.nullable(
    v.object({
      id: v.string(),
      stage: ReleaseStage,
      week: Week,
      asOf: Day,
      synthetic: v.boolean(),
      figures: v.array(Figure),
      definitions: v.array(MetricDescription),
      sources: v.array(SourceName),
    }),
  ),
  next: v.nullable(NextRelease),
})

/** From the cut of a release to its end. */
export const releaseDesk = {
  /** Cuts off now; the draft belongs to the ISO week of the latest day it states. */
  'releases.cut': { admits: ['publisher'], input: v.object({}), output: Draft },
  'releases.approve': { admits: ['publisher'], input: OfOne, output: Draft },
  /** Without `publishAt` the release is in force at once. `confirm` is the day the release is as of, typed by a person. */
  'releases.publish': {
    admits: ['publisher'],
    input: v.object({
      id: ReleaseId,
      confirm: Day,
      publishAt: v.optional(Instant),
      waivers: v.optional(v.pipe(v.array(Waiver), v.maxLength(10)), []),
    }),
    output: v.object({ id: v.string(), manifest: Manifest, manifestSha256: v.string() }),
  },
  /** Takes a release back to what it was before it was scheduled, while its time has not come. The reason is public. */
  'releases.unschedule': { admits: ['publisher'], input: WithReason, output: Draft },
  'releases.discard': { admits: ['publisher'], input: WithReason, output: v.object({ id: v.string() }) },
  /** Proposes to withdraw a published release; another publisher confirms it. `confirm` is its id, typed. The reason is public. */
  'releases.withdraw': {
    admits: ['publisher'],
    input: v.object({ id: ReleaseId, reason: Reason, confirm: v.string() }),
    output: v.object({ id: v.string() }),
  },
  'releases.confirm-withdrawal': {
    admits: ['publisher'],
    input: v.object({ id: ReleaseId, confirm: v.string() }),
    output: v.object({ id: v.string(), inForce: v.nullable(v.string()) }),
  },
  /** Ends the proposal to withdraw a release, which stays published. */
  'releases.keep': { admits: ['publisher'], input: OfOne, output: v.object({ id: v.string() }) },
  /** Tells residents when the next release is planned, and why it is late; null takes that back. */
  'releases.plan': {
    admits: ['publisher'],
    input: v.object({
      plan: v.nullable(v.object({ at: Instant, note: v.pipe(v.string(), v.trim(), v.maxLength(60)) })),
    }),
    output: v.object({ next: v.nullable(NextRelease) }),
  },
  /** A page of the archive begins before `before`. */
  'releases.desk': {
    admits: everyStaff,
    input: v.object({ before: v.optional(Instant) }),
    output: v.object({
      open: v.array(ReleaseSummary),
      archive: v.array(ReleaseSummary),
      older: v.nullable(Instant),
      next: v.nullable(NextRelease),
      servedAt: Instant,
    }),
  },
  'releases.show': { admits: everyStaff, input: OfOne, output: ReleaseFile },
  /** Opens what residents would read at an instant for 15 minutes; a draft is read as if it were published then. */
  'releases.preview': {
    admits: ['publisher'],
    input: v.object({ id: ReleaseId, at: Instant }),
    output: v.object({ token: v.string(), until: Instant }),
  },
  'releases.previewed': {
    admits: everyStaff,
    input: v.object({ token: v.pipe(v.string(), v.regex(/^[0-9a-f]{48}$/, '预览链接不完整')) }),
    output: Preview,
  },
} as const satisfies Contract
