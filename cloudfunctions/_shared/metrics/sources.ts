/** The systems of record behind the figures, and who delivers reports, with their Chinese names. */
export const sourceNames = {
  'health-card-platform': '电子居民健康卡省级管理平台',
  'health-service-platform': '省全民健康信息服务平台',
  'doctor-online': '“医生在线”',
  'internet-supervision-platform': '省互联网医疗服务监管平台',
  'population-health-platform': '省全民健康信息平台',
  'health-information-centre': '省卫生健康信息中心',
} as const

export type SourceId = keyof typeof sourceNames

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sourceNames, id)
}
