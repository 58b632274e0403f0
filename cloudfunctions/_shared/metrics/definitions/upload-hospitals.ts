import { defineMetric } from '../metric'
import { countsRows, notNegative, wholeNumber } from '../rules'

export const uploadHospitals = defineMetric({
  id: 'upload-hospitals',
  name: '上传存量病历数据的医院',
  unit: '家',
  kind: 'stock',
  distinct: false,
  group: 'integration',
  source: 'population-health-platform',
  definition: {
    counts: '在这一天，已把部分电子病历存量数据传到省全民健康信息平台的中省直医院有多少家。',
    excludes: '不包括市县医院；一家医院的两个院区在来源中分开计算。',
    mayChange: '有医院开始或停止上传时会变化。',
  },
  rules: [wholeNumber(), notNegative(), countsRows('hospitals')],
  examples: { accepted: [0, 1, 14], rejected: [-1, 2.5] },
})
