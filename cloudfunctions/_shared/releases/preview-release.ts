import { createHash, randomBytes } from 'node:crypto'
import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { releaseDesk } from '../../../src/contract/release-desk'
import { auditWriter } from '../audit/audit.writer'
import { later } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type Current, inForce, nextRelease, type Release } from './release'
import { keepPreview, previewOf } from './previews.writer'
import { stageOf } from './release-stage'
import { releasesReader } from './releases.reader'

/** A preview opens for a quarter of an hour. */
const OPEN_MS = 15 * 60 * 1000

const nameOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens what residents would read at an instant (UTC), for 15 minutes, to whoever of the staff has the token. Refuses with `not-found`. */
export async function openPreview(
  database: Database,
  { id, at }: { id: string; at: Instant },
  publisher: string,
  now: Instant,
): Promise<{ token: string; until: Instant }> {
  const token = randomBytes(24).toString('hex')
  const until = later(now, OPEN_MS)
  await database.transaction(async (store) => {
    if ((await releasesReader(store).find(id)) === null) throw new Refusal('not-found', '没有这个发布。')
    await keepPreview(store, { name: nameOf(token), release: id, at, until }, now)
    const about = { actor: publisher, action: 'releases.preview', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: at })
  })
  return { token, until }
}

/** A draft is read as if it were published at the instant; a scheduled one only from its time on. */
async function readAt(database: Database, draft: Release, current: Current, at: Instant): Promise<Release | null> {
  if (draft.state === 'draft') return draft
  const holds = inForce(current, at)
  return holds === null ? null : releasesReader(database).find(holds.id)
}

/** What residents would read at the instant a preview was opened for. Refuses with `not-found` an unknown token or one whose time is over. */
export async function readPreview(
  database: Database,
  { token }: { token: string },
  now: Instant,
): Promise<Output<typeof releaseDesk, 'releases.previewed'>> {
  const preview = await previewOf(database, nameOf(token), now)
  const reader = releasesReader(database)
  const draft = preview && (await reader.find(preview.release))
  if (!preview || !draft) throw new Refusal('not-found', '预览已过 15 分钟，或者链接不完整，请重新打开预览。')
  const { at } = preview
  const current = await reader.current()
  const release = await readAt(database, draft, current, at)
  const next = nextRelease(current, at)
  if (release === null) return { at, release: null, next }
  const { week, asOf, synthetic, figures, definitions, sources } = release.content
  const stage = stageOf(release, inForce(current, now)?.id ?? null, now)
  return { at, release: { id: release._id, stage, week, asOf, synthetic, figures, definitions, sources }, next }
}
