import * as v from 'valibot'
import type { Disk } from './disk'

const key = 'token'
const Granted = v.object({ access_token: v.string(), expires_in: v.number() })
const Token = v.object({ token: v.string(), account: v.nullable(v.string()), until: v.number() })
/** A bearer token, the account it was given to (null: anonymous) and the millisecond it ends. */
export type Token = v.InferOutput<typeof Token>

export interface Tokens {
  held: () => Token | null
  /** The token now in hand: an anonymous one never takes the place of another. */
  keep: (granted: unknown, account: string | null) => Token | null
  forget: () => void
}

/** The token in hand; one that has ended, or that cannot be read, is none. Without room on the phone it lasts as long as the program. */
export function tokensOn(disk: Disk, now: () => number): Tokens {
  let unwritten: Token | null = null
  const valid = (kept: unknown): Token | null => {
    const read = v.safeParse(Token, kept)
    return read.success && read.output.until > now() ? read.output : null
  }
  const held = (): Token | null => valid(disk.read(key)) ?? valid(unwritten)
  return {
    held,
    keep(granted, account) {
      const read = v.safeParse(Granted, granted)
      if (!read.success) return null
      const before = account === null ? held() : null
      if (before) return before
      const token = { token: read.output.access_token, account, until: now() + read.output.expires_in * 1_000 }
      unwritten = disk.write(key, token) === 'full' ? token : null
      // What stands there from before would be read first.
      if (unwritten) disk.remove(key)
      return token
    },
    forget() {
      unwritten = null
      disk.remove(key)
    },
  }
}
