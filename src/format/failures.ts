import type { FailureCode } from '../contract/failure'

/** Failures the cloud states, and those where nobody answered. */
export type AskFailureCode = FailureCode | 'unreachable' | 'timed-out' | 'unreadable' | 'altered'

interface FailureWords {
  happened: string
  next: string
}

const again = '请重试；还不行的话，过几分钟再来。'
const words: Partial<Record<AskFailureCode, FailureWords>> = {
  unreachable: { happened: '连不上网络', next: '请检查网络，然后重试。' },
  'timed-out': { happened: '等了 10 秒，没有等到回答', next: '网络可能很慢，请重试。' },
  unreadable: { happened: '收到的回答不完整，没有采用', next: again },
  altered: { happened: '收到的内容与指纹不符，没有采用', next: again },
  'not-found': { happened: '服务器上现在没有发布', next: again },
  forbidden: { happened: '没有查看的权限', next: '有了授权以后再试；换过账号的话，请重新登录。' },
}

/** What happened and what to do next. */
export function failureWords(code: AskFailureCode): FailureWords {
  return words[code] ?? { happened: '服务出了问题', next: again }
}

export interface StatedFailure {
  code: AskFailureCode
  message: string
  issues?: readonly { path: string; message: string }[] | undefined
}

/** Whether the cloud said itself what is wrong. */
export function isStated({ code, message }: StatedFailure): boolean {
  return message !== '' && !['unreachable', 'timed-out', 'unreadable', 'altered'].includes(code)
}

/** One sentence on what went wrong: the cloud's own where it stated one, with everything that stands in the way. */
export function failureSentence({ code, message, issues = [] }: StatedFailure): string {
  const { happened, next } = failureWords(code)
  if (!isStated({ code, message })) return `${happened}，${next}`
  return [message, ...issues.map((issue) => issue.message)].join(' ')
}
