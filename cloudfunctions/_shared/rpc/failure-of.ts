import type { Failure } from '../../../src/contract/failure'
import { Conflict } from './database'
import { logFailure } from './log'
import { Refusal } from './refusal'

/** What the caller learns of something thrown: a refusal as it is, anything else without detail. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refusal) {
    const { code, message, issues } = thrown
    return issues ? { code, message, issues } : { code, message }
  }
  if (thrown instanceof Conflict) return { code: 'conflict', message: '有人同时在修改，请重试；您的内容没有丢失。' }
  logFailure(thrown)
  return { code: 'internal', message: '服务出错，没有保存任何改动，请稍后再试。' }
}
