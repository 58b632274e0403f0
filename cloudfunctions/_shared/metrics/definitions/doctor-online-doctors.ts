import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const doctorOnlineDoctors = defineMetric({
  id: 'doctor-online-doctors',
  name: '参与线上义诊的医生',
  unit: '名',
  kind: 'cumulative',
  distinct: true,
  group: 'online-care',
  source: 'doctor-online',
  definition: {
    counts: '从起始日到这一天，为居民提供线上义诊咨询的医生有多少名，每名只算一次。',
    excludes: '不是医生的接诊次数；中途不再参与的医生是否仍在内，来源没有说明。',
    mayChange: '有新的医生参与时会增加；名单核对后会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 1_682], rejected: [-1, 2.5] },
})
