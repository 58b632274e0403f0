import type { CorrectionCategory, CorrectionState, CorrectionTarget } from '../contract/corrections'

type Field = Extract<CorrectionTarget, { kind: 'hospital' }>['field']

const states: Record<CorrectionState, string> = {
  received: '已收到',
  checking: '核实中',
  changed: '已改',
  unchanged: '不改',
  transferred: '已转办',
}

const fields: Record<Field, string> = {
  name: '名称',
  licence: '执业许可',
  subjects: '诊疗科目',
  services: '服务',
  hours: '服务时间',
  phones: '电话',
  address: '地址',
  entrances: '线上入口',
  doctors: '医生人数',
  physical: '依托的医院',
  supervision: '监督电话',
}

/** The categories one may choose from, in words. */
export const categoryWords: readonly (readonly [CorrectionCategory, string])[] = [
  ['wrong', '写错了'],
  ['outdated', '过时了'],
  ['missing', '缺内容'],
  ['unreachable', '打不开、打不通'],
  ['other', '其他'],
]

export const stateWord = (state: CorrectionState): string => states[state]
export const fieldWord = (field: Field): string => fields[field]
