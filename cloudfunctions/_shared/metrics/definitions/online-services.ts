import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const onlineServices = defineMetric({
  id: 'online-services',
  name: '线上健康服务人次',
  unit: '人次',
  kind: 'cumulative',
  distinct: false,
  group: 'online-care',
  source: 'health-service-platform',
  definition: {
    counts: '到这一天为止，全省医疗卫生机构在线上为居民提供各类健康服务的总次数。',
    excludes: '不是人数；从哪一天开始计数，来源没有说明，所以不能折算成每天多少。',
    mayChange: '每提供一次服务就会增加；机构补报或更正时会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 9_057_316], rejected: [-1, 2.5] },
})
