import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Whole } from './metric'
import { missedSearches } from './missed-searches'
import { ListingId } from './organisation'

/** What of a hospital somebody may say is wrong. */
export const hospitalFields = [
  'name',
  'licence',
  'subjects',
  'services',
  'hours',
  'phones',
  'address',
  'entrances',
  'doctors',
  'physical',
  'supervision',
] as const
export const HospitalField = v.picklist(hospitalFields)

/** The one thing a correction is about: a field of a hospital, or a published number. */
export const CorrectionTarget = v.variant('kind', [
  v.object({ kind: v.literal('hospital'), id: ListingId, field: HospitalField }),
  v.object({
    kind: v.literal('figure'),
    metric: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
    release: v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}-\d{1,6}$/)),
  }),
])
export type CorrectionTarget = v.InferOutput<typeof CorrectionTarget>

/** 写错了, 过时了, 缺内容, 打不开, 其他. */
export const CorrectionCategory = v.picklist(['wrong', 'outdated', 'missing', 'unreachable', 'other'])
export type CorrectionCategory = v.InferOutput<typeof CorrectionCategory>

/** 已收到, 核实中, 已改, 不改, 已转办. */
export const CorrectionState = v.picklist(['received', 'checking', 'changed', 'unchanged', 'transferred'])
export type CorrectionState = v.InferOutput<typeof CorrectionState>
export const CorrectionOutcome = v.picklist(['changed', 'unchanged', 'transferred'])
export type CorrectionOutcome = v.InferOutput<typeof CorrectionOutcome>

/** `JC-`, the day in China it was received, and eight letters nobody can guess. */
export const Receipt = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^JC-\d{8}-[2-9A-HJ-NP-Z]{8}$/, '受理编号应写作 JC-20201127-ABCD2345'),
)

const Text = v.pipe(v.string(), v.trim(), v.maxLength(500, '不超过 500 字'))

/** Bytes of a photo, as the phone makes it: with what else is said it stays below the gateway's 100 KB. */
export const LARGEST_PHOTO = 60 * 1024

/** A JPEG in base64; its metadata is taken away before it is kept. */
const Photo = v.pipe(
  v.string(),
  v.maxLength((LARGEST_PHOTO / 3) * 4, '照片太大，请换一张，或不附照片'),
  v.regex(/^\/9j\/[A-Za-z0-9+/]*={0,2}$/, '只能附 JPEG 照片'),
  v.check((text) => text.length % 4 === 0, '照片不完整，请重新选择'),
)

/** A correction as its sender sees it; what was written stands there with personal details masked. */
export const CorrectionStanding = v.object({
  receipt: v.string(),
  target: CorrectionTarget,
  category: CorrectionCategory,
  shown: v.string(),
  suggestion: v.string(),
  state: CorrectionState,
  receivedAt: Instant,
  /** The civil day in China by which there is an answer. */
  due: Day,
  reply: v.nullable(v.string()),
  closedAt: v.nullable(Instant),
  /** How many others said the same thing is wrong. */
  others: Whole,
  /** Whether the sender says that the reply settled it; null where nothing was said. */
  solved: v.nullable(v.boolean()),
})
export type CorrectionStanding = v.InferOutput<typeof CorrectionStanding>

/** What anybody may say is wrong, without signing in. */
export const corrections = {
  /**
   * `key` is made once on the phone, so that the same correction sent twice is one; `contact` and `photo` are kept
   * encrypted.
   */
  'corrections.report': {
    admits: 'anyone',
    input: v.object({
      key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
      target: CorrectionTarget,
      category: CorrectionCategory,
      shown: Text,
      suggestion: v.pipe(Text, v.nonEmpty('请写明应该是什么')),
      contact: v.nullable(
        v.pipe(v.string(), v.trim(), v.nonEmpty('请填写，或不留联系方式'), v.maxLength(60, '不超过 60 字')),
      ),
      photo: v.optional(v.nullable(Photo), null),
    }),
    output: CorrectionStanding,
  },
  /** How corrections stand, for whoever has their receipts; receipts that do not exist are left out. */
  'corrections.show': {
    admits: 'anyone',
    input: v.object({
      receipts: v.pipe(v.array(Receipt), v.minLength(1, '请填写受理编号'), v.maxLength(20, '一次最多查 20 个')),
    }),
    output: v.object({ standings: v.array(CorrectionStanding) }),
  },
  ...missedSearches,
  /** Says whether a reply settled it; the sender may say otherwise later. */
  'corrections.rate': {
    admits: 'anyone',
    input: v.object({ receipt: Receipt, solved: v.boolean() }),
    output: CorrectionStanding,
  },
} as const satisfies Contract

/** Everything said about one target until it is answered; `reports` are those who said so, the first one first. */
export const CorrectionCase = v.object({
  id: v.string(),
  target: CorrectionTarget,
  state: CorrectionState,
  receivedAt: Instant,
  due: Day,
  overdue: v.boolean(),
  reply: v.nullable(v.string()),
  closedAt: v.nullable(Instant),
  reports: v.array(
    v.object({
      receipt: v.string(),
      category: CorrectionCategory,
      shown: v.string(),
      suggestion: v.string(),
      receivedAt: Instant,
      leftContact: v.boolean(),
      leftPhoto: v.boolean(),
    }),
  ),
})
export type CorrectionCase = v.InferOutput<typeof CorrectionCase>

/** A case as it waits at the desk; `name` is that of the hospital or the metric, null where neither is known any more. */
export const WaitingCase = v.object({ ...CorrectionCase.entries, name: v.nullable(v.string()) })
export type WaitingCase = v.InferOutput<typeof WaitingCase>

const CaseId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}-\d{1,6}$/, '没有这个编号'))

/** What people who keep listings right do with corrections. */
export const correctionDesk = {
  /** Open cases, the one due first first, at most 100; and how many replies settled it, as their readers say. */
  'corrections.queue': {
    admits: ['listing-editor', 'listing-reviewer', 'checker'],
    scope: 'subject',
    input: v.object({}),
    output: v.object({ cases: v.array(WaitingCase), ratings: v.object({ solved: Whole, unsolved: Whole }) }),
  },
  'corrections.take': {
    admits: ['listing-editor', 'checker'],
    scope: 'subject',
    input: v.object({ id: CaseId }),
    output: CorrectionCase,
  },
  /** The reply is shown to everybody who reported it. */
  'corrections.answer': {
    admits: ['listing-editor', 'checker'],
    scope: 'subject',
    input: v.object({
      id: CaseId,
      outcome: CorrectionOutcome,
      reply: v.pipe(v.string(), v.trim(), v.nonEmpty('请写明结果和理由'), v.maxLength(500, '不超过 500 字')),
    }),
    output: CorrectionCase,
  },
  /** How to reach whoever left a contact; each look is audited. */
  'corrections.contact': {
    admits: ['listing-editor', 'checker'],
    scope: 'subject',
    input: v.object({ receipt: Receipt }),
    output: v.object({ contact: v.nullable(v.string()) }),
  },
  /** The photo somebody added, a JPEG in base64; each look is audited. */
  'corrections.photo': {
    admits: ['listing-editor', 'checker'],
    scope: 'subject',
    input: v.object({ receipt: Receipt }),
    output: v.object({ photo: v.nullable(v.string()) }),
  },
} as const satisfies Contract
