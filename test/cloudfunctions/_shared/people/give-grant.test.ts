import { auditReader } from '../../../../cloudfunctions/_shared/audit/audit.reader'
import { type GrantWish, giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import { knownAs } from '../../../../cloudfunctions/_shared/people/look-up-roles'
import { revokeGrant } from '../../../../cloudfunctions/_shared/people/revoke-grant'
import { showGrants } from '../../../../cloudfunctions/_shared/people/show-grants'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
const NEXT_DAY = '2020-11-28T10:00:00.000Z'
const [first, second, reporter] = ['cloudbase:admin', 'wechat:second', 'wechat:reporter']
let fresh: FreshDatabase

function wish(person: string, role: GrantWish['role'], changes: Partial<GrantWish> = {}): GrantWish {
  return { person, role, scope: 'everything', to: null, note: '', ...changes }
}

async function give(changes: GrantWish, admin = first, now = NOW) {
  return giveGrant(fresh.database, changes, admin, now)
}

async function revoke(person: string, role: GrantWish['role'], admin = first, scope = 'everything') {
  return revokeGrant(fresh.database, { person, role, scope }, admin, NOW)
}

beforeEach(async () => {
  process.env['FIRST_ADMIN'] = first
  fresh = await freshDatabase()
  await give(wish(first, 'admin'))
})
afterEach(async () => {
  delete process.env['FIRST_ADMIN']
  await fresh.close()
})

describe('giving a role', () => {
  it('holds from today on, for everything, until it is revoked', async () => {
    expect(await give(wish(reporter, 'reporter'))).toEqual({
      person: reporter,
      roles: ['reporter'],
      grants: [{ role: 'reporter', scope: 'everything', from: '2020-11-27', to: null, note: '' }],
    })
  })

  it('adds up over scopes, and gives one scope a new term', async () => {
    await give(wish(reporter, 'checker', { scope: 'region:220100' }))
    await give(wish(reporter, 'checker', { scope: 'region:220200' }))
    const { grants } = await give(
      wish(reporter, 'checker', { scope: 'region:220100', to: '2020-12-31' }),
      first,
      NEXT_DAY,
    )
    expect(grants.map(({ scope, from, to }) => [scope, from, to])).toEqual([
      ['region:220200', '2020-11-27', null],
      ['region:220100', '2020-11-27', '2020-12-31'],
    ])
  })

  it('ends by itself after its last day in China', async () => {
    await give(wish(reporter, 'reporter', { to: '2020-11-27' }))
    const known = knownAs(fresh.database)
    expect((await known(reporter, '2020-11-27')).grants).toHaveLength(1)
    expect((await known(reporter, '2020-11-28')).grants).toEqual([])
  })

  it('is never for oneself, once the first admin is a lasting one', async () => {
    await expect(give(wish(first, 'publisher'))).rejects.toMatchObject({ code: 'conflict' })
    await give(wish(second, 'admin'))
    await expect(give(wish(second, 'auditor'), second)).rejects.toMatchObject({ code: 'conflict' })
    await expect(give(wish(second, 'admin', { to: '2030-01-01' }), second)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('refuses a term that ends before it begins, and an admin of one place', async () => {
    await expect(give(wish(reporter, 'reporter', { to: '2020-11-26' }))).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'to' }],
    })
    await expect(give(wish(second, 'admin', { scope: 'region:220100' }))).rejects.toMatchObject({
      issues: [{ path: 'scope' }],
    })
  })

  it('leaves an event with the hashes of before and after, and none where nothing changes', async () => {
    await give(wish(reporter, 'reporter'))
    await give(wish(reporter, 'reporter'))
    await give(wish(reporter, 'checker'))
    const events = (await auditReader(fresh.database).after(0, 10)).filter(({ target }) => target === reporter)
    expect(events.map(({ note }) => note)).toEqual([
      'reporter everything 2020-11-27/',
      'checker everything 2020-11-27/',
    ])
    expect(events[0]?.before).toBeNull()
    expect(events[1]?.before).toBe(events[0]?.after)
  })
})

describe('revoking a role', () => {
  it('is in force at the next call', async () => {
    await give(wish(reporter, 'reporter'))
    expect(await revoke(reporter, 'reporter')).toEqual({ person: reporter, roles: [], grants: [] })
    expect((await knownAs(fresh.database)(reporter, '2020-11-27')).grants).toEqual([])
  })

  it('needs a grant of that role and scope', async () => {
    await give(wish(reporter, 'reporter'))
    await expect(revoke(reporter, 'reporter', first, 'region:220100')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('never takes the last admin, whoever asks', async () => {
    await expect(revoke(first, 'admin')).rejects.toMatchObject({ code: 'conflict' })
    await give(wish(second, 'admin', { to: '2020-12-31' }))
    await expect(revoke(first, 'admin', second)).rejects.toMatchObject({ code: 'conflict' })
    await give(wish(second, 'admin'))
    expect((await revoke(first, 'admin', first)).roles).toEqual([])
  })

  it('leaves one admin where two remove each other at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      await give(wish(second, 'admin'))
      const outcomes = await Promise.allSettled([revoke(second, 'admin', first), revoke(first, 'admin', second)])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const { people } = await showGrants(fresh.database, NOW)
      const left = people.filter(({ roles }) => roles.includes('admin'))
      expect(left).toHaveLength(1)
      if (left[0]?.person === second) await give(wish(first, 'admin'), second)
      if (left[0]?.person === second) await revoke(second, 'admin', first)
    }
  })

  it('never shortens the last admin’s term either', async () => {
    await give(wish(second, 'admin', { to: '2020-12-31' }))
    await expect(give(wish(first, 'admin', { to: '2021-01-01' }), second)).rejects.toMatchObject({ code: 'conflict' })
  })
})
