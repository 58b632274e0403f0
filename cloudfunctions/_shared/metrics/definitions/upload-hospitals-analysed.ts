import { defineMetric } from '../metric'
import { notNegative, wholeNumber } from '../rules'

export const uploadHospitalsAnalysed = defineMetric({
  id: 'upload-hospitals-analysed',
  name: '完成存量数据分析的医院',
  unit: '家',
  kind: 'stock',
  distinct: false,
  group: 'integration',
  source: 'population-health-platform',
  definition: {
    counts: '在这一天，上传的存量数据已经分析完的医院有多少家。',
    excludes: '来源没有列出是哪些医院，所以每家医院的分析状态为未知。',
    mayChange: '又有医院完成分析，或需要重新分析时会变化。',
  },
  subsetOf: 'upload-hospitals',
  rules: [wholeNumber(), notNegative()],
  examples: { accepted: [0, 1, 14], rejected: [-1, 2.5] },
})
