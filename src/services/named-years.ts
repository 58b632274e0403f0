import type { PublishedRelease } from '../contract/release'
import type { SeriesIndex } from '../contract/series'
import { joinedIndex } from '../contract/joined-years'
import type { Answer } from './call'
import type { PublishedDocuments } from './published-documents'

type Named = Pick<PublishedRelease, 'series' | 'earlierYears'>

/** A metric's index with every year whose name is on the phone; null where the release has no such series. */
export function knownIndex(
  documents: Pick<PublishedDocuments, 'heldEarlierYears'>,
  { series, earlierYears }: Named,
  metric: string,
): SeriesIndex | null {
  const earlier = earlierYears === null ? null : documents.heldEarlierYears(earlierYears)
  return joinedIndex(series, earlier).find((one) => one.metric === metric) ?? null
}

/** The document that must be here before a year can be named; null where none is needed, or all are here. */
export function lackingYears(
  documents: Pick<PublishedDocuments, 'heldEarlierYears'>,
  { series, earlierYears }: Named,
  metric: string,
  year: number,
): string | null {
  const first = series.find((one) => one.metric === metric)?.years[0]
  if (earlierYears === null || !first || year >= first.year) return null
  return documents.heldEarlierYears(earlierYears) === null ? earlierYears : null
}

/** The name of a metric's year; null where the release has none. It asks the cloud only for a year the release does not name itself. */
export async function nameOfYear(
  documents: PublishedDocuments,
  release: Named,
  metric: string,
  year: number,
): Promise<Answer<string | null>> {
  const lacking = lackingYears(documents, release, metric, year)
  if (lacking !== null) {
    const answer = await documents.earlierYears(lacking)
    if (!answer.ok) return answer
  }
  const years = knownIndex(documents, release, metric)?.years
  return { ok: true, output: years?.find((one) => one.year === year)?.name ?? null }
}
