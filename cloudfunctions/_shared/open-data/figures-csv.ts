import type { Figure, PublishedRelease } from '../../../src/contract/release'
import type { Cell } from './csv'
import { csvFile, type OpenFile } from './file'
import { metricName, sourceName, subjectName } from './names'
import { valueCells, yesOrNo } from './words'

const headings = [
  '指标编号',
  '指标',
  '统计对象编号',
  '统计对象',
  '统计期起',
  '数据截至',
  '数值',
  '缺失代码',
  '缺失原因',
  '计量单位',
  '约数',
  '数据来源',
  '上报批次',
  '发布编号',
  '公布时间（UTC）',
  '演示数据',
]

function row(release: PublishedRelease, figure: Figure): Cell[] {
  const { metric, subject, since, asOf, unit, rounded, source, report } = figure
  return [
    metric,
    metricName(release, metric),
    subject,
    subjectName(release, subject),
    since,
    asOf,
    ...valueCells(figure),
    unit,
    yesOrNo(rounded),
    sourceName(release, source),
    report,
    release.id,
    release.publishedAt,
    yesOrNo(release.synthetic),
  ]
}

/** The headline figures of a release, one row each, with everything a number is never shown without. */
export function figuresCsv(release: PublishedRelease): OpenFile {
  return csvFile(
    `${release.id}-figures`,
    headings,
    release.figures.map((figure) => row(release, figure)),
  )
}
