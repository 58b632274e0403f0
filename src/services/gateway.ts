import type { Transport } from './call'
import type { Tokens } from './tokens'

export interface GatewayReply {
  statusCode: number
  data: unknown
}
/** Posts JSON to a path of the gateway and rejects when it cannot be reached. */
export type Post = (path: string, body: unknown, token?: string) => Promise<GatewayReply>

/** The documented HTTP interface; a reader without a token gets an anonymous one, once per question. */
export function throughGateway(post: Post, tokens: Tokens): Transport {
  const anonymous = async (): Promise<string | undefined> => {
    const reply = await post('/auth/v1/signin/anonymously', {})
    return tokens.keep(reply.data, null)?.token
  }
  return async (name, question) => {
    const ask = (token?: string): Promise<GatewayReply> => post(`/v1/functions/${name}`, question, token)
    const held = tokens.held()
    let reply = await ask(held?.token ?? (await anonymous()))
    if (held && reply.statusCode === 401) {
      // Somebody may have signed in since this question was put.
      if (tokens.held()?.token === held.token) tokens.forget()
      reply = await ask(tokens.held()?.token ?? (await anonymous()))
    }
    return reply.data
  }
}
