import * as v from 'valibot'
import { Day } from './day'
import { Licence, Standing } from './licence'
import { Whole } from './metric'
import { services } from './services-offered'
import { institution, ListingId, PhoneNumber, RegionCode } from './organisation'

/** A licensed second name of a physical hospital, or an institution of its own that relies on one. */
export const Mode = v.picklist(['second-name', 'stand-alone'])
export type Mode = v.InferOutput<typeof Mode>

export { services }
export const Service = v.picklist(services)
export type Service = v.InferOutput<typeof Service>

const Named = v.pipe(v.string(), v.trim(), v.nonEmpty('请填写名称'), v.maxLength(40, '不超过 40 字'))

/** Where one gets in. */
export const Entrance = v.variant('kind', [
  v.object({
    kind: v.literal('mini-program'),
    name: Named,
    appId: v.pipe(v.string(), v.regex(/^wx[0-9a-f]{16}$/, '小程序编号应以 wx 开头，共 18 位')),
    path: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.object({
    kind: v.literal('web'),
    name: Named,
    url: v.pipe(v.string(), v.regex(/^https:\/\/[^\s]{3,190}$/, '网址应以 https:// 开头')),
  }),
  v.object({ kind: v.literal('official-account'), name: Named }),
  v.object({ kind: v.literal('app'), name: Named }),
])
export type Entrance = v.InferOutput<typeof Entrance>

/** An internet hospital as its licence and its owner describe it. */
export const InternetHospital = v.object({
  ...institution,
  mode: Mode,
  /** The physical hospital whose second name it is, or on which it relies. */
  physical: ListingId,
  region: RegionCode,
  standing: Standing,
  licence: Licence,
  services: v.array(Service),
  entrances: v.array(Entrance),
  /** The authority that supervises it, and its phone. */
  supervision: v.object({ name: Named, number: PhoneNumber }),
  doctors: v.nullable(v.object({ count: Whole, asOf: Day })),
  /** Only follow-up visits of common and chronic diseases (互联网诊疗管理办法); shown as 仅限复诊. */
  followUpOnly: v.boolean(),
})
export type InternetHospital = v.InferOutput<typeof InternetHospital>
