import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Definition, Kind, Unit } from './metric'

const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(300, '理由不能超过 300 字'),
)
const Sentence = v.pipe(
  v.string('请写一句话'),
  v.trim(),
  v.regex(/^[^。]{8,80}。$/, '请写一句话，8 到 80 个字，以句号结束'),
)
const Title = v.pipe(
  v.string('请写明变化'),
  v.trim(),
  v.nonEmpty('请写明变化'),
  v.maxLength(30, '变化的名称不能超过 30 字'),
)
const MetricId = v.pipe(v.string(), v.nonEmpty('请指定指标'), v.maxLength(60))
const VersionId = v.pipe(v.string(), v.regex(/^definition-[0-9a-f]{8}$/, '口径编号不对'))

export const DefinitionState = v.picklist(['proposed', 'approved', 'refused', 'dropped'])
export type DefinitionState = v.InferOutput<typeof DefinitionState>

/**
 * What a metric counts from a civil day on, and why that changes. `title` and `reason` are public once approved.
 * `own`: proposed by who asks, who cannot decide it.
 */
export const DefinitionVersion = v.object({
  id: VersionId,
  metric: v.string(),
  from: Day,
  definition: Definition,
  title: v.string(),
  reason: v.string(),
  state: DefinitionState,
  own: v.boolean(),
  proposedAt: Instant,
  decidedAt: v.nullable(Instant),
  /** Why it was decided so; null while it waits. */
  decision: v.nullable(v.string()),
})
export type DefinitionVersion = v.InferOutput<typeof DefinitionVersion>

/** A metric, its first definition, and every other one that was ever proposed, the latest first. */
export const DefinedMetric = v.object({
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  kind: Kind,
  /** The name of the system of record. */
  source: v.string(),
  first: Definition,
  /** The definition that holds today. */
  inForce: Definition,
  versions: v.array(DefinitionVersion),
  /** The last day that is published of it; null where none is. */
  publishedTo: v.nullable(Day),
})
export type DefinedMetric = v.InferOutput<typeof DefinedMetric>

/** What metrics count, and since when (spec: A07, P06). */
export const definitions = {
  'definitions.show': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    input: v.object({}),
    output: v.object({ metrics: v.array(DefinedMetric), today: Day }),
  },
  'definitions.propose': {
    admits: ['dictionary'],
    input: v.object({
      metric: MetricId,
      from: Day,
      counts: Sentence,
      excludes: Sentence,
      mayChange: Sentence,
      title: Title,
      reason: Reason,
    }),
    output: DefinitionVersion,
  },
  /** By another person than who proposed it. */
  'definitions.decide': {
    admits: ['dictionary', 'publisher'],
    input: v.object({ id: VersionId, verdict: v.picklist(['approved', 'refused'], '请选择是否批准'), reason: Reason }),
    output: DefinitionVersion,
  },
  /** By who proposed it, while it waits. */
  'definitions.drop': { admits: ['dictionary'], input: v.object({ id: VersionId }), output: DefinitionVersion },
} as const satisfies Contract
