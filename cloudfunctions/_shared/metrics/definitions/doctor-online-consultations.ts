import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const doctorOnlineConsultations = defineMetric({
  id: 'doctor-online-consultations',
  name: '“医生在线”问诊人次',
  unit: '人次',
  kind: 'cumulative',
  distinct: false,
  group: 'online-care',
  source: 'doctor-online',
  definition: {
    counts: '到这一天为止，居民通过“医生在线”向医生问诊的总次数。',
    excludes: '不包括互联网医院的问诊；与监管平台接收的在线问诊来自不同系统，不能相加，也不能比较。',
    mayChange: '每问诊一次就会增加；系统更正数据时会修订。',
  },
  subsetOf: 'online-services',
  notComparableWith: ['consultations-received'],
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 9_057_316], rejected: [-1, 2.5] },
})
