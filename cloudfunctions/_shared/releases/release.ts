import type { Announcement } from '../../../src/contract/announcement'
import type { Instant } from '../../../src/contract/day'
import type { Approval, Manifest, PublishedRelease, ReleaseContent } from '../../../src/contract/release'
import type { ReleaseCheck, Waiver } from '../../../src/contract/release-desk'
import type { NextRelease, Withdrawn } from '../../../src/contract/release-standing'
import { contentHash } from './content-hash'

/** How many people approve a release. */
export const APPROVALS_NEEDED = 2

/** A release from its cut on; once it is in force only its withdrawal is added to it. */
export interface Release {
  _id: string
  state: 'draft' | 'published' | 'discarded'
  sha256: string
  content: ReleaseContent
  /** Who delivered what is new in it: none of them approves it (spec: E49). Never published. */
  enteredBy: string[]
  approvals: Approval[]
  manifest: Manifest | null
  manifestSha256: string | null
  publishedAt: Instant | null
  /** The checks it was published under, and why what was amber was let pass. */
  checks?: ReleaseCheck[]
  waivers?: Waiver[]
  /** A withdrawal that waits for another publisher than `by`, who is never published. */
  withdrawing?: { by: string; reason: string; at: Instant } | null
  withdrawal?: { reason: string; at: Instant } | null
}

/** What stands beside the release in force, outside its hashes. */
export interface Beside {
  /** The latest withdrawals, the last one first. */
  withdrawn: readonly Withdrawn[]
  /** When the next release is planned; one that is scheduled says so itself. */
  plan: NextRelease | null
  /** The end of the chain of manifests where that is not the release in force: it was withdrawn. */
  lastManifest: string | null
}

export const NOTHING_BESIDE: Beside = { withdrawn: [], plan: null, lastManifest: null }

/**
 * The release in force, whole, the one that follows it at its own `publishAt`, where that is set, and the approved
 * announcements, which are no part of either.
 */
export interface Current {
  _id: 'current'
  release: PublishedRelease | null
  next: PublishedRelease | null
  announcements: readonly Announcement[]
  beside?: Beside
}

/** What readers get at an instant: the release in force, and the approved announcements, whatever their time. */
export interface CurrentStanding {
  release: PublishedRelease
  announcements: readonly Announcement[]
  nextRelease: NextRelease | null
  withdrawn: readonly Withdrawn[]
}

export function draft(id: string, content: ReleaseContent, enteredBy: string[]): Release {
  return {
    _id: id,
    state: 'draft',
    sha256: contentHash(content),
    content,
    enteredBy,
    approvals: [],
    manifest: null,
    manifestSha256: null,
    publishedAt: null,
  }
}

/** The manifest binds content, approvals and the manifest before (by its hash), so that the chain can be recomputed by anyone. */
export function published(release: Release, previous: string | null, publishAt: Instant): PublishedRelease {
  const { _id: id, sha256, approvals, content } = release
  const manifest = { id, sha256, previous, approvals, publishAt }
  return { id, publishedAt: publishAt, sha256, manifest, manifestSha256: contentHash(manifest), ...content }
}

/** The release readers get at an instant (UTC): the next one exactly from its `publishAt` on (spec: P02, P03). */
export function inForce({ release, next }: Current, now: Instant): PublishedRelease | null {
  return next !== null && next.publishedAt <= now ? next : release
}

/** When the next release comes at an instant: the one that waits for its time, or the one that is planned (spec: P08). */
export function nextRelease({ next, beside }: Current, now: Instant): NextRelease | null {
  if (next !== null && next.publishedAt > now) return { at: next.publishedAt, note: '' }
  return beside?.plan ?? null
}

/** The hash the manifest of the next release names: that of the last one published, withdrawn or not. */
export function chainEnd(current: Current, now: Instant): string | null {
  return current.beside?.lastManifest ?? inForce(current, now)?.manifestSha256 ?? null
}

const MEMORY_MS = 10_000

/** Until when an instance may answer from memory what it read at an instant: 10 s, or the next publishAt if sooner. */
export function freshUntil({ next }: Current, readAt: Instant): Instant {
  const until = new Date(Date.parse(readAt) + MEMORY_MS).toISOString()
  return next !== null && next.publishedAt > readAt && next.publishedAt < until ? next.publishedAt : until
}

/** A release of the archive as readers get it; null for a draft. */
export function archived(release: Release | null): PublishedRelease | null {
  if (!release?.manifest || !release.manifestSha256 || !release.publishedAt) return null
  const { _id: id, sha256, manifest, manifestSha256, publishedAt, content } = release
  return { id, publishedAt, sha256, manifest, manifestSha256, ...content }
}
