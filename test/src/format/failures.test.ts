import { FailureCode } from '../../../src/contract/failure'
import { failureWords } from '../../../src/format/failures'

test.each([...FailureCode.options, 'unreachable', 'timed-out', 'unreadable'] as const)(
  'the failure %s is told in Chinese',
  (code) => {
    const { happened, next } = failureWords(code)
    expect(happened).toMatch(/\p{Script=Han}/u)
    expect(next).toMatch(/。$/)
  },
)
