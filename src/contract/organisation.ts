import * as v from 'valibot'
import { codesOf, hospitalGrades, hospitalLevels, institutionClasses } from './code-systems'
import { Day } from './day'
import { Licence, Standing } from './licence'
import { Whole } from './metric'
import { OpeningHours } from './opening-hours'

const text = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty('请填写'), v.maxLength(longest, `不超过 ${longest} 字`))

export const OrganisationName = text(60)

/** The id of an organisation or a listing; it stays the same through every renaming and merger. */
export const ListingId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,59}$/, '没有这个编号'))

/** A region's code in the list of regions. */
export const RegionCode = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{2,20}$/, '没有这个地区'))

/** Degrees, GCJ-02. */
export const Position = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})
export type Position = v.InferOutput<typeof Position>

/** A number as one dials it in China, with hyphens where people write them; short numbers such as 120 and 12320 too (spec: E42). */
export const PhoneNumber = v.pipe(
  v.string(),
  v.regex(
    /^(0\d{2,3}-\d{7,8}|1\d{10}|400-\d{3}-\d{4}|1\d{2,4})$/,
    '电话应写作 0431-12345678、400-123-4567、手机号或短号',
  ),
)

/** 问诊, 总机, 投诉. */
export const Phone = v.object({
  purpose: v.picklist(['consultation', 'switchboard', 'complaint']),
  number: PhoneNumber,
  extension: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,6}$/, '分机号应为数字'))),
})
export type Phone = v.InferOutput<typeof Phone>

/** What every institution has: its names, where it is, how to reach it. */
export const institution = {
  name: OrganisationName,
  aliases: v.array(OrganisationName),
  /** Names it had, each with its last day: they are found for 24 months after it (spec: E41). */
  formerNames: v.array(v.object({ name: OrganisationName, until: Day })),
  address: v.nullable(text(120)),
  position: v.nullable(Position),
  phones: v.array(Phone),
  hours: v.nullable(OpeningHours),
  /** Invented for a demonstration. */
  synthetic: v.boolean(),
}

/** A physical institution; null is what nobody has told us. */
export const Organisation = v.object({
  ...institution,
  region: v.nullable(RegionCode),
  standing: v.nullable(Standing),
  /** Unified social credit code (GB 32100), and the 22-character code of WS 218. */
  creditCode: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Z]{18}$/, '统一社会信用代码应为 18 位'))),
  institutionCode: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Z]{22}$/, '机构代码应为 22 位'))),
  class: v.nullable(v.picklist(codesOf(institutionClasses))),
  level: v.nullable(v.picklist(codesOf(hospitalLevels))),
  grade: v.nullable(v.picklist(codesOf(hospitalGrades))),
  /** The organisation it is a campus of; `countedSeparately` says that the centre counts it beside that one (spec: E40). */
  partOf: v.nullable(ListingId),
  countedSeparately: v.boolean(),
  beds: v.nullable(Whole),
  acceptsHealthCard: v.nullable(v.boolean()),
  licence: v.nullable(Licence),
})
export type Organisation = v.InferOutput<typeof Organisation>
