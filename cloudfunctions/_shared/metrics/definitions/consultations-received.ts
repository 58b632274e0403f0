import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const consultationsReceived = defineMetric({
  id: 'consultations-received',
  name: '监管平台接收的在线问诊',
  unit: '人次',
  kind: 'cumulative',
  distinct: false,
  group: 'internet-hospitals',
  source: 'internet-supervision-platform',
  definition: {
    counts: '到这一天为止，省互联网医疗服务监管平台接收到的在线问诊的总次数。',
    excludes: '没有传到监管平台的问诊不在内；与“医生在线”的问诊来自不同系统，不能相加，也不能比较。',
    mayChange: '平台每接收一次就会增加；医院补传或更正时会修订。',
  },
  notComparableWith: ['doctor-online-consultations'],
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 9_057_316], rejected: [-1, 2.5] },
})
