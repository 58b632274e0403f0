import { closeException } from '../../../../cloudfunctions/_shared/locks/close-exception'
import { lockPeriod } from '../../../../cloudfunctions/_shared/locks/lock-period'
import { openException } from '../../../../cloudfunctions/_shared/locks/open-exception'
import { showLocks } from '../../../../cloudfunctions/_shared/locks/show-locks'
import { openEpoch } from '../../../../cloudfunctions/_shared/metrics/open-epoch'
import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved, first, publish, SATURDAY, second } from '../releases/publication'

const SUNDAY = '2020-11-29T01:00:00.000Z'
const UNTIL = '2020-11-30T01:00:00.000Z'
const [checker, everything] = ['cloudbase:checker', { metric: null, subject: null, from: null, to: null }]
const opening = { metric: 'health-card-uses', subject: 'region:220000', from: FRIDAY, base: 0, reason: '换了系统' }
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
  const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
  await publish(fresh.database, id, SATURDAY)
})
afterEach(() => fresh.close())

const lock = (through = FRIDAY) => lockPeriod(fresh.database, { through, reason: '周报已定' }, first.person, SATURDAY)
const except = (scope: Partial<typeof everything> | { metric: string }, person = first.person) =>
  openException(
    fresh.database,
    { scope: { ...everything, ...scope }, until: UNTIL, reason: '医院补正' },
    person,
    SUNDAY,
  )

/** Another number for the Friday that was published, confirmed by a checker. */
async function restated(now = SUNDAY) {
  const { report, holds } = await receiveReport(
    fresh.database,
    delivery(bulletin(FRIDAY, [['health-card-uses', 101]])),
    SATURDAY,
  )
  const decision = { report, hold: holds[0]?.id ?? '', verdict: 'confirm' as const, reason: '来源更正' }
  return decideHold(fresh.database, { ...decision, reasonCode: 'R04' }, checker, now)
}

describe('a locked period', () => {
  it('is changed freely as long as nobody has locked it', async () => {
    expect((await restated()).state).toBe('accepted')
  })

  it('is not restated, nor counted anew, without an exception', async () => {
    await lock()
    await expect(restated()).rejects.toThrow('已锁定，需要例外')
    await expect(openEpoch(fresh.database, opening, checker, SUNDAY)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('takes what comes after it as ever', async () => {
    await lock()
    const later = await receiveReport(
      fresh.database,
      delivery(bulletin('2020-11-28', [['health-card-uses', 120]])),
      SUNDAY,
    )
    expect(later.holds).toEqual([])
  })

  it('takes no row of a table that was in doubt without an exception for everything', async () => {
    await lock()
    const state = { network: 'pending', interface: 'realised', scope: null } as const
    const system = { system: 'primary-care', name: '基层医疗卫生机构管理信息系统', ...state }
    const told = delivery(bulletin(FRIDAY, [], { systems: [system] }))
    const { report, holds } = await receiveReport(fresh.database, told, SATURDAY)
    const confirm = () =>
      decideHold(
        fresh.database,
        { report, hold: holds[0]?.id ?? '', verdict: 'confirm', reason: '来源确认' },
        checker,
        SUNDAY,
      )
    await except({ metric: 'health-card-uses' })
    await expect(confirm()).rejects.toThrow('已锁定，需要例外')
    await except({})
    expect((await confirm()).state).toBe('accepted')
  })

  it('only moves forward, and never before what is published', async () => {
    await lock()
    await expect(lock('2020-11-26')).rejects.toMatchObject({ code: 'conflict' })
    await expect(lock('2020-11-28')).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('an exception', () => {
  it('lets others change what it is for, until its end', async () => {
    await lock()
    await except({ metric: 'health-card-uses' })
    await expect(restated(UNTIL)).rejects.toMatchObject({ code: 'conflict' })
    expect((await restated('2020-11-30T00:59:59.000Z')).state).toBe('accepted')
  })

  it('is not used by who opened it, nor for anything else', async () => {
    await lock()
    await except({}, checker)
    await except({ metric: 'health-card-people' })
    await expect(restated()).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is closed before its end, once, and covers nothing from then on', async () => {
    await lock()
    await except({})
    const id = (await showLocks(fresh.database, second.person, SUNDAY)).exceptions[0]?.id ?? ''
    const close = () => closeException(fresh.database, { id, reason: '已经补正' }, second.person, SUNDAY)
    expect((await close()).exceptions).toMatchObject([{ until: SUNDAY }])
    await expect(close()).rejects.toMatchObject({ code: 'conflict' })
    await expect(restated()).rejects.toThrow('已锁定，需要例外')
  })

  it('ends within a fortnight, and is listed with its end', async () => {
    await lock()
    await except({})
    const { through, exceptions } = await showLocks(fresh.database, second.person, SUNDAY)
    expect([through, exceptions]).toMatchObject([FRIDAY, [{ until: UNTIL, reason: '医院补正', own: false }]])
    const long = { scope: everything, until: '2020-12-29T01:00:00.000Z', reason: '一直开着' }
    await expect(openException(fresh.database, long, first.person, SUNDAY)).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })
})
