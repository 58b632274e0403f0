import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Clock } from '../clock'
import { PASSWORD, PERSONS } from '../persons'
import { TOKEN_LIFETIME, issueToken, type TokenHolder } from '../tokens'
import { jsonObject, readBody } from './body'

const LARGEST_BODY = 10 * 1024

interface SignedIn {
  access_token: string
  token_type: 'Bearer'
  expires_in: number
  sub: string
}

function signedIn(holder: TokenHolder, clock: Clock): SignedIn {
  return {
    access_token: issueToken(holder, clock.now()),
    token_type: 'Bearer',
    expires_in: TOKEN_LIFETIME,
    sub: holder.sub,
  }
}

/** Sign-in as the CloudBase gateway offers it, for nobody in particular and for the persons of this machine. */
export function signInRoutes(clock: Clock): Hono {
  const app = new Hono()
  app.post('/auth/v1/signin/anonymously', (c) => c.json(signedIn({ sub: randomUUID(), anonymous: true }, clock)))
  app.post('/auth/v1/signin', async (c) => {
    const { username, password } = jsonObject(await readBody(c.req.raw, LARGEST_BODY)) ?? {}
    if (typeof username === 'string' && PERSONS.includes(username) && password === PASSWORD) {
      return c.json(signedIn({ sub: username, anonymous: false }, clock))
    }
    return c.json({ error: 'invalid_username_or_password', error_description: 'unknown name or wrong password' }, 401)
  })
  return app
}
