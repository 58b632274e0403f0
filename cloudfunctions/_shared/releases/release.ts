import type { Announcement } from '../../../src/contract/announcement'
import type { Instant } from '../../../src/contract/day'
import type { Approval, Manifest, PublishedRelease, ReleaseContent } from '../../../src/contract/release'
import { contentHash } from './content-hash'

/** How many people approve a release. */
export const APPROVALS_NEEDED = 2

/** A release from its cut on; once published it never changes. */
export interface Release {
  _id: string
  state: 'draft' | 'published'
  sha256: string
  content: ReleaseContent
  /** Who delivered what is new in it: none of them approves it (spec: E49). Never published. */
  enteredBy: string[]
  approvals: Approval[]
  manifest: Manifest | null
  manifestSha256: string | null
  publishedAt: Instant | null
}

/**
 * The release in force, whole, the one that follows it at its own `publishAt`, where that is set, and the approved
 * announcements, which are no part of either.
 */
export interface Current {
  _id: 'current'
  release: PublishedRelease | null
  next: PublishedRelease | null
  announcements: readonly Announcement[]
}

/** What readers get at an instant: the release in force, and the approved announcements, whatever their time. */
export interface CurrentStanding {
  release: PublishedRelease
  announcements: readonly Announcement[]
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

/** The manifest binds content, approvals and the manifest before, so that the chain can be recomputed by anyone. */
export function published(release: Release, previous: PublishedRelease | null, publishAt: Instant): PublishedRelease {
  const { _id: id, sha256, approvals, content } = release
  const manifest = { id, sha256, previous: previous?.manifestSha256 ?? null, approvals, publishAt }
  return { id, publishedAt: publishAt, sha256, manifest, manifestSha256: contentHash(manifest), ...content }
}

/** The release readers get at an instant (UTC): the next one exactly from its `publishAt` on (spec: P02, P03). */
export function inForce({ release, next }: Current, now: Instant): PublishedRelease | null {
  return next !== null && next.publishedAt <= now ? next : release
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
