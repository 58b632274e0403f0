import type { MetricDescription } from '../../../src/contract/metric'
import type { PublishedRelease } from '../../../src/contract/release'
import type { EarlierYears } from '../../../src/contract/series'
import { joinedIndex } from '../../../src/contract/joined-years'
import { sourceNames } from '../metrics/sources'
import { fileAddress, seriesFile } from './addresses'
import { jsonFile, type OpenFile } from './file'
import { metricName, sourceName } from './names'
import { readLog, releaseFile, releaseFileNames, type WithDocuments } from './release-files'
import { missingWord, UNKNOWN } from './words'

/** Missing code: a number too small to publish without giving somebody away. */
const SUPPRESSED = 3

function title({ week, synthetic }: PublishedRelease): string {
  const [year, number] = week.split('-W').map(Number)
  return `${synthetic ? '演示数据：' : ''}居民健康卡与线上服务，${year}年第${number}周`
}

function definition(release: PublishedRelease, described: MetricDescription): unknown {
  return { ...described, sourceName: sourceName(release, described.source) }
}

/** Who reported, and which figures nobody did. */
function coverage(release: PublishedRelease): unknown {
  const { figures, provenance } = release
  const missing = figures.filter(({ value }) => value === null)
  return {
    figures: { reported: figures.length - missing.length, of: figures.length },
    missing: missing.map(({ metric, missing: code }) => ({
      metric,
      name: metricName(release, metric),
      code: code ?? 9,
      word: missingWord(code ?? 9),
    })),
    reports: provenance.map(({ report, source, period, receivedAt, synthetic }) => ({
      report,
      source,
      sourceName: sourceName(release, source),
      period,
      receivedAt,
      synthetic,
    })),
  }
}

/** What changed of what had been published, with its reason (statistics rules: a revision states its basis). */
function revisions({ release, log }: WithDocuments): unknown {
  const { count, fresh } = release.restatements
  const basis = readLog(log).restatements.filter((one) => one.release === release.id)
  return { total: count, fresh, basis, address: fileAddress(release.id, 'restatements.json') }
}

function files(from: WithDocuments): unknown[] {
  return releaseFileNames.flatMap((name) => {
    const file = releaseFile(name, from)
    if (!file) return []
    const { body, mediaType, sha256 } = file
    return [{ address: fileAddress(from.release.id, name), bytes: Buffer.byteLength(body), mediaType, sha256 }]
  })
}

/** A year of a metric is checked by its name, which follows from the hashes of its two parts. */
function series({ release: { id, series: metrics }, earlierYears }: WithDocuments): unknown[] {
  const earlier = earlierYears === null ? null : (JSON.parse(earlierYears) as EarlierYears)
  return joinedIndex(metrics, earlier).flatMap(({ metric, from, to, years }) =>
    years.map(({ year, name }) => ({
      metric,
      year,
      name,
      from,
      to,
      json: fileAddress(id, seriesFile(metric, year, 'json')),
      csv: fileAddress(id, seriesFile(metric, year, 'csv')),
      originsSha256: fileAddress(id, seriesFile(metric, year, 'origins.sha256')),
    })),
  )
}

/**
 * What a statistics release must carry beside its numbers (spec: rules). What nobody told us is 未知.
 * It follows from the release and its log, so it never changes.
 */
export function releaseIndex(from: WithDocuments): OpenFile {
  const { release } = from
  const { id, week, asOf, cutOff, publishedAt, sha256, manifestSha256, manifest, synthetic } = release
  return jsonFile({
    release: id,
    title: title(release),
    issuer: sourceNames['health-information-centre'],
    week,
    asOf,
    cutOff,
    publishedAt,
    sha256,
    manifestSha256,
    previous: manifest.previous,
    synthetic,
    status: UNKNOWN,
    nextRelease: UNKNOWN,
    contact: UNKNOWN,
    licence: UNKNOWN,
    definitions: release.definitions.map((described) => definition(release, described)),
    coverage: coverage(release),
    suppressed: release.figures.filter(({ missing }) => missing === SUPPRESSED).length,
    revisions: revisions(from),
    files: files(from),
    series: series(from),
  })
}
