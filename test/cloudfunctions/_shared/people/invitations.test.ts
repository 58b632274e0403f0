import { acceptInvitation } from '../../../../cloudfunctions/_shared/people/accept-invitation'
import { giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import { knownAs } from '../../../../cloudfunctions/_shared/people/look-up-roles'
import { type InvitationWish, makeInvitation } from '../../../../cloudfunctions/_shared/people/make-invitation'
import { revokeGrant } from '../../../../cloudfunctions/_shared/people/revoke-grant'
import { showGrants } from '../../../../cloudfunctions/_shared/people/show-grants'
import { showAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
const AFTER_72_HOURS = '2020-11-30T10:00:00.001Z'
const [admin, second, phone, desk] = ['cloudbase:admin', 'wechat:second', 'wechat:o-reporter', 'cloudbase:reporter']
let fresh: FreshDatabase

async function make(wish: Partial<InvitationWish>, by = admin): Promise<string> {
  const whole = { scope: 'everything', to: null, note: '', ...wish }
  return (await makeInvitation(fresh.database, whole, by, NOW)).code
}

async function accept(code: string, identity: string, now = NOW) {
  return acceptInvitation(fresh.database, code, identity, now)
}

async function give(person: string, role: 'admin' | 'reporter' | 'publisher', by = admin) {
  return giveGrant(fresh.database, { person, role, scope: 'everything', to: null, note: '' }, by, NOW)
}

async function rolesOf(identity: string): Promise<string[]> {
  return (await knownAs(fresh.database)(identity, '2020-11-27')).grants.map(({ role }) => role)
}

beforeEach(async () => {
  process.env['FIRST_ADMIN'] = admin
  fresh = await freshDatabase()
  await give(admin, 'admin')
})
afterEach(async () => {
  delete process.env['FIRST_ADMIN']
  await fresh.close()
})

describe('a code', () => {
  it('is ten capitals that nobody takes for another, and no two are the same', async () => {
    const codes = await Promise.all([1, 2, 3, 4, 5].map(() => make({ role: 'reporter' })))
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z]{10}$/)
    expect(new Set(codes).size).toBe(5)
  })

  it('is stored nowhere, and its hash is not in the audit', async () => {
    const code = await make({ role: 'reporter' })
    const kept = await fresh.database.query<{ _id: string }>('invitations', { where: {} })
    const { events } = await showAudit(fresh.database, 0)
    expect(JSON.stringify(kept)).not.toContain(code)
    expect(JSON.stringify(events)).not.toContain(kept[0]?._id.slice(0, 8))
    expect(events.at(-1)).toMatchObject({ action: 'invitations.make', note: 'reporter everything 2020-11-27/' })
  })

  it('gives the role, at its place and for its term, to whoever uses it first', async () => {
    const code = await make({ role: 'checker', scope: 'region:220100', to: '2021-11-27', note: '长春' })
    expect(await accept(code, phone)).toEqual({
      person: phone,
      roles: ['checker'],
      grants: [{ role: 'checker', scope: 'region:220100', from: '2020-11-27', to: '2021-11-27', note: '长春' }],
    })
    await expect(accept(code, desk)).rejects.toThrow('用过')
    expect(await rolesOf(desk)).toEqual([])
  })

  it('says the same to the same person again, and changes nothing', async () => {
    const code = await make({ role: 'checker' })
    const first = await accept(code, phone)
    const { head } = await showAudit(fresh.database, 0)
    expect(await accept(code, phone)).toEqual(first)
    expect((await showAudit(fresh.database, 0)).head).toEqual(head)
  })

  it('goes to one of those who use it at once', async () => {
    const code = await make({ role: 'checker' })
    const people = ['wechat:a', 'wechat:b', 'wechat:c']
    const outcomes = await Promise.allSettled([...people, ...people].map((identity) => accept(code, identity)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    const roles = await Promise.all(people.map(rolesOf))
    expect(roles.flat()).toEqual(['checker'])
  })

  it('is over after 72 hours', async () => {
    const code = await make({ role: 'checker' })
    await expect(accept(code, phone, AFTER_72_HOURS)).rejects.toThrow('过期')
  })

  it('is worth nothing once its admin is none any more', async () => {
    await give(second, 'admin')
    const code = await make({ role: 'checker' }, second)
    await revokeGrant(fresh.database, { person: second, role: 'admin', scope: 'everything' }, admin, NOW)
    await expect(accept(code, phone)).rejects.toMatchObject({ code: 'conflict' })
    expect(await rolesOf(phone)).toEqual([])
  })

  it('gives its own maker no role', async () => {
    await expect(accept(await make({ role: 'publisher' }), admin)).rejects.toMatchObject({ code: 'conflict' })
    expect(await rolesOf(admin)).toEqual(['admin'])
  })

  it('can be guessed ten times an hour, at once or one by one', async () => {
    const code = await make({ role: 'checker' })
    const guesses = await Promise.allSettled(Array.from({ length: 12 }, () => accept('AAAAAAAAAA', phone)))
    const codes = guesses.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : ''))
    expect(codes.filter((one) => one === 'not-found')).toHaveLength(10)
    await expect(accept(code, phone)).rejects.toThrow('最多试 10 次')
    expect((await accept(code, phone, '2020-11-27T11:00:00.000Z')).roles).toEqual(['checker'])
  })
})

describe('another way in', () => {
  it('makes two identities one person, whatever was done by which', async () => {
    await give(desk, 'reporter')
    const standing = await accept(await make({ person: desk }), phone)
    expect(standing).toMatchObject({ person: desk, roles: ['reporter'] })
    expect(await rolesOf(phone)).toEqual(['reporter'])
    await give(phone, 'publisher')
    expect(await rolesOf(desk)).toEqual(['reporter', 'publisher'])
    const { people } = await showGrants(fresh.database, NOW)
    expect(people.find(({ person }) => person === desk)?.identities).toEqual([desk, phone])
  })

  it('takes roles from both at once', async () => {
    await give(desk, 'reporter')
    await accept(await make({ person: desk }), phone)
    await revokeGrant(fresh.database, { person: phone, role: 'reporter', scope: 'everything' }, admin, NOW)
    expect([await rolesOf(phone), await rolesOf(desk)]).toEqual([[], []])
  })

  it('is not for an identity with roles of its own, nor for the person’s own', async () => {
    await give(desk, 'reporter')
    await give(phone, 'publisher')
    const code = await make({ person: desk })
    await expect(accept(code, phone)).rejects.toThrow('先收回')
    await expect(accept(code, desk)).rejects.toMatchObject({ code: 'conflict' })
    await revokeGrant(fresh.database, { person: phone, role: 'publisher', scope: 'everything' }, admin, NOW)
    expect((await accept(code, phone)).person).toBe(desk)
  })

  it('needs a person somebody knows', async () => {
    await expect(make({ person: 'wechat:stranger' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
