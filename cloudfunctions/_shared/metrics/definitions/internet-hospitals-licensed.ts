import { defineMetric } from '../metric'
import { notNegative, wholeNumber } from '../rules'

export const internetHospitalsLicensed = defineMetric({
  id: 'internet-hospitals-licensed',
  name: '获得资质的互联网医院',
  unit: '家',
  kind: 'stock',
  distinct: false,
  group: 'internet-hospitals',
  source: 'internet-supervision-platform',
  definition: {
    counts: '在这一天，获得互联网医院运营资质的医院有多少家。',
    excludes: '不包括只提供线上义诊、没有这项资质的医院；来源没有列出医院的名字。',
    mayChange: '新批准或注销资质时会增加或减少。',
  },
  rules: [wholeNumber(), notNegative()],
  examples: { accepted: [0, 1, 14], rejected: [-1, 2.5] },
})
