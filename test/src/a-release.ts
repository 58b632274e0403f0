import type { MetricDescription } from '../../src/contract/metric'
import type { Figure, PublishedRelease } from '../../src/contract/release'
import { contentHash } from '../../cloudfunctions/_shared/releases/content-hash'
import type { Disk } from '../../src/services/disk'

const sha = (letter: string): string => letter.repeat(64)

/** A figure of the bulletin of 2020-11-27; a test states what it is about. */
export function aFigure(wish: Partial<Figure> = {}): Figure {
  return {
    metric: 'health-card-people',
    subject: 'region:220000',
    value: 16_784_685,
    missing: null,
    unit: '人',
    asOf: '2020-11-27',
    since: null,
    rounded: false,
    source: 'health-card-platform',
    report: 'a1',
    locator: { line: 41, sentence: 20 },
    confirmedBy: [],
    change: { notComparable: 'no-earlier-value' },
    earlier: [],
    ...wish,
  }
}

export function aDefinition(wish: Partial<MetricDescription> = {}): MetricDescription {
  return {
    metric: 'health-card-people',
    name: '用卡人数',
    unit: '人',
    kind: 'cumulative',
    distinct: true,
    group: 'health-card',
    definition: { counts: '用过卡的人。', excludes: '不算次数。', mayChange: '会增加。' },
    source: 'health-card-platform',
    subsetOf: null,
    notComparableWith: [],
    ...wish,
  }
}

/** A release with the hashes of what it says now: its content's, and its manifest's. */
export function sealed(release: PublishedRelease): PublishedRelease {
  const { id, publishedAt, sha256: _, manifest: approved, manifestSha256: __, ...content } = release
  const sha256 = contentHash(content)
  const previous = approved.previous ?? (content.previous === null ? null : contentHash(content.previous))
  const manifest = { ...approved, id, sha256, previous, publishAt: publishedAt }
  return { id, publishedAt, sha256, manifest, manifestSha256: contentHash(manifest), ...content }
}

/** The bulletin's release, whole and with its hashes; a test states what it is about. */
export function aRelease(wish: Partial<PublishedRelease> = {}): PublishedRelease {
  const publishedAt = '2020-11-27T10:00:00.000Z'
  const approvals = [{ role: 'publisher' as const, at: '2020-11-27T09:30:00.000Z' }]
  return sealed({
    id: '2020-W48-1',
    publishedAt,
    sha256: '',
    manifestSha256: '',
    manifest: { id: '', sha256: '', previous: null, approvals, publishAt: publishedAt },
    week: '2020-W48',
    asOf: '2020-11-27',
    cutOff: '2020-11-27T09:00:00.000Z',
    synthetic: false,
    figures: [aFigure()],
    definitions: [aDefinition()],
    sources: [
      { source: 'health-card-platform', name: '健康卡平台' },
      { source: 'centre', name: '信息中心' },
    ],
    provenance: [
      {
        report: 'a1',
        source: 'centre',
        format: 'bulletin-text',
        period: '2020-11-27',
        sha256: sha('9'),
        bytes: 100,
        receivedAt: '2020-11-27T08:12:45.000Z',
        synthetic: false,
      },
    ],
    hospitals: [],
    systems: [],
    previous: null,
    subjects: [],
    series: [],
    events: [],
    earlierYears: null,
    restatements: { name: null, count: 0, fresh: 0 },
    ...wish,
  })
}

/** The release a week later, which is not the same document. */
export const laterRelease = (wish: Partial<PublishedRelease> = {}): PublishedRelease =>
  aRelease({ id: '2020-W49-1', publishedAt: '2020-12-04T10:00:00.000Z', ...wish })

/** A disk in memory, with the values it holds. */
export function memoryDisk(full = false): Disk & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>()
  return {
    held,
    read: (key) => held.get(key),
    write(key, value) {
      if (full) return 'full'
      held.set(key, structuredClone(value))
      return 'kept'
    },
    remove: (key) => void held.delete(key),
  }
}
