/** How long a token holds, in seconds. */
export const TOKEN_LIFETIME = 7_200

export interface TokenHolder {
  sub: string
  anonymous: boolean
}

interface Claims extends TokenHolder {
  /** Unix seconds. */
  exp: number
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** An unsigned token: whoever can reach this server could write one. */
export function issueToken(holder: TokenHolder, now: Date): string {
  const exp = Math.floor(now.getTime() / 1_000) + TOKEN_LIFETIME
  return `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded({ ...holder, exp } satisfies Claims)}.`
}

function claimsOf(token: string): Partial<Claims> {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Partial<Claims>
  } catch {
    return {}
  }
}

/** Who holds a token; undefined when it is none or has expired at `now`. */
export function readToken(token: string, now: Date): TokenHolder | undefined {
  const { sub, anonymous, exp } = claimsOf(token)
  if (typeof sub !== 'string' || typeof anonymous !== 'boolean' || typeof exp !== 'number') return undefined
  return exp * 1_000 > now.getTime() ? { sub, anonymous } : undefined
}
