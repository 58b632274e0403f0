import { unanswered } from './call'
import type { SignedIn } from './sign-in'

/** WeChat knows who holds the phone: there is no account to name, and none to forget. */
export const signedInAccount = (): string | null => null
export const signInHere = (): Promise<SignedIn> => Promise.resolve(unanswered('unreadable', '微信里不用账号登录'))
export const forgetAccount = (): void => undefined
export const whenAccountMayChange = (): (() => void) => () => undefined
