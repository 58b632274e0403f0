import { post, tokens } from './http'
import { signIn, type SignedIn } from './sign-in'

export const signedInAccount = (): string | null => tokens.held()?.account ?? null
export const signInHere = (account: string, password: string): Promise<SignedIn> =>
  signIn(post, tokens, account, password)
export const forgetAccount = (): void => {
  tokens.forget()
}
