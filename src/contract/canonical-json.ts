/** What a release may hold: nothing that JSON would drop or change on the way. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A lone surrogate has no UTF-8 form, and this is where every engine says so. */
function hasUtf8Form(text: string): boolean {
  try {
    encodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a JSON number')
  if (typeof value === 'string' && !hasUtf8Form(value)) throw new TypeError('lone surrogate')
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value)
  throw new TypeError(`not JSON: ${typeof value}`)
}

/**
 * The RFC 8785 form (JSON Canonicalization Scheme): keys by UTF-16 units, no white space. Throws
 * TypeError for what is not JSON, where other libraries drop it in silence.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return scalar(value)
  if (!isPlain(value)) throw new TypeError('not a plain object')
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${members.map(([key, member]) => `${scalar(key)}:${canonicalJson(member)}`).join(',')}}`
}
