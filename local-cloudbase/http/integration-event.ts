import { LOCAL_ENVIRONMENT } from '../functions/environment'
import type { FunctionConfiguration } from '../functions/function-configuration'
import { BodyTooLarge, readBody } from './body'

/** Bytes of a body the HTTP access service takes: text, and anything else. */
const LARGEST_TEXT = 100 * 1024
const LARGEST_BINARY = 6 * 1024 * 1024

/** What a function is given when it is reached over HTTP. */
export interface IntegrationEvent {
  path: string
  httpMethod: string
  headers: Record<string, string>
  queryStringParameters: Record<string, string>
  requestContext: Record<string, string>
  body: string
  isBase64Encoded: boolean
}

/** Content types the access service passes on as text; everything else arrives as base64. */
function isText(contentType: string): boolean {
  return /^text\/|^application\/(json|xml|javascript|x-www-form-urlencoded)\b|\+(json|xml)\b/i.test(contentType)
}

function pathFor(configuration: FunctionConfiguration, path: string): string {
  if (configuration.enablePathTransmission === true) return path
  return path.slice((configuration.path ?? '').replace(/\/$/, '').length) || '/'
}

/** Turns an HTTP request into the event of a function; throws BodyTooLarge. */
export async function integrationEvent(
  request: Request,
  configuration: FunctionConfiguration,
): Promise<IntegrationEvent> {
  const url = new URL(request.url)
  const raw = await readBody(request, LARGEST_BINARY)
  const isBase64Encoded = raw.byteLength > 0 && !isText(request.headers.get('content-type') ?? '')
  if (!isBase64Encoded && raw.byteLength > LARGEST_TEXT) throw new BodyTooLarge()
  return {
    path: pathFor(configuration, url.pathname),
    httpMethod: request.method,
    headers: Object.fromEntries(request.headers),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { envId: LOCAL_ENVIRONMENT, requestPath: url.pathname },
    body: raw.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  }
}
