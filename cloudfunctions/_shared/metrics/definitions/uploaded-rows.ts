import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const uploadedRows = defineMetric({
  id: 'uploaded-rows',
  name: '医院上传的存量数据',
  unit: '条',
  kind: 'cumulative',
  distinct: false,
  group: 'integration',
  source: 'population-health-platform',
  headline: false,
  definition: {
    counts: '从数据采集开始到这一天，一家医院传到省全民健康信息平台的数据一共有多少条。',
    excludes: '“一条”对应哪一张表，来源没有说明；它是上传的速度，不代表门诊或住院的多少。',
    mayChange: '医院继续上传时会增加；重新上传时会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 86_172_170], rejected: [-1, 2.5] },
})
