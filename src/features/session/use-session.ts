import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { call } from '../../services/cloud'
import { forgetAccount, signedInAccount, signInHere, whenAccountMayChange } from '../../services/doorkeeper'
import { createSession, type Session, type SessionStore } from './session'

const session = createSession({
  account: signedInAccount,
  signIn: signInHere,
  roles: () => call('staff', 'grants.mine', {}),
  forget: forgetAccount,
})

type Doing = Pick<SessionStore, 'askRoles' | 'signIn' | 'signOut'>

/** The session of this program; every page sees the same one. */
export function useSession(): Session & Doing {
  const { askRoles, signIn, signOut } = session
  return { ...useStore(session), askRoles, signIn, signOut }
}

/** Notices a token that has ended and what other windows did. */
export function useFollowsAccount(): void {
  useDidShow(session.lookAgain)
  useEffect(() => whenAccountMayChange(session.lookAgain), [])
}
