import type { CellState, ChangeKind, ClassOfDay } from '../contract/reporting'

/** How a subject stands with a day: a word, and the one letter it has in a matrix. */
export const cellWords: Record<CellState, { word: string; letter: string }> = {
  'on-time': { word: '按时报齐', letter: '齐' },
  late: { word: '报齐但迟', letter: '迟' },
  partial: { word: '部分上报', letter: '部' },
  'no-number': { word: '说明无数', letter: '因' },
  held: { word: '暂缓核实', letter: '核' },
  rejected: { word: '已退回', letter: '退' },
  overdue: { word: '逾期未报', letter: '缺' },
  waiting: { word: '未到时间', letter: '待' },
  'not-due': { word: '不用上报', letter: '－' },
}

const classes: Record<ClassOfDay, string> = {
  'working-day': '工作日',
  'make-up-day': '调休上班日',
  weekend: '周末',
  holiday: '节假日',
}

/** The class of a day, with the holiday's name where it has one; 日历未公布 where nobody announced it. */
export function classWords(dayClass: ClassOfDay | null, name: string | null = null): string {
  if (dayClass === null) return '日历未公布'
  return name === null ? classes[dayClass] : `${classes[dayClass]}（${name}）`
}

export const changeKinds: Record<ChangeKind, string> = {
  reported: '上报',
  held: '暂缓',
  decided: '核对',
  restated: '修订',
  epoch: '重新计数',
  release: '发布',
  link: '对接',
  definition: '口径',
  listing: '条目',
  calendar: '节假日',
}

/** 12/14 as a share of hundred, rounded down, so that it says 100% of nothing less than all. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.floor((part * 100) / whole)}%`
}
