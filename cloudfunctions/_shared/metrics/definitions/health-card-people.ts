import { defineMetric } from '../metric'
import { neverFallsWithinEpoch, notNegative, wholeNumber } from '../rules'

export const healthCardPeople = defineMetric({
  id: 'health-card-people',
  name: '电子居民健康卡用卡人数',
  unit: '人',
  kind: 'cumulative',
  distinct: true,
  group: 'health-card',
  source: 'health-card-platform',
  definition: {
    counts: '到这一天为止，用过电子居民健康卡的人有多少，每个人只算一次。',
    excludes: '不算用了多少次，也不等于办了卡的人数；办了卡没有用过的人不在内。',
    mayChange: '有新的人第一次用卡时会增加；平台合并重复的人时会修订。',
  },
  rules: [wholeNumber(), notNegative(), neverFallsWithinEpoch()],
  examples: { accepted: [0, 1, 16_784_685], rejected: [-1, 2.5] },
})
