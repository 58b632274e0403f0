import type { Instant } from '../../../src/contract/day'
import type { Document, Store } from '../rpc/database'

/** `name` is the SHA-256 of the token, which is kept by nobody. */
export interface KeptPreview {
  name: string
  release: string
  at: Instant
  until: Instant
}

interface Previews extends Document {
  open: KeptPreview[]
}

const OPEN = 'open'
/** As many are open at once; the oldest closes for another one. */
const MOST = 20

const stillOpen = (previews: Previews | null, now: Instant): KeptPreview[] =>
  (previews?.open ?? []).filter(({ until }) => now < until)

/** Keeps a preview beside those that are open still. */
export async function keepPreview(store: Store, preview: KeptPreview, now: Instant): Promise<void> {
  const open = [preview, ...stillOpen(await store.find<Previews>('release-previews', OPEN), now)].slice(0, MOST)
  const kept: Previews = { _id: OPEN, open }
  await store.put('release-previews', kept)
}

/** The preview under a name while it is open; null afterwards. */
export async function previewOf(store: Store, name: string, now: Instant): Promise<KeptPreview | null> {
  const open = stillOpen(await store.find<Previews>('release-previews', OPEN), now)
  return open.find((one) => one.name === name) ?? null
}
