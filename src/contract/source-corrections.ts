import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Unit, Whole } from './metric'

const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(300, '理由不能超过 300 字'),
)
const CorrectionId = v.pipe(v.string(), v.regex(/^correction-[0-9a-f]{8}$/, '规则编号不对'))
const Code = (words: string) => v.pipe(v.string(words), v.nonEmpty(words), v.maxLength(100))
const Times = v.pipe(
  v.number('倍数应为整数'),
  v.integer('倍数应为整数'),
  v.minValue(1, '倍数至少为 1'),
  v.maxValue(1e8),
)

/** What is done with a row: leave it out, put another value, value × times ÷ per, or keep it for a checker. */
export const CorrectionDeed = v.picklist(['drop', 'override', 'scale', 'flag'], '请选择怎样更正')
export type CorrectionDeed = v.InferOutput<typeof CorrectionDeed>

/**
 * What a source is known to say wrong of one metric and subject from a day to another (civil days in China, both inclusive),
 * and what is done about it. It holds only while the given value lies between `low` and `high`: outside of that the
 * source is thought to have been put right, and a checker looks. In the metric's unit.
 */
const Said = {
  source: Code('请选择来源'),
  metric: Code('请选择指标'),
  subject: Code('请选择统计对象'),
  from: Day,
  to: Day,
  does: CorrectionDeed,
  value: v.nullable(Whole),
  times: Times,
  per: Times,
  low: Whole,
  high: Whole,
  /** Who supplied the right value, or told what is wrong. */
  provider: v.pipe(v.string('请写明由谁提供'), v.trim(), v.nonEmpty('请写明由谁提供'), v.maxLength(60)),
  reason: Reason,
}

const ProposedCorrection = v.pipe(
  v.object(Said),
  v.forward(
    v.check(({ from, to }) => from <= to, '最后一天不能早于第一天'),
    ['to'],
  ),
  v.forward(
    v.check(({ low, high }) => low <= high, '上限不能小于下限'),
    ['high'],
  ),
  v.forward(
    v.check(({ does, value }) => (does === 'override') === (value !== null), '改为别的数时要填改为多少'),
    ['value'],
  ),
  v.forward(
    v.check(({ does, times, per }) => does !== 'scale' || times !== per, '这样乘除以后数不变，请改倍数'),
    ['times'],
  ),
)

export const CorrectionState = v.picklist(['proposed', 'approved', 'refused', 'ended'])
export type CorrectionState = v.InferOutput<typeof CorrectionState>

export const SourceCorrection = v.object({
  id: CorrectionId,
  ...Said,
  sourceName: v.string(),
  metricName: v.string(),
  subjectName: v.string(),
  unit: Unit,
  state: CorrectionState,
  /** Proposed by who asks, who cannot decide it. */
  own: v.boolean(),
  proposedAt: Instant,
  decidedAt: v.nullable(Instant),
  decision: v.nullable(v.string()),
  endedAt: v.nullable(Instant),
})
export type SourceCorrection = v.InferOutput<typeof SourceCorrection>

const everyStaff = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'] as const

/** Known faults of sources, corrected as their rows come in (spec: I11). */
export const sourceCorrections = {
  'source-corrections.show': {
    admits: everyStaff,
    input: v.object({}),
    output: v.object({
      corrections: v.array(SourceCorrection),
      sources: v.array(v.object({ source: v.string(), name: v.string() })),
      metrics: v.array(v.object({ metric: v.string(), name: v.string(), unit: Unit })),
      subjects: v.array(v.object({ subject: v.string(), name: v.string() })),
      today: Day,
    }),
  },
  'source-corrections.propose': { admits: ['dictionary'], input: ProposedCorrection, output: SourceCorrection },
  /** By another person than who proposed it; it holds for what comes from then on. */
  'source-corrections.decide': {
    admits: ['checker'],
    input: v.object({
      id: CorrectionId,
      verdict: v.picklist(['approved', 'refused'], '请选择是否批准'),
      reason: Reason,
    }),
    output: SourceCorrection,
  },
  'source-corrections.close': {
    admits: ['dictionary', 'checker'],
    input: v.object({ id: CorrectionId, reason: Reason }),
    output: SourceCorrection,
  },
} as const satisfies Contract
