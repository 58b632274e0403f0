import { post, tokens } from './http'
import { signIn, type SignedIn } from './sign-in'

/** How often it is noticed that a token has ended, in milliseconds. */
const MINUTE = 60_000

export const signedInAccount = (): string | null => tokens.held()?.account ?? null
export const signInHere = (account: string, password: string): Promise<SignedIn> =>
  signIn(post, tokens, account, password)
export const forgetAccount = (): void => {
  tokens.forget()
}

/** Browsers tell a window what another one stored; nobody tells it that a token has ended. */
export function whenAccountMayChange(mayHave: () => void): () => void {
  const timer = setInterval(mayHave, MINUTE)
  window.addEventListener('storage', mayHave)
  document.addEventListener('visibilitychange', mayHave)
  return () => {
    clearInterval(timer)
    window.removeEventListener('storage', mayHave)
    document.removeEventListener('visibilitychange', mayHave)
  }
}
