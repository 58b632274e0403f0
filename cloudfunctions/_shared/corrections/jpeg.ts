/** Markers of a JPEG's segments (ITU-T T.81, table B.1). */
const MARKER = 0xff
const START = 0xd8
const SCAN = 0xda
const COMMENT = 0xfe
/** APP0 says how to draw (JFIF), APP14 which colours; what the others hold is about the camera, the place and the time. */
const NEEDED = [0xe0, 0xee]

function isMetadata(marker: number): boolean {
  return marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !NEEDED.includes(marker))
}

/** A JPEG without what cameras and programs write beside the picture; null for bytes that are no JPEG. */
export function withoutMetadata(bytes: Buffer): Buffer | null {
  if (bytes[0] !== MARKER || bytes[1] !== START) return null
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (bytes[at] === MARKER && at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (marker === SCAN) return Buffer.concat([...kept, bytes.subarray(at)])
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}
