import * as v from 'valibot'
import { Day } from './day'

export const Unit = v.picklist(['人', '人次', '家', '名', '条', '个', '户', '次', '%'])
export type Unit = v.InferOutput<typeof Unit>

/** How a metric adds up (spec: domain, section 2). */
export const Kind = v.picklist(['cumulative', 'flow', 'stock', 'ratio'])
export type Kind = v.InferOutput<typeof Kind>

/** Why there is no number; the codes of the list in use at the centre. */
export const MissingCode = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9])
export type MissingCode = v.InferOutput<typeof MissingCode>

/** A whole number that is not negative. */
export const Whole = v.pipe(v.number('应为数字'), v.safeInteger('应为整数'), v.minValue(0, '不能为负数'))

/** Three sentences: what is counted, what is not, why the number may change. */
export const Definition = v.object({ counts: v.string(), excludes: v.string(), mayChange: v.string() })
export type Definition = v.InferOutput<typeof Definition>

/** The part of a screen a metric stands in. */
export const MetricGroup = v.picklist(['health-card', 'online-care', 'internet-hospitals', 'integration'])
export type MetricGroup = v.InferOutput<typeof MetricGroup>

/** A definition that held until a day, inclusive. */
export const EarlierDefinition = v.object({ until: Day, definition: Definition })
export type EarlierDefinition = v.InferOutput<typeof EarlierDefinition>

/**
 * A metric as readers see it; `source` is the id of the system of record. Where the definition was changed, `since` is
 * the first day of the one in force, and `earlier` are those before, latest first.
 */
export const MetricDescription = v.object({
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  kind: Kind,
  distinct: v.boolean(),
  group: MetricGroup,
  definition: Definition,
  since: v.exactOptional(Day),
  earlier: v.exactOptional(v.array(EarlierDefinition)),
  source: v.string(),
  subsetOf: v.nullable(v.string()),
  notComparableWith: v.array(v.string()),
})
export type MetricDescription = v.InferOutput<typeof MetricDescription>
