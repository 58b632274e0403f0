import { canonicalJson } from '../../../src/contract/canonical-json'
import type { PublishedRelease, ReleaseContent } from '../../../src/contract/release'
import type { RestatementLog } from '../../../src/contract/restatement'
import { figuresCsv } from './figures-csv'
import { jsonFile, type OpenFile, storedJsonFile } from './file'
import { restatementsCsv } from './restatements-csv'

/** A release with the documents it names, as they are stored; `earlierYears` is null where it names none. */
export interface WithDocuments {
  release: PublishedRelease
  log: string
  earlierYears: string | null
}

/** The log of a release that knows no restatement. */
export const EMPTY_LOG = canonicalJson({ restatements: [] })

export function readLog(log: string): RestatementLog {
  return JSON.parse(log) as RestatementLog
}

/** What the manifest's hash is of: all a release says, without who published it when. */
function contentOf(release: PublishedRelease): ReleaseContent {
  const { id, publishedAt, sha256, manifest, manifestSha256, ...content } = release
  return content
}

const makers: Readonly<Record<string, (from: WithDocuments) => OpenFile | null>> = {
  'manifest.json': ({ release }) => jsonFile(release.manifest),
  'release.json': ({ release }) => jsonFile(contentOf(release)),
  'earlier-years.json': ({ earlierYears }) => (earlierYears === null ? null : storedJsonFile(earlierYears)),
  'figures.csv': ({ release }) => figuresCsv(release),
  'restatements.json': ({ log }) => storedJsonFile(log),
  'restatements.csv': ({ release, log }) => restatementsCsv(release, readLog(log)),
}

export const releaseFileNames = Object.keys(makers)

/** One file of a release, its index apart; null where there is no such file. */
export function releaseFile(name: string, from: WithDocuments): OpenFile | null {
  return Object.hasOwn(makers, name) ? (makers[name]?.(from) ?? null) : null
}
