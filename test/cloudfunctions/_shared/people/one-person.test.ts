import { acceptInvitation } from '../../../../cloudfunctions/_shared/people/accept-invitation'
import { giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import { knownAs } from '../../../../cloudfunctions/_shared/people/look-up-roles'
import { makeInvitation } from '../../../../cloudfunctions/_shared/people/make-invitation'
import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, row, taken } from '../reports/daily'

const [admin, desk, phone] = ['cloudbase:admin', 'cloudbase:reporter', 'wechat:o-reporter']
let fresh: FreshDatabase

/** Makes the phone another way in of the desk's person, after both have acted as two. */
async function becomeOne(): Promise<string> {
  const { code } = await makeInvitation(
    fresh.database,
    { person: desk, scope: 'everything', to: null, note: '' },
    admin,
    FRIDAY_EVENING,
  )
  await acceptInvitation(fresh.database, code, phone, FRIDAY_EVENING)
  return (await knownAs(fresh.database)(phone, FRIDAY)).person
}

async function deliver(value: number, submittedBy: string) {
  return receiveReport(
    fresh.database,
    delivery(bulletin(FRIDAY, [['health-card-uses', value]]), { submittedBy }),
    FRIDAY_EVENING,
  )
}

beforeEach(async () => {
  process.env['FIRST_ADMIN'] = admin
  fresh = await freshDatabase()
  for (const [person, role] of [
    [admin, 'admin'],
    [desk, 'publisher'],
  ] as const)
    await giveGrant(fresh.database, { person, role, scope: 'everything', to: null, note: '' }, admin, FRIDAY_EVENING)
})
afterEach(async () => {
  delete process.env['FIRST_ADMIN']
  await fresh.close()
})

describe('a person with two names', () => {
  it('does not approve under one what they entered under the other, even before both were known to be one', async () => {
    await deliver(1, phone)
    const { _id } = await cutRelease(fresh.database, desk, FRIDAY_EVENING)
    const person = await becomeOne()
    expect(person).toBe(desk)
    const approver = { person, role: 'publisher' as const }
    await expect(approveRelease(fresh.database, _id, approver, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('approves once', async () => {
    await deliver(1, 'source:health-information-centre')
    const { _id } = await cutRelease(fresh.database, desk, FRIDAY_EVENING)
    await approveRelease(fresh.database, _id, { person: phone, role: 'publisher' }, FRIDAY_EVENING)
    const approver = { person: await becomeOne(), role: 'publisher' as const }
    await expect(approveRelease(fresh.database, _id, approver, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('does not decide on what they delivered', async () => {
    await deliver(1, 'source:health-information-centre')
    const { report, holds } = await deliver(2, phone)
    const decision = { report, hold: holds[0]?.id ?? '', verdict: 'confirm' as const, reason: '已核实' }
    const checker = await becomeOne()
    await expect(decideHold(fresh.database, decision, checker, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('does not decide on a row of a daily report they delivered', async () => {
    await taken(fresh.database, dailyJson([row({ period: '2020-11-26', value: 100 })], { period: '2020-11-26' }))
    const held = await taken(fresh.database, dailyJson([row({ value: 90 })], { submittedBy: phone }))
    const hold = undecidedRows(held)[0]?.hold.id ?? ''
    const decision = { report: held._id, hold, verdict: 'confirm' as const, reason: '已核实' }
    const checker = await becomeOne()
    await expect(decideDailyHold(fresh.database, decision, checker, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const other = await decideDailyHold(fresh.database, decision, 'cloudbase:checker', FRIDAY_EVENING)
    expect(other.state).toBe('accepted')
  })
})
