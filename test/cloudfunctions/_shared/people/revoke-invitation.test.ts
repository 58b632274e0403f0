import { acceptInvitation } from '../../../../cloudfunctions/_shared/people/accept-invitation'
import { giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import { type InvitationWish, makeInvitation } from '../../../../cloudfunctions/_shared/people/make-invitation'
import { revokeInvitation } from '../../../../cloudfunctions/_shared/people/revoke-invitation'
import { showInvitations } from '../../../../cloudfunctions/_shared/people/show-invitations'
import { showAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
const [admin, phone] = ['cloudbase:admin', 'wechat:o-new']
let fresh: FreshDatabase

async function make(wish: Partial<InvitationWish>): Promise<string> {
  return (await makeInvitation(fresh.database, { scope: 'everything', to: null, note: '', ...wish }, admin, NOW)).code
}

async function open(now = NOW) {
  return (await showInvitations(fresh.database, now)).invitations
}

async function onlyOne(): Promise<string> {
  const [only, ...others] = await open()
  if (!only || others.length > 0) throw new Error(`${others.length + 1} open invitations`)
  return only.id
}

beforeEach(async () => {
  process.env['FIRST_ADMIN'] = admin
  fresh = await freshDatabase()
  await giveGrant(fresh.database, { person: admin, role: 'admin', scope: 'everything', to: null, note: '' }, admin, NOW)
})
afterEach(async () => {
  delete process.env['FIRST_ADMIN']
  await fresh.close()
})

describe('open invitations', () => {
  it('are shown with what they are for, and never by their code', async () => {
    const scope = 'organisation:provincial-cancer-hospital'
    const code = await make({ role: 'reporter', scope, to: '2021-11-27', note: '新来的小王' })
    const shown = await showInvitations(fresh.database, NOW)
    expect(shown).toEqual({
      invitations: [
        {
          id: expect.stringMatching(/^invitation-[0-9a-f]{8}$/) as unknown,
          role: 'reporter',
          person: null,
          scope,
          to: '2021-11-27',
          note: '新来的小王',
          expiresAt: '2020-11-30T10:00:00.000Z',
        },
      ],
      places: { [scope]: '省肿瘤医院' },
    })
    expect(JSON.stringify(shown)).not.toContain(code)
  })

  it('are those that nobody has used and whose 72 hours are not over', async () => {
    const code = await make({ role: 'reporter' })
    expect(await open('2020-11-30T09:59:59.999Z')).toHaveLength(1)
    expect(await open('2020-11-30T10:00:00.000Z')).toEqual([])
    await acceptInvitation(fresh.database, code, phone, NOW)
    expect(await open()).toEqual([])
  })
})

describe('an invitation taken back', () => {
  it('is worth nothing any more, and the audit says who took it back, once', async () => {
    const code = await make({ role: 'reporter' })
    const id = await onlyOne()
    await Promise.all([1, 2].map(() => revokeInvitation(fresh.database, { id }, admin, NOW)))
    expect(await open()).toEqual([])
    await expect(acceptInvitation(fresh.database, code, phone, NOW)).rejects.toThrow('已作废')
    const { events } = await showAudit(fresh.database, 0)
    expect(events.filter(({ action }) => action === 'invitations.cancel')).toMatchObject([{ actor: admin, target: id }])
  })

  it('cannot be one that somebody has used', async () => {
    const code = await make({ role: 'reporter' })
    const id = await onlyOne()
    await acceptInvitation(fresh.database, code, phone, NOW)
    await expect(revokeInvitation(fresh.database, { id }, admin, NOW)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('while somebody uses it at once is either used or taken back', async () => {
    const code = await make({ role: 'reporter' })
    const id = await onlyOne()
    const outcomes = await Promise.allSettled([
      acceptInvitation(fresh.database, code, phone, NOW),
      revokeInvitation(fresh.database, { id }, admin, NOW),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
