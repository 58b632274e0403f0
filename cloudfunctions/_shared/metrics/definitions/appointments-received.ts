import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const appointmentsReceived = defineMetric({
  id: 'appointments-received',
  name: '监管平台接收的网上预约挂号',
  unit: '人次',
  kind: 'cumulative',
  distinct: false,
  group: 'internet-hospitals',
  source: 'internet-supervision-platform',
  definition: {
    counts: '到这一天为止，省互联网医疗服务监管平台接收到的网上预约挂号的总次数。',
    excludes: '没有传到监管平台的预约不在内；不是人数，也不表示都已就诊。',
    mayChange: '平台每接收一次就会增加；医院补传或更正时会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 9_057_316], rejected: [-1, 2.5] },
})
