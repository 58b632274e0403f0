import type { Progress, ReportState } from '../contract/report'

export const reportStates: Record<ReportState, string> = {
  arriving: '没有收齐',
  working: '正在处理',
  held: '等核对',
  accepted: '已处理',
}

/** What became of the rows of a report; what there is none of is not said. */
export function rowsWords({ read, accepted, same, held, rejected, quarantined }: Progress['rows']): string {
  const parts: [number, string][] = [
    [accepted, '采用'],
    [same, '与已有相同'],
    [held, '暂缓'],
    [quarantined, '待识别'],
    [rejected, '退回'],
  ]
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${word} ${String(count)} 行`)
  return [`读到 ${String(read)} 行`, ...told].join('，')
}

const rules: Record<string, string> = {
  'unknown-metric': '指标',
  'unknown-subject': '统计对象',
  'unknown-unit': '单位',
  'refused-code': '编号',
  'not-a-figure': '指标',
  'future-day': '日期',
  period: '日期',
  'wrong-unit': '单位',
  value: '数值',
  'value-or-missing': '数值、缺失代码',
  'missing-code': '缺失代码',
  columns: '列数',
}

/** The column of a rejected row that a rule is about; the row as a whole where it is about no single one. */
export function columnOf(rule: string): string {
  return rules[rule] ?? '整行'
}
