/** The text of a report: UTF-8, or the GB 18030 that Office writes in China; null where it is neither. */
export function reportText(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}
