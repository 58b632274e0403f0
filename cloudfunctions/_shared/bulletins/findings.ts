import type { Locator } from '../../../src/contract/locator'
import type { Question, Rejection } from '../../../src/contract/statement'

/** Why something could not be read, before it is known where it stands. */
export interface Fault {
  rule: string
  given: string
  expected: string
}

export function isFault(reading: unknown): reading is Fault {
  return typeof reading === 'object' && reading !== null && 'rule' in reading && 'expected' in reading
}

/** A text that breaks a rule more often than this is not a bulletin; the rest is counted, not told. */
const mostRejections = 500
const longestQuote = 60

/** Collects what could not be read and what a person should look at. */
export class Findings {
  readonly rejections: Rejection[] = []
  readonly questions: Question[] = []

  reject(fault: Fault, locator: Locator): void {
    if (this.rejections.length > mostRejections) return
    if (this.rejections.length === mostRejections) {
      const expected = `一份周报；无法读取之处超过 ${mostRejections} 处，其余不再列出`
      this.rejections.push({ rule: 'too-many-rejections', given: '', expected, locator })
      return
    }
    const given = fault.given.length > longestQuote ? `${fault.given.slice(0, longestQuote)}…` : fault.given
    this.rejections.push({ rule: fault.rule, given, expected: fault.expected, locator })
  }

  ask(question: Question): void {
    this.questions.push(question)
  }
}
