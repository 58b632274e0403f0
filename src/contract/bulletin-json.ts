import * as v from 'valibot'
import { Day } from './day'
import { Unit, Whole } from './metric'
import { ActivityKind, Interface, Network, Scope } from './statement'

const Name = v.pipe(v.string(), v.trim(), v.nonEmpty('不能为空'), v.maxLength(100, '不能超过 100 字'))
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '应为小写字母、数字和连字符'), v.maxLength(60))

const Figure = v.strictObject({ metric: Id, value: Whole, unit: Unit, asOf: Day, since: v.optional(Day) })
const Hospital = v.strictObject({
  organisation: Id,
  name: Name,
  network: Network,
  collectionStart: v.nullable(Day),
  rows: v.nullable(Whole),
})
const System = v.strictObject({
  system: Id,
  name: Name,
  network: Network,
  interface: Interface,
  scope: v.nullable(Scope),
})
const Activity = v.strictObject({
  from: Day,
  to: Day,
  kind: ActivityKind,
  summary: v.optional(v.pipe(v.string(), v.maxLength(500))),
  counts: v.array(v.strictObject({ value: Whole, unit: Unit })),
})

/** A bulletin's facts as data: the format `bulletin-json`, version 1. Both tables refer to `asOf`. */
export const BulletinJson = v.strictObject({
  version: v.literal(1),
  asOf: Day,
  figures: v.pipe(v.array(Figure), v.maxLength(500)),
  hospitals: v.pipe(v.array(Hospital), v.maxLength(500)),
  systems: v.pipe(v.array(System), v.maxLength(500)),
  activities: v.pipe(v.array(Activity), v.maxLength(500)),
})
export type BulletinJson = v.InferOutput<typeof BulletinJson>
