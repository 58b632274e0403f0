import type { PublishedRelease } from '../../../src/contract/release'
import type { Restatement, RestatementLog } from '../../../src/contract/restatement'
import type { Cell } from './csv'
import { csvFile, type OpenFile } from './file'
import { metricName, metricSource, subjectName } from './names'
import { reasonWord, valueCells, yesOrNo } from './words'

const headings = [
  '修订编号',
  '指标编号',
  '指标',
  '统计对象编号',
  '统计对象',
  '统计期',
  '原数值',
  '原缺失代码',
  '原缺失原因',
  '新数值',
  '新缺失代码',
  '新缺失原因',
  '计量单位',
  '原因代码',
  '原因',
  '说明',
  '决定时间（UTC）',
  '首次见于发布',
  '发布的数据截至',
  '数据来源',
  '发布编号',
  '演示数据',
]

function row(release: PublishedRelease, restatement: Restatement): Cell[] {
  const { id, metric, subject, period, unit, reason, explanation, decidedAt } = restatement
  return [
    id,
    metric,
    metricName(release, metric),
    subject,
    subjectName(release, subject),
    period,
    ...valueCells(restatement.old),
    ...valueCells(restatement.new),
    unit,
    reason,
    reasonWord(reason),
    explanation,
    decidedAt,
    restatement.release,
    release.asOf,
    metricSource(release, metric),
    release.id,
    yesOrNo(release.synthetic),
  ]
}

/** Every restatement up to a release, one row each, oldest first. */
export function restatementsCsv(release: PublishedRelease, { restatements }: RestatementLog): OpenFile {
  return csvFile(
    `${release.id}-restatements`,
    headings,
    restatements.map((restatement) => row(release, restatement)),
  )
}
