import type { Transport } from './call'
import { throughGateway } from './gateway'
import { post, tokens } from './http'

export const send: Transport = throughGateway(post, tokens)

export function openTransport(): void {
  // A browser needs nothing made ready.
}
