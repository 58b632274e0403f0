/** A business system that is, or will be, connected to the provincial platform. */
export interface System {
  id: string
  name: string
}

/** The systems of the bulletin of 2020-11-27. */
export const systems: readonly System[] = [
  { id: 'population-macro-management', name: '人口宏观管理与决策信息系统' },
  { id: 'birth-certificates', name: '出生医学证明管理系统' },
  { id: 'health-card-platform', name: '电子居民健康卡省级管理平台' },
  { id: 'grassroots-cockpit', name: '基层领导驾驶舱系统' },
  { id: 'primary-care', name: '基层医疗卫生机构管理信息系统' },
  { id: 'statistics-direct-reporting', name: '卫生统计直报系统' },
  { id: 'drug-procurement', name: '药品药械采购服务平台' },
  { id: 'child-immunisation', name: '儿童免疫规划信息系统' },
  { id: 'government-exchange', name: '政务信息资源共享交换平台' },
]

const byName = new Map(systems.map((system) => [system.name, system]))
const byId = new Map(systems.map((system) => [system.id, system]))

/** The system printed under exactly this name, or null: a name is never guessed. */
export function systemNamed(name: string): System | null {
  return byName.get(name) ?? null
}

export function systemWithId(id: string): System | null {
  return byId.get(id) ?? null
}
