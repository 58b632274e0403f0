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

describe('admission', () => {
  const asked: string[] = []
  const admit = admitWith((identity) => {
    asked.push(identity)
    return Promise.resolve(identity === 'wechat:checker' ? ['checker'] : [])
  })

  it('lets everybody read, without looking anybody up', async () => {
    expect(await admit('wechat:checker', 'anyone')).toEqual({ identity: 'wechat:checker', roles: [] })
    expect(await admit(null, 'anyone')).toEqual({ identity: null, roles: [] })
    expect(asked).toEqual([])
  })

  it('lets whoever holds one of the roles in', async () => {
    expect(await admit('wechat:checker', ['reporter', 'checker'])).toEqual({
      identity: 'wechat:checker',
      roles: ['checker'],
    })
  })

  it.each([
    ['nobody where somebody must be signed in', null, 'signed-in' as const],
    ['nobody where a role is asked for', null, ['checker'] as const],
    ['somebody without the role', 'wechat:other', ['checker'] as const],
    ['somebody with another role', 'wechat:checker', ['publisher'] as const],
  ])('refuses %s', async (_, identity, admits) => {
    await expect(admit(identity, admits)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
