import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const doctorOnlineHospitals = defineMetric({
  id: 'doctor-online-hospitals',
  name: '参与线上义诊的医院',
  unit: '家',
  kind: 'cumulative',
  distinct: true,
  group: 'online-care',
  source: 'doctor-online',
  definition: {
    counts: '从起始日到这一天，有医生为居民提供线上义诊咨询的医院有多少家，每家只算一次。',
    excludes: '不是互联网医院的数量；中途不再参与的医院是否仍在内，来源没有说明。',
    mayChange: '有新的医院参与时会增加；名单核对后会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 14], rejected: [-1, 2.5] },
})
