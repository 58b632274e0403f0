import { acceptInvitation } from '../../../../cloudfunctions/_shared/people/accept-invitation'
import { giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import { knownAs } from '../../../../cloudfunctions/_shared/people/look-up-roles'
import { makeInvitation } from '../../../../cloudfunctions/_shared/people/make-invitation'
import { revokeIdentity } from '../../../../cloudfunctions/_shared/people/revoke-identity'
import { showGrants } from '../../../../cloudfunctions/_shared/people/show-grants'
import { showAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
const [admin, desk, phone] = ['cloudbase:admin', 'cloudbase:reporter', 'wechat:o-reporter']
const everything = { scope: 'everything', to: null, note: '' }
let fresh: FreshDatabase

async function bindPhone(): Promise<void> {
  const { code } = await makeInvitation(fresh.database, { person: desk, ...everything }, admin, NOW)
  await acceptInvitation(fresh.database, code, phone, NOW)
}

async function standing(identity: string): Promise<[person: string, roles: string[]]> {
  const { person, grants } = await knownAs(fresh.database)(identity, '2020-11-27')
  return [person, grants.map(({ role }) => role)]
}

const unbind = (person: string, identity: string) => revokeIdentity(fresh.database, { person, identity }, admin, NOW)

beforeEach(async () => {
  process.env['FIRST_ADMIN'] = admin
  fresh = await freshDatabase()
  await giveGrant(fresh.database, { person: admin, role: 'admin', ...everything }, admin, NOW)
  await giveGrant(fresh.database, { person: desk, role: 'reporter', ...everything }, admin, NOW)
  await bindPhone()
})
afterEach(async () => {
  delete process.env['FIRST_ADMIN']
  await fresh.close()
})

describe('an account that is unbound', () => {
  it('has nothing at the next call, and the person keeps everything', async () => {
    expect(await standing(phone)).toEqual([desk, ['reporter']])
    expect(await unbind(desk, phone)).toEqual({ person: desk, identity: phone })
    expect(await standing(phone)).toEqual([phone, []])
    expect(await standing(desk)).toEqual([desk, ['reporter']])
    const { people } = await showGrants(fresh.database, NOW)
    expect(people.find(({ person }) => person === desk)?.identities).toEqual([desk])
    expect((await showAudit(fresh.database, 0)).events.at(-1)).toMatchObject({
      actor: admin,
      action: 'identities.unbind',
      target: desk,
      note: phone,
    })
  })

  it('can be bound again by another code', async () => {
    await unbind(desk, phone)
    await bindPhone()
    expect(await standing(phone)).toEqual([desk, ['reporter']])
  })

  it('is not the one a person came with first', async () => {
    await expect(unbind(desk, desk)).rejects.toMatchObject({ code: 'conflict' })
    await expect(unbind(phone, desk)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is not one that belongs to somebody else, nor one that is unbound already', async () => {
    await expect(unbind(admin, phone)).rejects.toMatchObject({ code: 'not-found' })
    await unbind(desk, phone)
    await expect(unbind(desk, phone)).rejects.toMatchObject({ code: 'not-found' })
  })
})
