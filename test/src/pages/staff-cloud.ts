import { fireEvent } from '@testing-library/react'
import { phone } from '../../taro-stub'
import { settle } from './opened'

export interface Sent {
  action: string
  input: Record<string, unknown>
}

export type Reply = { ok: true; output: unknown } | { ok: false; failure: object }

export const refused = (code: string, message: string): Reply => ({ ok: false, failure: { code, message } })

/** A cloud that answers by action, the same each time or what a function says; gives what it was sent. */
export function staffCloud(replies: Record<string, Reply | ((input: Sent['input']) => Reply)>): Sent[] {
  const sent: Sent[] = []
  phone.answer = (url, body) => {
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    const question = body as Sent
    sent.push(question)
    const reply = replies[question.action]
    if (!reply) return Promise.reject(new Error('request:fail'))
    return Promise.resolve({ statusCode: 200, data: typeof reply === 'function' ? reply(question.input) : reply })
  }
  return sent
}

export const words = (): string => document.body.textContent

export async function press(button: HTMLElement): Promise<void> {
  fireEvent.click(button)
  await settle()
}
