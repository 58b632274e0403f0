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

const failing = (code: 'forbidden' | 'unreachable' | 'timed-out') => () =>
  Promise.resolve({ ok: false as const, failure: { code, message: '' } })

test('a sign-in that has run out asks for a new one', async () => {
  const session = createSession(aDoor({ roles: failing('forbidden') }))
  await session.signIn('publisher-1', 'demonstration')
  expect(session.getState().wrong).toContain('重新登录')
})

test('nobody who is not signed in is told to sign in again', async () => {
  const session = createSession(aDoor({ roles: failing('forbidden') }))
  await session.askRoles()
  expect(session.getState().wrong).toContain('服务出了问题')
})

test.each(['publisher-1', null])('roles that cannot be asked for do not mean that %s is not signed in', async (who) => {
  const session = createSession(aDoor({ account: () => who, roles: failing('unreachable') }))
  await session.askRoles()
  expect(session.getState()).toMatchObject({ account: who, asking: false })
  expect(session.getState().wrong).toContain('没能查看权限')
  expect(session.getState().wrong).not.toContain('登录')
})

test('a token that has ended is noticed, and said', async () => {
  const door = aDoor()
  const session = createSession(door)
  await session.signIn('publisher-1', 'demonstration')
  door.forget()
  session.lookAgain()
  expect(session.getState()).toEqual({ account: null, roles: null, asking: false, wrong: '登录已经失效，请重新登录。' })
})

test('a token that ends while the roles are asked for shows no roles', async () => {
  const door = aDoor()
  const session = createSession({
    ...door,
    roles() {
      door.forget()
      return Promise.resolve({ ok: true, output: { roles: [] } })
    },
  })
  await session.signIn('publisher-1', 'demonstration')
  expect(session.getState()).toMatchObject({ account: null, roles: null, asking: false })
  expect(session.getState().wrong).toContain('重新登录')
})

test('a late answer about the account before is dropped', async () => {
  const answers: ((roles: ('publisher' | 'checker')[]) => void)[] = []
  const roles: Doorkeeper['roles'] = () =>
    new Promise((resolve) => {
      answers.push((held) => {
        resolve({ ok: true, output: { roles: held } })
      })
    })
  const session = createSession(aDoor({ roles }))
  const first = session.signIn('publisher-1', 'demonstration')
  await Promise.resolve()
  session.signOut()
  const second = session.signIn('checker-1', 'demonstration')
  await Promise.resolve()
  answers[1]?.(['checker'])
  await second
  answers[0]?.(['publisher'])
  await first
  expect(session.getState()).toEqual({ account: 'checker-1', roles: ['checker'], asking: false, wrong: null })
})
