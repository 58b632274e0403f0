import type { PublishedRelease } from '../../../src/contract/release'
import type { EarlierYears, SeriesIndex } from '../../../src/contract/series'
import { joinedIndex } from '../../../src/contract/joined-years'
import type { Store } from '../rpc/database'
import { publishedDocumentsReader } from './published-documents.reader'

/** The document of earlier years a release names, as it is stored; null where it names none. It costs one document. */
export async function earlierYearsOf(
  store: Store,
  { id, earlierYears }: Pick<PublishedRelease, 'id' | 'earlierYears'>,
): Promise<string | null> {
  if (earlierYears === null) return null
  const document = await publishedDocumentsReader(store).earlierYears(earlierYears)
  if (document === null) throw new Error(`the years ${earlierYears} are named by ${id} and are not there`)
  return document.years
}

/** The series of a release with all their years. */
export async function wholeIndex(store: Store, release: PublishedRelease): Promise<SeriesIndex[]> {
  const earlier = await earlierYearsOf(store, release)
  return joinedIndex(release.series, earlier === null ? null : (JSON.parse(earlier) as EarlierYears))
}
