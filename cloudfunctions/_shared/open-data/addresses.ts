import type { Instant } from '../../../src/contract/day'

/** What somebody asks for by its address. */
export type Asked =
  | { what: 'releases' }
  | { what: 'feed' }
  | { what: 'file'; release: string; file: string }
  | { what: 'series'; release: string; metric: string; year: number; form: SeriesForm }

export type SeriesForm = 'json' | 'csv' | 'origins.sha256'

/** The release in force, whichever that is. */
export const LATEST = 'latest'

/** Metrics of a release by their ids, which are lower-case words. */
const SERIES = /^series\/([a-z0-9-]{1,60})\/(\d{4})\.(json|csv|origins\.sha256)$/
const RELEASE = /^releases\/(latest|\d{4}-W\d{2}-\d{1,6})\/(.{1,200})$/

/** The file of a release, or of the release in force. */
export function fileAddress(release: string, file: string): string {
  return `/open/releases/${release}/${file}`
}

export function seriesFile(metric: string, year: number, form: SeriesForm): string {
  return `series/${metric}/${year}.${form}`
}

/** Where older releases stand; `before` is the publication of the first of them. */
export function olderReleases(before: Instant): string {
  return `/open/releases.json?before=${before}`
}

/** Reads a path, with or without the gateway's prefix; null where nothing can stand there. */
export function asked(path: string): Asked | null {
  const within = path.replace(/^\/(open\/)?/, '')
  if (within === 'releases.json') return { what: 'releases' }
  if (within === 'restatements.xml') return { what: 'feed' }
  const [, release, file] = RELEASE.exec(within) ?? []
  if (release === undefined || file === undefined) return null
  const [, metric, year, form] = SERIES.exec(file) ?? []
  if (metric === undefined) return { what: 'file', release, file }
  return { what: 'series', release, metric, year: Number(year), form: form as SeriesForm }
}
