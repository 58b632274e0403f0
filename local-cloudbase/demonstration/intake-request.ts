import { createHash, createHmac, randomUUID } from 'node:crypto'

/** A delivery over HTTP, as docs/intake.md describes it; what is left out is as it should be. */
export interface IntakeRequest {
  body: string | Buffer
  secret: string
  now: Date
  source?: string
  format?: string
  period?: string
  dryRun?: string
  part?: string
  parts?: string
  sha256?: string
  nonce?: string
  timestamp?: string
  signature?: string
  contentType?: string
}

function sign(secret: string, timestamp: string, nonce: string, body: string | Buffer): string {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  return createHmac('sha256', secret).update(`${timestamp}.${nonce}.${bodyHash}`).digest('hex')
}

function query({ source, format, period, dryRun, part, parts, sha256 }: IntakeRequest): string {
  const named = { source: source ?? 'health-information-centre', format: format ?? 'bulletin-json', period }
  const asked = { ...named, dryRun, part, parts, sha256 }
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString()
}

type Signed = Pick<IntakeRequest, 'secret' | 'now' | 'nonce' | 'timestamp' | 'signature'>

function signedHeaders({ secret, now, ...given }: Signed, body: string | Buffer): Record<string, string> {
  const timestamp = given.timestamp ?? String(Math.floor(now.getTime() / 1000))
  const nonce = given.nonce ?? randomUUID()
  const signature = given.signature ?? sign(secret, timestamp, nonce, body)
  return { 'x-timestamp': timestamp, 'x-nonce': nonce, 'x-signature': signature }
}

/** Posts a signed report to the intake at `url`. */
export async function postReport(url: string, request: IntakeRequest): Promise<Response> {
  const type = { 'content-type': request.contentType ?? 'text/plain; charset=utf-8' }
  const headers = { ...type, ...signedHeaders(request, request.body) }
  const body = typeof request.body === 'string' ? request.body : new Uint8Array(request.body)
  return fetch(`${url}/intake/reports?${query(request)}`, { method: 'POST', headers, body })
}

/** Asks the intake at `url` how far a daily report has come; the signature covers an empty body. */
export async function askProgress(
  url: string,
  report: string,
  request: Signed & { source?: string },
): Promise<Response> {
  const source = request.source ?? 'health-information-centre'
  return fetch(`${url}/intake/reports/${report}?source=${source}`, { headers: signedHeaders(request, '') })
}
