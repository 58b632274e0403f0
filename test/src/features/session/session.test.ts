import { createSession, type Doorkeeper } from '../../../../src/features/session/session'

function aDoor(wish: Partial<Doorkeeper> = {}): Doorkeeper {
  let account: string | null = null
  return {
    account: () => account,
    signIn: (name) => {
      account = name
      return Promise.resolve({ ok: true, token: { token: 't', account: name, until: 1 } })
    },
    roles: () => Promise.resolve({ ok: true, output: { roles: ['publisher'] } }),
    forget: () => {
      account = null
    },
    ...wish,
  }
}

test('who signs in sees the roles held', async () => {
  const session = createSession(aDoor())
  await session.signIn('publisher-1', 'demonstration')
  expect(session.getState()).toEqual({ account: 'publisher-1', roles: ['publisher'], asking: false, wrong: null })
})

test('signing out forgets account and roles', async () => {
  const session = createSession(aDoor())
  await session.signIn('publisher-1', 'demonstration')
  session.signOut()
  expect(session.getState()).toEqual({ account: null, roles: null, asking: false, wrong: null })
})

test.each([
  ['refused', '账号或密码不对'],
  ['unreachable', '连不上网络'],
  ['timed-out', '10 秒'],
  ['unreadable', '服务出了问题'],
] as const)('a sign-in that is %s is told in words: %s', async (code, words) => {
  const session = createSession(aDoor({ signIn: () => Promise.resolve({ ok: false, failure: { code, message: '' } }) }))
  await session.signIn('checker', 'wrong')
  expect(session.getState()).toMatchObject({ account: null, roles: null, asking: false })
  expect(session.getState().wrong).toContain(words)
})

test('a sign-in that has run out asks for a new one', async () => {
  const roles = () => Promise.resolve({ ok: false as const, failure: { code: 'forbidden' as const, message: '' } })
  const session = createSession(aDoor({ roles }))
  await session.askRoles()
  expect(session.getState().wrong).toContain('重新登录')
})
