import { Duplicate, type Store } from '../rpc/database'
import type { RawChunk } from './raw-bytes.reader'
import { sha256Hex } from './report'

/** At most 512 KB of a report stand in one document. */
const CHUNK_BYTES = 512 * 1024

async function addChunk(store: Store, bytes: Uint8Array): Promise<string> {
  const _id = sha256Hex(bytes)
  try {
    const chunk: RawChunk = { _id, base64: Buffer.from(bytes).toString('base64') }
    await store.add('raw-chunks', chunk)
  } catch (thrown) {
    if (!(thrown instanceof Duplicate)) throw thrown
  }
  return _id
}

/** Keeps raw bytes in chunks named by their SHA-256 and gives the names in order; kept twice they stand once. */
export async function keepRawBytes(store: Store, bytes: Uint8Array): Promise<string[]> {
  const names: string[] = []
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    names.push(await addChunk(store, bytes.subarray(start, start + CHUNK_BYTES)))
  return names
}
