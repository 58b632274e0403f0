import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a system sends to prove that it knows the secret of its source. */
export interface Signed {
  source: string
  timestamp: string
  nonce: string
  signature: string
  body: Uint8Array
}

/** The name of the environment variable that holds a source's secret. */
export function secretVariable(source: string): string {
  return `INTAKE_SECRET_${source.toUpperCase().replaceAll('-', '_')}`
}

/** Stands in for the secret of an unknown source, so that an unknown one costs the same time. */
const NOBODYS = 'no secret: every comparison with it fails'

function expectedSignature({ timestamp, nonce, body }: Signed, secret: string): Buffer {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  return createHmac('sha256', secret).update(`${timestamp}.${nonce}.${bodyHash}`).digest()
}

/** Whether the signature is the source's own, compared in constant time. */
export function signatureHolds(signed: Signed, secrets: Readonly<Record<string, string | undefined>>): boolean {
  const secret = secrets[secretVariable(signed.source)]
  const expected = expectedSignature(signed, secret || NOBODYS)
  const wellFormed = /^[0-9a-f]{64}$/.test(signed.signature)
  const given = Buffer.from(wellFormed ? signed.signature : '0'.repeat(64), 'hex')
  const equal = timingSafeEqual(expected, given)
  return equal && wellFormed && Boolean(secret)
}

const SKEW_MS = 5 * 60 * 1000

/** Whether a timestamp (Unix seconds) is within 5 minutes of an instant (UTC). */
export function isTimely(timestamp: string, now: string): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - Date.parse(now)) <= SKEW_MS
}

export function isNonce(nonce: string): boolean {
  return /^[\w-]{8,100}$/.test(nonce)
}
