import { decideDefinition } from '../../../../cloudfunctions/_shared/definitions/decide-definition'
import { proposeDefinition } from '../../../../cloudfunctions/_shared/definitions/propose-definition'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { showRelease } from '../../../../cloudfunctions/_shared/releases/show-release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, PROVINCE, row, taken } from '../reports/daily'
import { approved, first, NEXT_SATURDAY, publish, SATURDAY } from './publication'

const USES = 'health-card-uses'
let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

/** Another definition of the uses, proposed by one and approved by another. */
async function redefined(from: string, now: string): Promise<void> {
  const { id } = await proposeDefinition(
    fresh.database,
    {
      metric: USES,
      from,
      counts: '到这一天为止，居民凭卡就诊的总次数。',
      excludes: '不再计入测试环境里的刷卡次数。',
      mayChange: '每用一次卡就会增加一次。',
      title: '不再计入测试刷卡',
      reason: '测试刷卡混在里面，数偏大',
    },
    'cloudbase:dictionary',
    now,
  )
  const decision = { id, verdict: 'approved' as const, reason: '文件齐全' }
  await decideDefinition(fresh.database, decision, first.person, now)
}

const content = async (id: string) => (await releasesReader(fresh.database).find(id))?.content

describe('a change of what a metric counts', () => {
  it('stands in the next release with the definition before it, and changes no release that was cut', async () => {
    const earlier = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    const before = await publish(fresh.database, earlier, SATURDAY)
    await redefined('2020-12-01', SATURDAY)
    expect((await releasesReader(fresh.database).find(earlier))?.sha256).toBe(before.sha256)
    const later = await content(await approved(fresh.database, NEXT_FRIDAY, 120, NEXT_SATURDAY))
    const [was, is] = [before, later].map((one) => one?.definitions.find(({ metric }) => metric === USES))
    expect(was).not.toHaveProperty('since')
    expect(is).toMatchObject({ since: '2020-12-01', earlier: [{ until: '2020-11-30', definition: was?.definition }] })
    expect(is?.definition.excludes).toContain('测试')
  })

  it('is told to those who approve the release, once', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    await redefined('2020-12-01', SATURDAY)
    const told = (id: string) => showRelease(fresh.database, { id }, first.person, NEXT_SATURDAY)
    const second = await approved(fresh.database, NEXT_FRIDAY, 120, NEXT_SATURDAY)
    expect((await told(second)).redefined).toMatchObject([{ metric: USES, since: '2020-12-01' }])
    await publish(fresh.database, second, NEXT_SATURDAY)
    const { _id: third } = await cutRelease(fresh.database, first.person, '2020-12-05T02:00:00.000Z')
    expect((await told(third)).redefined).toEqual([])
  })

  it('lets no change be reckoned across it', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    await redefined('2020-12-01', SATURDAY)
    const later = await content(await approved(fresh.database, NEXT_FRIDAY, 120, NEXT_SATURDAY))
    const uses = later?.figures.find(({ metric }) => metric === USES)
    expect(uses?.change).toEqual({ notComparable: 'definition-changed' })
  })

  it('that begins after the day a number is for leaves it its definition', async () => {
    await redefined('2020-12-01', FRIDAY_EVENING)
    const friday = await content(await approved(fresh.database, FRIDAY, 100, SATURDAY))
    const uses = friday?.definitions.find(({ metric }) => metric === USES)
    expect(uses).not.toHaveProperty('since')
  })

  it('is drawn where it happened on the series', async () => {
    const days = ['2020-11-25', '2020-11-26', FRIDAY].map((period, place) =>
      row({ subject: PROVINCE, period, value: 100 + place }),
    )
    await taken(fresh.database, dailyJson(days, { period: FRIDAY }), FRIDAY_EVENING)
    await redefined('2020-11-26', FRIDAY_EVENING)
    await redefined('2020-12-01', SATURDAY)
    const { content: drafted } = await cutRelease(fresh.database, first.person, SATURDAY)
    expect(drafted.events.filter(({ kind }) => kind === 'definition')).toEqual([
      {
        kind: 'definition',
        from: '2020-11-26',
        to: '2020-11-26',
        metric: USES,
        subject: null,
        base: null,
        title: '不再计入测试刷卡',
        explanation: '测试刷卡混在里面，数偏大',
      },
    ])
  })
})
