import type { Instant } from '../../../src/contract/day'
import { IntakeQuery, ReportPart } from '../../../src/contract/intake'
import { keepRefusal } from '../audit/refusals.writer'
import type { Delivery } from '../reports/delivery'
import type { Database } from '../rpc/database'
import { isSourceId } from '../metrics/sources'
import { bodyBytes, header, type HttpRequest } from '../rpc/http'
import { parse } from '../rpc/parse'
import { Refusal } from '../rpc/refusal'
import { takeNonce } from './nonces.writer'
import { isNonce, isTimely, signatureHolds, type Signed } from './signature'

/** The most a text body may hold behind the HTTP access service. */
const BODY_BYTES = 100 * 1024

function signedPart(request: HttpRequest, source: string): Signed {
  return {
    source,
    timestamp: header(request, 'x-timestamp'),
    nonce: header(request, 'x-nonce'),
    signature: header(request, 'x-signature'),
    body: bodyBytes(request),
  }
}

async function refusedBecause(database: Database, signed: Signed, now: Instant): Promise<string | null> {
  const genuine = signatureHolds(signed, process.env)
  if (!genuine || !isSourceId(signed.source)) return 'wrong signature'
  if (!isTimely(signed.timestamp, now)) return 'skew over 5 minutes'
  if (!isNonce(signed.nonce)) return 'malformed nonce'
  return (await takeNonce(database, signed.source, signed.nonce, now)) ? null : 'used nonce'
}

/** Lets a request of a source through that its secret signed, and gives the source; refuses with `forbidden`. */
export async function admitSigned(database: Database, request: HttpRequest, now: Instant): Promise<string> {
  const signed = signedPart(request, request.queryStringParameters['source'] ?? '')
  const note = await refusedBecause(database, signed, now)
  if (note === null) return signed.source
  /** Names that strangers make up are counted as one, so that a storm of them stays a few events. */
  const target = isSourceId(signed.source) ? signed.source : 'unknown source'
  await keepRefusal(database, { actor: 'unknown', action: 'reports.submit', target, note }, now)
  throw new Refusal('forbidden', '签名无效、已使用或已过期，请检查密钥、时间和随机数后重新签名。')
}

type PartAsked = Pick<IntakeQuery, 'part' | 'parts' | 'sha256'>

function partAsked({ part: number, parts: of, sha256 }: PartAsked): ReportPart | undefined {
  if (number === undefined && of === undefined && sha256 === undefined) return undefined
  return parse(ReportPart, { number, of, sha256 })
}

/**
 * Admits a signed delivery and says what is in it. Every refusal of a signature looks alike to the
 * caller (`forbidden`) and is kept in the audit, a storm of them counted. Refuses with `too-large`, `invalid-input`.
 */
export async function takeDelivery(
  database: Database,
  request: HttpRequest,
  now: Instant,
): Promise<{ delivery: Delivery; dryRun: boolean }> {
  const bytes = bodyBytes(request)
  if (bytes.length > BODY_BYTES) throw new Refusal('too-large', '报告超过 100 KB，请拆分后提交，或由工作人员上传文件。')
  await admitSigned(database, request, now)
  const { source, format, period, dryRun, ...asked } = parse(IntakeQuery, request.queryStringParameters)
  const part = partAsked(asked)
  return { delivery: { source, format, period, bytes, submittedBy: `source:${source}`, part }, dryRun: dryRun === '1' }
}
