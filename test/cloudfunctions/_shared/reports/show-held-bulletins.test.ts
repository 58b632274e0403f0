import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { showHeldBulletins } from '../../../../cloudfunctions/_shared/reports/show-held-bulletins'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const checker = 'cloudbase:checker'
let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const deliver = (uses: number, changes: Parameters<typeof bulletin>[2] = {}) =>
  receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', uses]], changes)), FRIDAY_EVENING)
const waiting = async (person = checker) => (await showHeldBulletins(fresh.database, person)).bulletins

describe('bulletins that wait for a checker', () => {
  it('are none where nothing is in doubt', async () => {
    await deliver(100)
    expect(await waiting()).toEqual([])
  })

  it('say what is printed, what it contradicts, in which unit and about whom, and whose they are', async () => {
    await deliver(100)
    await deliver(101)
    expect(await waiting()).toMatchObject([
      {
        source: '省卫生健康信息中心',
        period: FRIDAY,
        own: false,
        decided: 0,
        doubts: [
          {
            rule: 'restates',
            name: '电子居民健康卡用卡人次',
            unit: '人次',
            subjectName: '吉林省',
            day: FRIDAY,
            given: '101 人次',
            expected: '100 人次',
          },
        ],
      },
    ])
    expect(await waiting('cloudbase:reporter')).toMatchObject([{ own: true }])
  })

  it('name the row of a table that is in doubt, and leave when the last doubt is decided', async () => {
    const state = { network: 'pending', interface: 'realised', scope: null } as const
    const system = { system: 'primary-care', name: '基层医疗卫生机构管理信息系统', ...state }
    const { report } = await deliver(100, { systems: [system] })
    const [{ doubts }] = (await waiting()) as [Awaited<ReturnType<typeof waiting>>[number]]
    const row = { name: '基层医疗卫生机构管理信息系统', given: '网络待联通，接口实现' }
    expect(doubts).toMatchObject([{ metric: null, unit: null, day: null, ...row }])
    const decision = { report, hold: doubts[0]?.hold ?? '', verdict: 'refuse', reason: '来源写错' } as const
    await decideHold(fresh.database, decision, checker, FRIDAY_EVENING)
    expect(await waiting()).toEqual([])
  })
})
