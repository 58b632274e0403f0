import * as v from 'valibot'
import { Day } from './day'
import { Unit, Whole } from './metric'
import { ActivityKind, Interface, Network, Scope } from './statement'

/** A lone surrogate has no UTF-8 form, so no hash could be made of it. */
const Text = v.pipe(
  v.string(),
  v.check((text) => !/\p{Surrogate}/u.test(text), '含有不完整的字符'),
)
const Name = v.pipe(Text, v.trim(), v.nonEmpty('不能为空'), v.maxLength(100, '不能超过 100 字'))
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
  summary: v.optional(v.pipe(Text, v.maxLength(500))),
  counts: v.array(v.strictObject({ value: Whole, unit: Unit })),
})

/** The length is looked at first: a million wrong entries are one issue, not a million. */
function upTo500<S extends v.GenericSchema>(entry: S) {
  return v.pipe(v.array(v.unknown()), v.maxLength(500, '不能超过 500 项'), v.array(entry))
}

/** A bulletin's facts as data: the format `bulletin-json`, version 1. Both tables refer to `asOf`. */
export const BulletinJson = v.strictObject({
  version: v.literal(1),
  asOf: Day,
  figures: upTo500(Figure),
  hospitals: upTo500(Hospital),
  systems: upTo500(System),
  activities: upTo500(Activity),
})
export type BulletinJson = v.InferOutput<typeof BulletinJson>
