import { defineMetric } from '../metric'
import { countsRows, notNegative, wholeNumber } from '../rules'

export const systemsInterfaced = defineMetric({
  id: 'systems-interfaced',
  name: '实现接口对接的业务系统',
  unit: '个',
  kind: 'stock',
  distinct: false,
  group: 'integration',
  source: 'population-health-platform',
  definition: {
    counts: '在这一天，与省平台的接口已经实现对接的卫生健康业务系统有多少个。',
    excludes: '只连通了网络、接口还没有实现的系统不在内。',
    mayChange: '又有系统实现对接，或对接中断时会变化。',
  },
  rules: [wholeNumber(), notNegative(), countsRows('realised-systems')],
  examples: { accepted: [0, 1, 6], rejected: [-1, 2.5] },
})
