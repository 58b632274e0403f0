import type { Instant } from '../../../src/contract/day'
import type { ReleaseContent } from '../../../src/contract/release'
import { auditWriter } from '../audit/audit.writer'
import { knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { metricsDefinedAt } from '../definitions/versions.reader'
import { confirmationsAbout } from '../metrics/confirmations.reader'
import { nextInstant } from '../metrics/ledger.writer'
import { reportsAcceptedBy } from '../reports/reports.reader'
import { dayInChina } from '../rpc/clock'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { releaseContent, weekOf } from './content'
import { innerPublished } from './division-events'
import { seriesEvents } from './events'
import { groundsOf, submittersOf } from './grounds.reader'
import { type YearPublished, yearPublished } from './publication'
import { type PublicationKnown, publicationKnown } from './publication.reader'
import { publishedDocumentsWriter } from './published-documents.writer'
import { draft, inForce, type Release } from './release'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'
import { restatement } from './restated-values'
import { seriesIndex, splitIndex } from './indexed-years'
import { wholeIndex } from './indexed-years.reader'

async function nextId(store: Store, week: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const id = `${week}-${number}`
    if ((await releasesReader(store).find(id)) === null) return id
  }
}

/** Keeps the years and the log of restatements under their names; they are read by nobody who does not know these. */
async function keepDocuments(
  database: Database,
  known: PublicationKnown,
  years: readonly YearPublished[],
  release: string,
): Promise<ReleaseContent['restatements']> {
  const values = years.flatMap(({ restated }) => restated)
  const grounds = await groundsOf(database, values)
  const fresh = values.flatMap((value, place) => {
    const ground = grounds[place]
    return ground ? [restatement(value, ground, release)] : []
  })
  const writer = publishedDocumentsWriter(database)
  await writer.addYears(years.map(({ document }) => document))
  const restatements = [...known.log.restatements, ...fresh]
  if (restatements.length === 0) return { name: null, count: 0, fresh: 0 }
  const name = await writer.addLog({ restatements })
  return { name, count: restatements.length, fresh: fresh.length }
}

async function compose(database: Database, store: Store, cutOff: Instant, now: Instant): Promise<Release> {
  const previous = inForce(await releasesReader(store).current(), now)
  const before = previous === null ? [] : await wholeIndex(database, previous)
  const known = await publicationKnown(database, store, previous, before)
  const years = known.years.flatMap((year) => yearPublished(year, known.epochOf) ?? [])
  const index = seriesIndex(before, years)
  const { series, earlier } = splitIndex(index)
  const metrics = await metricsDefinedAt(database, cutOff)
  const content = releaseContent({
    metrics,
    observations: known.observations,
    confirmations: await confirmationsAbout(
      database,
      metrics.map(({ id }) => id),
    ),
    reports: await reportsAcceptedBy(database, cutOff),
    origins: known.origins,
    cutOff,
    previous,
    series,
    inner: innerPublished(index, known.heads),
    earlierYears: earlier === null ? null : await publishedDocumentsWriter(database).addEarlierYears(earlier),
    events: seriesEvents(
      known.openings,
      metrics,
      index,
      knownOn(await calendarKept(database), dayInChina(cutOff)),
      known.heads,
    ),
  })
  if (!content) throw new Refusal('conflict', '还没有可以发布的数值，请先提交报告。')
  const id = await nextId(store, weekOf(content.asOf))
  const restatements = await keepDocuments(database, known, years, id)
  const since = previous?.cutOff ?? ''
  const reports = known.origins.filter(({ acceptedAt }) => acceptedAt > since).map(({ report }) => report)
  const synthetic = content.synthetic || (previous?.synthetic ?? false) || known.origins.some((one) => one.synthetic)
  return draft(id, { ...content, synthetic, restatements }, await submittersOf(database, reports))
}

/**
 * Cuts a draft of everything known now: figures, the series of the province and its regions, and what of
 * them was published otherwise before. Refuses with `conflict` where there is nothing to publish.
 */
export async function cutRelease(database: Database, publisher: string, now: Instant): Promise<Release> {
  return database.transaction(async (store) => {
    const cutOff = await nextInstant(store, now)
    await auditWriter(store).takeTurn()
    const release = await compose(database, store, cutOff, now)
    await releasesWriter(store).add(release)
    await auditWriter(store).add({
      at: cutOff,
      actor: publisher,
      action: 'releases.cut',
      target: release._id,
      outcome: 'done',
      after: release.sha256,
      note: '',
    })
    return release
  })
}
