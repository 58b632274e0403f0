import type { PublishedRelease } from '../../../src/contract/release'
import { phone } from '../../taro-stub'
import { sealed } from '../a-release'

type Said = PublishedRelease | 'not-found' | 'offline'

/** What the cloud answers to each action; what is not named is never answered. */
export interface CloudWords {
  current?: Said
  /** By the day asked for. */
  on?: Record<string, Said>
  /** By the id asked for. */
  read?: Record<string, Said>
  log?: unknown
  series?: unknown
}

const failure = (code: string) => ({ ok: false, failure: { code, message: '' } })

function reply(said: Said): unknown {
  if (said === 'offline') throw new Error('request:fail')
  if (said === 'not-found') return failure('not-found')
  return { ok: true, output: { ...sealed(said), servedAt: new Date().toISOString() } }
}

interface Question {
  action: string
  input: { day?: string; id?: string }
}

function answered(words: CloudWords, { action, input }: Question): unknown {
  if (action === 'releases.current') return reply(words.current ?? 'offline')
  if (action === 'releases.on') return reply(words.on?.[input.day ?? ''] ?? 'not-found')
  if (action === 'releases.read') return reply(words.read?.[input.id ?? ''] ?? 'not-found')
  const output = action === 'restatements.read' ? words.log : words.series
  if (output === undefined) throw new Error('request:fail')
  return { ok: true, output }
}

/** A cloud that answers several questions, each in its own way; gives back the actions it was asked. */
export function cloudAnswers(words: CloudWords): Question[] {
  const asked: Question[] = []
  phone.answer = (url, body) => {
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    asked.push(body as Question)
    try {
      return Promise.resolve({ statusCode: 200, data: answered(words, body as Question) })
    } catch (thrown) {
      return Promise.reject(new Error(String(thrown)))
    }
  }
  return asked
}
