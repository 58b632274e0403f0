import type { Role } from '../../../../src/contract/action'
import type { Grant, Scope } from '../../../../src/contract/grant'
import { admitWith, identityOf } from '../../../../cloudfunctions/_shared/rpc/admit'

describe('an identity', () => {
  it.each([
    ['a person in WeChat', { openid: 'o-1', uuid: null, anonymous: false }, 'wechat:o-1'],
    ['a person who signed in', { openid: null, uuid: 'u-1', anonymous: false }, 'cloudbase:u-1'],
    ['an anonymous visitor', { openid: null, uuid: 'u-1', anonymous: true }, null],
    ['nobody', { openid: null, uuid: null, anonymous: false }, null],
  ])('of %s', (_, caller, identity) => {
    expect(identityOf(caller)).toBe(identity)
  })
})

const TODAY = '2020-11-27'

function held(role: Role, scope: Scope): Grant {
  return { role, scope, from: TODAY, to: null, note: '' }
}

describe('admission', () => {
  const asked: string[] = []
  const grants: Record<string, Grant[]> = {
    'wechat:checker': [held('checker', 'everything')],
    'wechat:local': [held('checker', 'organisation:provincial-cancer-hospital')],
  }
  const admit = admitWith((identity) => {
    asked.push(identity)
    return Promise.resolve({ person: identity, grants: grants[identity] ?? [] })
  })

  it('lets everybody read, without looking anybody up', async () => {
    const nothing = { roles: [], grants: [] }
    expect(await admit('wechat:checker', { admits: 'anyone' }, TODAY)).toMatchObject({
      identity: 'wechat:checker',
      ...nothing,
    })
    expect(await admit(null, { admits: 'anyone' }, TODAY)).toEqual({ identity: null, person: null, ...nothing })
    expect(asked).toEqual([])
  })

  it('lets whoever holds one of the roles in', async () => {
    expect(await admit('wechat:checker', { admits: ['reporter', 'checker'] }, TODAY)).toEqual({
      identity: 'wechat:checker',
      person: 'wechat:checker',
      roles: ['checker'],
      grants: [held('checker', 'everything')],
    })
  })

  it('lets a role for one organisation in where the answer compares it with what the input names', async () => {
    expect(await admit('wechat:local', { admits: ['checker'], scope: 'subject' }, TODAY)).toMatchObject({
      roles: ['checker'],
    })
  })

  it.each([
    ['nobody where somebody must be signed in', null, 'signed-in' as const, '请先登录'],
    ['nobody where a role is asked for', null, ['checker'] as const, '请先登录'],
    ['somebody without the role', 'wechat:other', ['checker'] as const, '没有这项操作的权限'],
    ['somebody with another role', 'wechat:checker', ['publisher'] as const, '没有这项操作的权限'],
    ['somebody with the role for one organisation', 'wechat:local', ['checker'] as const, '只限部分机构或地区'],
  ])('refuses %s, and says why', async (_, identity, admits, why) => {
    const refused = { code: 'forbidden', message: expect.stringContaining(why) as string }
    await expect(admit(identity, { admits }, TODAY)).rejects.toMatchObject(refused)
  })
})
