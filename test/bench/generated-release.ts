import { observationsIn } from '../../cloudfunctions/_shared/metrics/stored-content'
import { PROVINCE } from '../../cloudfunctions/_shared/metrics/subjects'
import { releaseContent } from '../../cloudfunctions/_shared/releases/content'
import { seriesEvents } from '../../cloudfunctions/_shared/releases/events'
import { draft, published } from '../../cloudfunctions/_shared/releases/release'
import { publishedDocumentsWriter } from '../../cloudfunctions/_shared/releases/published-documents.writer'
import { splitIndex } from '../../cloudfunctions/_shared/releases/indexed-years'
import { releasesWriter } from '../../cloudfunctions/_shared/releases/releases.writer'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import type { SeriesIndex } from '../../src/contract/series'
import { contentOf, LAST_YEAR, measured } from './generated-years'
import { knownAt } from '../published-calendar'

const CUT_OFF = `${LAST_YEAR + 1}-01-01T02:00:00.000Z`
const roles = ['publisher', 'publisher'] as const

/** Archives a release of the last year's figures that names these series, and puts it in force. */
export async function putInForce(database: Database, index: readonly SeriesIndex[]): Promise<void> {
  const { series, earlier } = splitIndex(index)
  const earlierYears = earlier === null ? null : await publishedDocumentsWriter(database).addEarlierYears(earlier)
  const contents = measured.map((metric) => contentOf(metric, LAST_YEAR, [PROVINCE]))
  const known = {
    observations: contents.flatMap((content) => observationsIn(content, () => true)),
    origins: contents.flatMap(({ origins }) => origins),
    confirmations: [],
    reports: [],
  }
  const events = seriesEvents([], measured, [...index], knownAt(`${LAST_YEAR}-12-31`))
  const content = releaseContent({ metrics: measured, ...known, cutOff: CUT_OFF, series, earlierYears, events })
  if (!content) throw new Error('nothing is known')
  const approvals = roles.map((role) => ({ role, at: CUT_OFF }))
  const release = { ...draft(`${content.week}-1`, content, []), approvals }
  const inForce = published(release, null, CUT_OFF)
  const { manifest, manifestSha256, publishedAt } = inForce
  const writer = releasesWriter(database)
  await writer.add({ ...release, state: 'published', manifest, manifestSha256, publishedAt })
  await writer.putCurrent({ _id: 'current', release: inForce, next: null, announcements: [] })
}
