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

/** How often a source reports, as far as anybody has stated it: the centre's bulletin is weekly, of Friday. */
export const sourceCadences: Readonly<Record<SourceId, 'daily' | 'weekly' | null>> = {
  'health-card-platform': null,
  'health-service-platform': null,
  'doctor-online': null,
  'internet-supervision-platform': null,
  'population-health-platform': null,
  'health-information-centre': 'weekly',
  demonstration: 'daily',
}

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sourceNames, id)
}

/** What a source is called; one nobody registered is called by its id. */
export function sourceName(id: string): string {
  return isSourceId(id) ? sourceNames[id] : id
}
