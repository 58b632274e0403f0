import { archivedReleases } from './archived-releases'
import { now } from './clock'
import { call } from './cloud'
import { keptDocuments } from './kept-documents'
import { publishedDocuments } from './published-documents'
import { seriesDocuments } from './series-documents'

/** Releases gone by, as the screens know them. */
export const archive = archivedReleases({
  askOn: (day) => call('resident', 'releases.on', { day }),
  askWithId: (id) => call('resident', 'releases.read', { id }),
  documents: keptDocuments,
  now,
})

/** What releases name by its hash. */
export const documents = publishedDocuments({
  askLog: (name) => call('resident', 'restatements.read', { name }),
  askEarlierYears: (name) => call('resident', 'years.read', { name }),
  documents: keptDocuments,
})

/** The years of metrics that releases name. */
export const series = seriesDocuments(call, keptDocuments)
