import type { SignedIn } from './sign-in'

/** The account a token is held for; null where the platform itself says who one is. */
export declare function signedInAccount(): string | null
export declare function signInHere(account: string, password: string): Promise<SignedIn>
export declare function forgetAccount(): void
/** Calls back when the account may have changed without this window's doing; returns how to stop that. */
export declare function whenAccountMayChange(mayHave: () => void): () => void
