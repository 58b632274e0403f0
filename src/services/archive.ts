import type { Answer } from './call'
import { archivedReleases } from './archived-releases'
import { now } from './clock'
import { call } from './cloud'
import { keptDocuments } from './kept-documents'
import { publishedDocuments } from './published-documents'

async function askSeries(name: string): Promise<Answer<unknown>> {
  const answer = await call('resident', 'series.read', { names: [name] })
  return answer.ok ? { ok: true, output: answer.output.documents[0] } : answer
}

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
  askSeries,
  documents: keptDocuments,
})
