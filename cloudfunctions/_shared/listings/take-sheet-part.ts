import { keepRawBytes } from '../reports/raw-bytes.writer'
import type { Database } from '../rpc/database'

/** Keeps one part of a sheet under the SHA-256 of its bytes; twice it is kept once. */
export async function takeSheetPart(database: Database, { part }: { part: string }): Promise<{ name: string }> {
  const [name = ''] = await keepRawBytes(database, Buffer.from(part, 'base64'))
  return { name }
}
