import type { Document, Store } from '../rpc/database'

export interface RawChunk extends Document {
  base64: string
}

/** The bytes of a report as they were delivered; null where a chunk is not there. */
export async function readRawBytes(store: Store, chunks: readonly string[]): Promise<Buffer | null> {
  const parts: Buffer[] = []
  for (const name of chunks) {
    const chunk = await store.find<RawChunk>('raw-chunks', name)
    if (chunk === null) return null
    parts.push(Buffer.from(chunk.base64, 'base64'))
  }
  return Buffer.concat(parts)
}
