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
}

const words: Record<string, string> = {
  refused: '账号或密码不对，请再输一次。',
  unreachable: '连不上网络，没有登录。看数字不受影响。',
  'timed-out': '等了 10 秒没有回答，请重试。看数字不受影响。',
  forbidden: '登录已经失效，请重新登录。',
}
const wrongWords = (code: string): string => words[code] ?? '服务出了问题，请过几分钟再试。看数字不受影响。'

/** Who is signed in here and what this person may do. Reading needs none of it. */
export function createSession(door: Doorkeeper): SessionStore {
  const store = createStore<Session>(() => ({ account: door.account(), roles: null, asking: false, wrong: null }))
  const askRoles = async (): Promise<void> => {
    store.setState({ asking: true, wrong: null })
    const answer = await door.roles()
    const wrong = answer.ok ? null : wrongWords(answer.failure.code)
    store.setState({ account: door.account(), roles: answer.ok ? answer.output.roles : null, asking: false, wrong })
  }
  return {
    ...store,
    askRoles,
    async signIn(account, password) {
      store.setState({ asking: true, wrong: null })
      const signedIn = await door.signIn(account, password)
      if (signedIn.ok) await askRoles()
      else store.setState({ asking: false, wrong: wrongWords(signedIn.failure.code) })
    },
    signOut() {
      door.forget()
      store.setState({ account: null, roles: null, asking: false, wrong: null })
    },
  }
}
