import type { PublishedRelease } from '../../../src/contract/release'
import type { SeriesDocument, SubjectSeries } from '../../../src/contract/series'
import type { Cell } from './csv'
import { csvFile, type OpenFile } from './file'
import { metricName, metricSource, subjectName } from './names'
import { valueCells, yesOrNo } from './words'

const headings = [
  '指标编号',
  '指标',
  '统计对象编号',
  '统计对象',
  '统计期',
  '数值',
  '缺失代码',
  '缺失原因',
  '计量单位',
  '约数',
  '修订过',
  '发布的数据截至',
  '数据来源',
  '发布编号',
  '公布时间（UTC）',
  '演示数据',
]

const DAY_MS = 24 * 60 * 60 * 1000

/** Civil days are counted in UTC, where every day has 24 hours. */
function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

function subjectRows(release: PublishedRelease, document: SeriesDocument, series: SubjectSeries): Cell[][] {
  const { metric, unit } = document
  const { subject, from, values } = series
  const why = new Map(series.missing.map(({ day, code }) => [day, code]))
  const [rounded, restated] = [new Set(series.rounded), new Set(series.restated)]
  const before = [metric, metricName(release, metric), subject, subjectName(release, subject)]
  const after = [release.asOf, metricSource(release, metric), release.id, release.publishedAt]
  return values.map((value, place) => {
    const day = dayAfter(from, place)
    const stated = [...valueCells({ value, missing: why.get(day) ?? null }), unit]
    const marks = [yesOrNo(rounded.has(day)), yesOrNo(restated.has(day))]
    return [...before, day, ...stated, ...marks, ...after, yesOrNo(document.synthetic)]
  })
}

/** A year of one metric, one row a subject and civil day in China; a day nobody reported has no number, and says why. */
export function seriesCsv(release: PublishedRelease, document: SeriesDocument): OpenFile {
  const rows = document.subjects.flatMap((series) => subjectRows(release, document, series))
  return csvFile(`${release.id}-${document.metric}-${document.year}`, headings, rows)
}
