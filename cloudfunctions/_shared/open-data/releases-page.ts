import type { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import { fileAddress, olderReleases } from './addresses'
import { jsonFile, type OpenFile } from './file'

const files = ['index.json', 'manifest.json', 'release.json', 'figures.csv', 'restatements.json'] as const

function line({ id, publishedAt, asOf, sha256, manifestSha256, manifest, synthetic }: PublishedRelease): unknown {
  const addresses = Object.fromEntries(files.map((name) => [name, fileAddress(id, name)]))
  return { id, publishedAt, asOf, sha256, manifestSha256, previous: manifest.previous, synthetic, addresses }
}

/** Published releases, the latest first, and the address of older ones; `older` is the publication of the first of those. */
export function releasesPage(releases: readonly PublishedRelease[], older: Instant | null): OpenFile {
  return jsonFile({ releases: releases.map(line), next: older === null ? null : olderReleases(older) })
}
