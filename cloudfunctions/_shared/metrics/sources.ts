/** The systems of record behind the figures, and who delivers reports, with their Chinese names. */
export const sourceNames = {
  'health-card-platform': '电子居民健康卡省级管理平台',
  'health-service-platform': '省全民健康信息服务平台',
  'doctor-online': '“医生在线”',
  'internet-supervision-platform': '省互联网医疗服务监管平台',
  'population-health-platform': '省全民健康信息平台',
  'health-information-centre': '省卫生健康信息中心',
  demonstration: '演示数据生成程序',
} as const

/** Whether a source's numbers are invented: they are marked 演示数据 wherever they go (spec: O09). */
export function isSynthetic(source: string): boolean {
  return source === 'demonstration'
}

export type SourceId = keyof typeof sourceNames

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sourceNames, id)
}

/** What a source is called; one nobody registered is called by its id. */
export function sourceName(id: string): string {
  return isSourceId(id) ? sourceNames[id] : id
}
