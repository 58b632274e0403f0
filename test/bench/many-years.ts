import { openEpochs } from '../../cloudfunctions/_shared/metrics/epochs.writer'
import { oneEpoch } from '../../cloudfunctions/_shared/metrics/epochs'
import { withHeads, writtenHeads } from '../../cloudfunctions/_shared/metrics/heads'
import type { Metric } from '../../cloudfunctions/_shared/metrics/metric'
import { RECENT, type RecentDocument, type YearDocument } from '../../cloudfunctions/_shared/metrics/series.reader'
import { changedAt, emptyContent, observationsIn, placeKey } from '../../cloudfunctions/_shared/metrics/stored-content'
import { groupOf, REGIONS } from '../../cloudfunctions/_shared/metrics/stored-series'
import { PROVINCE } from '../../cloudfunctions/_shared/metrics/subjects'
import { type YearPublished, yearPublished } from '../../cloudfunctions/_shared/releases/publication'
import { publishedDocumentsWriter } from '../../cloudfunctions/_shared/releases/published-documents.writer'
import { seriesIndex } from '../../cloudfunctions/_shared/releases/indexed-years'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import { putInForce } from './generated-release'
import { contentOf, daysOf, LAST_YEAR, measured, organisations, regions } from './generated-years'

function groups(): Map<string, string[]> {
  const byGroup = new Map<string, string[]>([[REGIONS, regions]])
  for (const one of organisations) byGroup.set(groupOf(one), [...(byGroup.get(groupOf(one)) ?? []), one])
  return byGroup
}

/** Puts a year of a metric where acceptances would have put it; gives how many observations that were. */
async function putYear(database: Database, metric: Metric, year: number): Promise<number> {
  let observations = 0
  for (const [group, subjects] of groups()) {
    const content = contentOf(metric, year, subjects)
    const place = { metric: metric.id, year, group }
    const [changed, text] = [changedAt(content) ?? '', JSON.stringify(content)]
    const document: YearDocument = { _id: placeKey(place), group, changedAt: changed, content: text }
    await database.put('series', document)
    observations += subjects.length * daysOf(year).length
  }
  return observations
}

async function putRecent(database: Database): Promise<void> {
  const heads = measured.reduce((known, metric) => {
    const day = contentOf(metric, LAST_YEAR, [...regions, ...organisations], [`${LAST_YEAR}-12-31`])
    return withHeads(
      known,
      observationsIn(day, () => true),
    )
  }, new Map())
  const content = JSON.stringify(emptyContent)
  const recent: RecentDocument = { _id: RECENT, heads: writtenHeads(heads), content, observations: 0 }
  await database.put('recent-observations', recent)
  const opened = { from: `${LAST_YEAR}-06-01`, base: 0, reasonCode: 'R07', explanation: '换了系统' } as const
  const decided = { kind: 'reset', decidedAt: `${LAST_YEAR}-06-01T02:00:00.000Z` } as const
  for (const { id } of measured) await openEpochs(database, { metric: id, subject: PROVINCE, ...opened, ...decided })
}

function published(metric: Metric, year: number, first: number): YearPublished {
  const content = contentOf(metric, year, regions)
  const earlier = year === first ? emptyContent : contentOf(metric, year - 1, regions)
  const before = { published: null, lastPublished: null, restatedBefore: new Map() }
  const one = yearPublished({ metric, year, content, earlier, ...before }, oneEpoch)
  if (!one) throw new Error(`${metric.id} ${year} holds nothing`)
  return one
}

/** What the years named are called, and how many observations stand in the store. */
export interface Filled {
  names: string[]
  observations: number
}

/** Fills an empty store with years that end with 2020, and a release in force that shows their series. */
export async function fillYears(database: Database, years: number): Promise<Filled> {
  const index: YearPublished[] = []
  const first = LAST_YEAR - years + 1
  let observations = 0
  for (let year = first; year <= LAST_YEAR; year += 1) {
    for (const metric of measured) {
      observations += await putYear(database, metric, year)
      const one = published(metric, year, first)
      await publishedDocumentsWriter(database).addYears([one.document])
      index.push({ ...one, document: { ...one.document, series: '', origins: '' } })
    }
    console.log(`${years} years: ${year} filled, ${observations.toLocaleString('en')} observations`)
  }
  await putRecent(database)
  await putInForce(database, seriesIndex([], index))
  return { names: index.map(({ document }) => document.name), observations }
}
