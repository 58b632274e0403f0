import { defineMetric } from '../metric'
import { atLeast, neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const healthCardUses = defineMetric({
  id: 'health-card-uses',
  name: '电子居民健康卡用卡人次',
  unit: '人次',
  kind: 'cumulative',
  distinct: false,
  group: 'health-card',
  source: 'health-card-platform',
  definition: {
    counts: '到这一天为止，电子居民健康卡一共被用了多少次，同一个人用几次就算几次。',
    excludes: '不是人数；用实体卡或身份证就诊的次数是否在内，来源没有说明。',
    mayChange: '每用一次卡就会增加；平台重新计数或更正数据时会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch(), atLeast('health-card-people')],
  examples: { accepted: [0, 1, 9_057_316], rejected: [-1, 2.5] },
})
