import * as v from 'valibot'
import { Day } from './day'
import { Locator } from './locator'
import { Unit, Whole } from './metric'

export const Network = v.picklist(['connected', 'pending'])
export type Network = v.InferOutput<typeof Network>
export const Interface = v.picklist(['realised', 'pending'])
export type Interface = v.InferOutput<typeof Interface>
export const Scope = v.picklist(['collaboration', 'supervision', 'exchange'])
export type Scope = v.InferOutput<typeof Scope>

export const ActivityKind = v.picklist([
  'meeting',
  'decision',
  'project',
  'training',
  'integration',
  'disclosure',
  'operations',
  'consultation',
  'fieldwork',
  'learning',
  'unknown',
])
export type ActivityKind = v.InferOutput<typeof ActivityKind>

/**
 * One value a report states. `since` is the first day counted where the source says so; `step` stands
 * where the source printed 约, 万 or 亿 and is the last place it shows: 10000 for 1678万, 1000 for 1678.5万.
 */
export const StatedFigure = v.object({
  metric: v.string(),
  subject: v.string(),
  value: Whole,
  unit: Unit,
  asOf: Day,
  since: v.optional(Day),
  step: v.optional(Whole),
  locator: Locator,
})
export type StatedFigure = v.InferOutput<typeof StatedFigure>

/** A count with its unit, day and place, and `step` as in a figure. */
export const StatedCount = v.object({
  value: Whole,
  unit: Unit,
  asOf: Day,
  step: v.optional(Whole),
  locator: Locator,
})
export type StatedCount = v.InferOutput<typeof StatedCount>

/**
 * A row of the hospitals' table; `organisation` is null where the printed name is not known to us;
 * a pending hospital has neither a start of collection nor rows.
 */
export const StatedHospital = v.object({
  position: Whole,
  name: v.string(),
  organisation: v.nullable(v.string()),
  network: Network,
  collectionStart: v.nullable(Day),
  rows: v.nullable(StatedCount),
  locator: Locator,
})
export type StatedHospital = v.InferOutput<typeof StatedHospital>

/** A row of the systems' table; `scope` is null where it does not apply. */
export const StatedSystem = v.object({
  position: Whole,
  name: v.string(),
  system: v.nullable(v.string()),
  network: Network,
  interface: Interface,
  scope: v.nullable(Scope),
  asOf: Day,
  locator: Locator,
})
export type StatedSystem = v.InferOutput<typeof StatedSystem>

/** Something the centre did on one day or on consecutive days, both inclusive. */
export const StatedActivity = v.object({
  from: Day,
  to: Day,
  kind: ActivityKind,
  summary: v.optional(v.string()),
  counts: v.array(StatedCount),
  locator: Locator,
})
export type StatedActivity = v.InferOutput<typeof StatedActivity>

/**
 * Something that could not be read: the rule it breaks, what stands there, what may stand there; `about` is which
 * number it would have been, where that is known.
 */
export const Rejection = v.object({
  rule: v.string(),
  given: v.string(),
  expected: v.string(),
  locator: Locator,
  about: v.optional(v.object({ metric: v.string(), subject: v.string(), period: Day })),
})
export type Rejection = v.InferOutput<typeof Rejection>

/** Something a person should look at; it stops nothing. */
export const Question = v.object({
  rule: v.string(),
  metric: v.nullable(v.string()),
  subject: v.nullable(v.string()),
  message: v.string(),
  locator: Locator,
})
export type Question = v.InferOutput<typeof Question>

/** What a report says, as far as it could be read. `missing` names metrics and tables that are not in it. */
export const Statement = v.object({
  figures: v.array(StatedFigure),
  hospitals: v.array(StatedHospital),
  systems: v.array(StatedSystem),
  activities: v.array(StatedActivity),
  rejections: v.array(Rejection),
  questions: v.array(Question),
  missing: v.array(v.string()),
})
export type Statement = v.InferOutput<typeof Statement>
