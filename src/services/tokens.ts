import * as v from 'valibot'
import type { Disk } from './disk'

const key = 'token'
const Granted = v.object({ access_token: v.string(), expires_in: v.number() })
const Token = v.object({ token: v.string(), account: v.nullable(v.string()), until: v.number() })
/** A bearer token, the account it was given to (null: anonymous) and the millisecond it ends. */
export type Token = v.InferOutput<typeof Token>

export interface Tokens {
  held: () => Token | null
  keep: (granted: unknown, account: string | null) => Token | null
  forget: () => void
}

/** The token in hand; one that has ended, or that cannot be read, is none. Without room on the phone it lasts as long as the program. */
export function tokensOn(disk: Disk, now: () => number): Tokens {
  let latest: Token | null = null
  return {
    held() {
      const kept = v.safeParse(Token, latest ?? disk.read(key))
      return kept.success && kept.output.until > now() ? kept.output : null
    },
    keep(granted, account) {
      const read = v.safeParse(Granted, granted)
      if (!read.success) return null
      const token = { token: read.output.access_token, account, until: now() + read.output.expires_in * 1_000 }
      latest = token
      disk.write(key, token)
      return token
    },
    forget() {
      latest = null
      disk.remove(key)
    },
  }
}
