import { impatient, PATIENCE, type Unanswered, unanswered } from './call'
import type { GatewayReply, Post } from './gateway'
import type { Token, Tokens } from './tokens'

export type SignInFailure = Unanswered | { code: 'refused'; message: string }
export type SignedIn = { ok: true; token: Token } | { ok: false; failure: SignInFailure }

/** Asks the gateway for a token of one's own; the password is kept nowhere. */
export async function signIn(post: Post, tokens: Tokens, account: string, password: string): Promise<SignedIn> {
  const late: GatewayReply = { statusCode: 0, data: null }
  try {
    const reply = await impatient(post('/auth/v1/signin', { username: account, password }), late, PATIENCE)
    if (reply === late) return unanswered('timed-out', '没有等到回答')
    if (reply.statusCode >= 500) return unanswered('unreadable', '服务出了问题')
    const token = reply.statusCode === 200 ? tokens.keep(reply.data, account) : null
    return token ? { ok: true, token } : { ok: false, failure: { code: 'refused', message: '账号或密码不对' } }
  } catch {
    return unanswered('unreachable', '连不上网络')
  }
}
