import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Role } from '../../contract/action'
import type { Answer } from '../../services/call'
import type { SignedIn } from '../../services/sign-in'

/** Whom the session asks; given by the program, or by a test. */
export interface Doorkeeper {
  /** The account a token is held for, or null. */
  account: () => string | null
  signIn: (account: string, password: string) => Promise<SignedIn>
  roles: () => Promise<Answer<{ roles: Role[] }>>
  forget: () => void
}

export interface Session {
  account: string | null
  roles: Role[] | null
  asking: boolean
  wrong: string | null
}

export interface SessionStore extends StoreApi<Session> {
  askRoles: () => Promise<void>
  signIn: (account: string, password: string) => Promise<void>
  signOut: () => void
  /** Looks again whose token is held: it may have ended, or another window signed out. */
  lookAgain: () => void
}

const late = '等了 10 秒没有回答，请重试。看数字不受影响。'
const broken = '服务出了问题，请过几分钟再试。看数字不受影响。'
const ended = '登录已经失效，请重新登录。'
const signInWords: Record<string, string> = {
  refused: '账号或密码不对，请再输一次。',
  unreachable: '连不上网络，没有登录。看数字不受影响。',
  'timed-out': late,
}
const rolesWords: Record<string, string> = {
  unreachable: '连不上网络，没能查看权限，请稍后重试。看数字不受影响。',
  'timed-out': late,
}

function rolesWrong(code: string, account: string | null): string {
  return code === 'forbidden' && account !== null ? ended : (rolesWords[code] ?? broken)
}

/** Who is signed in here and what this person may do. Reading needs none of it. */
export function createSession(door: Doorkeeper): SessionStore {
  const store = createStore<Session>(() => ({ account: door.account(), roles: null, asking: false, wrong: null }))
  /** An answer to a question of an earlier turn is somebody else's. */
  let turn = 0
  const lookAgain = (): void => {
    const account = door.account()
    if (account === store.getState().account) return
    turn++
    store.setState({ account, roles: null, asking: false, wrong: account === null ? ended : null })
  }
  const askRoles = async (): Promise<void> => {
    const before = store.getState().account
    lookAgain()
    if (before !== null && store.getState().account === null) return
    const mine = ++turn
    store.setState({ asking: true, wrong: null })
    const answer = await door.roles()
    if (mine !== turn) return
    lookAgain()
    if (mine !== turn) return
    const wrong = answer.ok ? null : rolesWrong(answer.failure.code, store.getState().account)
    store.setState({ roles: answer.ok ? answer.output.roles : null, asking: false, wrong })
  }
  return {
    ...store,
    askRoles,
    lookAgain,
    async signIn(account, password) {
      const mine = ++turn
      store.setState({ asking: true, wrong: null })
      const signedIn = await door.signIn(account, password)
      if (signedIn.ok) await askRoles()
      else if (mine === turn) store.setState({ asking: false, wrong: signInWords[signedIn.failure.code] ?? broken })
    },
    signOut() {
      turn++
      door.forget()
      store.setState({ account: null, roles: null, asking: false, wrong: null })
    },
  }
}
