import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Unit, Whole } from './metric'
import { HeldReport } from './reporting'

/** What a rule looks for. */
export const RuleKind = v.picklist([
  'part-above-whole',
  'people-above-uses',
  'swapped',
  'inner-above-outer',
  'parts-differ',
  'counter-fell',
  'scale-slip',
  'frozen',
  'outlier-own',
  'outlier-peers',
])
export type RuleKind = v.InferOutput<typeof RuleKind>

/** `right`, `new-epoch` and `restatement` say that there was something; `wrong` that there was nothing. */
export const AnomalyVerdict = v.picklist(['right', 'wrong', 'new-epoch', 'restatement'], '请选择处理结果')
export type AnomalyVerdict = v.InferOutput<typeof AnomalyVerdict>

export const AnomalyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '疑点编号应为 32 位十六进制数'))
const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(500, '理由不能超过 500 字'),
)

/** What a rule found about one value: the range it expected, what was going on then, and likely causes, likeliest first. */
export const Finding = v.object({
  id: AnomalyId,
  rule: v.string(),
  version: Whole,
  kind: RuleKind,
  metric: v.string(),
  subject: v.string(),
  day: Day,
  value: Whole,
  low: v.nullable(Whole),
  high: v.nullable(Whole),
  expected: v.string(),
  evidence: v.array(v.string()),
  causes: v.array(v.string()),
  suggestion: v.nullable(Whole),
  around: v.array(v.object({ day: Day, value: v.nullable(Whole) })),
})
export type Finding = v.InferOutput<typeof Finding>

export const AnomalyState = v.picklist(['open', 'decided', 'gone'])

/** A finding as it stands in the inbox; `gone` where a later scan no longer finds it. */
export const Anomaly = v.object({
  ...Finding.entries,
  state: AnomalyState,
  foundAt: Instant,
  closed: v.nullable(v.string()),
  decision: v.nullable(v.object({ verdict: AnomalyVerdict, reason: v.string(), by: v.string(), at: Instant })),
})
export type Anomaly = v.InferOutput<typeof Anomaly>

const Parameters = v.record(v.string(), v.pipe(v.number('应为数字'), v.minValue(0, '不能为负数'), v.maxValue(1e9)))

/** How a rule did on a year of history: what it finds, and what was decided about those it found before. */
export const Trial = v.object({
  at: Instant,
  from: Day,
  to: Day,
  found: Whole,
  right: Whole,
  wrong: Whole,
  samples: v.array(Finding),
})
export type Trial = v.InferOutput<typeof Trial>

export const RuleState = v.picklist(['draft', 'tried', 'on', 'off'])
export const RuleVersion = v.object({
  version: Whole,
  parameters: Parameters,
  state: RuleState,
  trial: v.nullable(Trial),
})
export type RuleVersion = v.InferOutput<typeof RuleVersion>

/** A rule with its versions, oldest first, and how its decided findings turned out. */
export const RuleStanding = v.object({
  id: v.string(),
  kind: RuleKind,
  name: v.string(),
  explanation: v.string(),
  parameters: v.array(v.object({ key: v.string(), name: v.string() })),
  versions: v.array(RuleVersion),
  right: Whole,
  wrong: Whole,
})
export type RuleStanding = v.InferOutput<typeof RuleStanding>

/** Fewer decisions than this say nothing about how precise a rule is. */
export const ENOUGH_DECISIONS = 5

const RuleId = v.pipe(v.string(), v.nonEmpty('请指定规则'), v.maxLength(40))
const OfVersion = v.object({ rule: RuleId, version: Whole })
const Named = v.object({ ...Anomaly.entries, metricName: v.string(), subjectName: v.string(), unit: Unit })
export type NamedAnomaly = v.InferOutput<typeof Named>

/** Doubts about numbers, and the rules that raise them. */
export const anomalies = {
  /** Open ones first, then the latest that were decided or are gone; beside them the reports that wait for a decision. */
  'anomalies.inbox': {
    admits: ['viewer', 'reporter', 'checker', 'publisher'],
    input: v.object({}),
    output: v.object({
      anomalies: v.array(Named),
      more: Whole,
      held: v.array(HeldReport),
      rules: v.array(RuleStanding),
      synthetic: v.boolean(),
    }),
  },
  'anomalies.scan': {
    admits: ['checker'],
    input: v.object({}),
    output: v.object({ found: Whole, opened: Whole, gone: Whole, from: Day, to: Day }),
  },
  'anomalies.decide': {
    admits: ['checker'],
    input: v.object({ id: AnomalyId, verdict: AnomalyVerdict, reason: Reason }),
    output: Anomaly,
  },
  'rules.show': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    input: v.object({}),
    output: v.object({ rules: v.array(RuleStanding) }),
  },
  'rules.draft': {
    admits: ['dictionary'],
    input: v.object({ rule: RuleId, parameters: Parameters, reason: Reason }),
    output: RuleStanding,
  },
  'rules.try': { admits: ['dictionary'], input: OfVersion, output: RuleStanding },
  /** On needs a trial of exactly this version; whichever version was on before is off then. */
  'rules.switch': {
    admits: ['dictionary'],
    input: v.object({ ...OfVersion.entries, on: v.boolean(), reason: Reason }),
    output: RuleStanding,
  },
} as const satisfies Contract
