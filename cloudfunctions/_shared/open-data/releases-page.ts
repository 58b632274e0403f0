import type { Instant } from '../../../src/contract/day'
import { archived, type Release } from '../releases/release'
import { fileAddress, olderReleases } from './addresses'
import { jsonFile, type OpenFile } from './file'

const files = ['index.json', 'manifest.json', 'release.json', 'figures.csv', 'restatements.json'] as const

function line(kept: Release): unknown[] {
  const release = archived(kept)
  if (release === null) return []
  const { id, publishedAt, asOf, sha256, manifestSha256, manifest, synthetic } = release
  const { withdrawal } = kept
  const addresses = Object.fromEntries(files.map((name) => [name, fileAddress(id, name)]))
  const withdrawn = withdrawal ? { withdrawn: { at: withdrawal.at, reason: withdrawal.reason } } : {}
  const { previous } = manifest
  return [{ id, publishedAt, asOf, sha256, manifestSha256, previous, synthetic, ...withdrawn, addresses }]
}

/** Published releases, the latest first, withdrawn ones with their reason, and the address of older ones; `older` is the publication of the first of those. */
export function releasesPage(releases: readonly Release[], older: Instant | null): OpenFile {
  return jsonFile({ releases: releases.flatMap(line), next: older === null ? null : olderReleases(older) })
}
