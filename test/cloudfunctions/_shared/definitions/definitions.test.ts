import { decideDefinition } from '../../../../cloudfunctions/_shared/definitions/decide-definition'
import { dropDefinition } from '../../../../cloudfunctions/_shared/definitions/drop-definition'
import { proposeDefinition } from '../../../../cloudfunctions/_shared/definitions/propose-definition'
import { showDefinitions } from '../../../../cloudfunctions/_shared/definitions/show-definitions'
import { showBoard } from '../../../../cloudfunctions/_shared/reporting/show-board'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, PROVINCE, row, taken } from '../reports/daily'

const [USES, AT] = ['health-card-uses', '2020-11-27T10:00:00.000Z']
const [proposer, decider] = ['cloudbase:dictionary', 'cloudbase:publisher-1']
const wish = {
  metric: USES,
  from: '2020-11-26',
  counts: '到这一天为止，居民凭卡就诊的总次数。',
  excludes: '不再计入测试环境里的刷卡次数。',
  mayChange: '每用一次卡就会增加一次。',
  title: '不再计入测试刷卡',
  reason: '测试刷卡混在里面，数偏大',
}
let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const propose = (changes: Partial<typeof wish> = {}) =>
  proposeDefinition(fresh.database, { ...wish, ...changes }, proposer, AT)
const decide = (id: string, verdict: 'approved' | 'refused' = 'approved', person = decider) =>
  decideDefinition(fresh.database, { id, verdict, reason: '文件齐全' }, person, AT)

async function shown(person = decider) {
  const { metrics } = await showDefinitions(fresh.database, person, AT)
  return metrics.find(({ metric }) => metric === USES)
}

describe('another definition of a metric', () => {
  it('holds once another person approves it', async () => {
    const { id, own } = await propose()
    expect([own, (await shown())?.inForce.counts === wish.counts]).toEqual([true, false])
    await expect(decide(id, 'approved', proposer)).rejects.toMatchObject({ code: 'forbidden' })
    await decide(id)
    const told = await shown()
    expect(told?.inForce.counts).toBe(wish.counts)
    expect(told?.versions).toMatchObject([{ id, state: 'approved', own: false, decision: '文件齐全' }])
    expect(JSON.stringify(told)).not.toContain('cloudbase:')
  })

  it('is decided once, however many decide at once', async () => {
    const { id } = await propose()
    const people = ['cloudbase:publisher-1', 'cloudbase:publisher-2']
    const done = await Promise.allSettled(people.map((person) => decide(id, 'approved', person)))
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(decide(id, 'refused')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('waits alone, and can be taken back by who proposed it', async () => {
    const both = await Promise.allSettled([propose(), propose({ from: '2020-12-01' })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [waiting] = (await shown())?.versions ?? []
    const id = waiting?.id ?? ''
    await expect(dropDefinition(fresh.database, { id }, decider, AT)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await dropDefinition(fresh.database, { id }, proposer, AT)).state).toBe('dropped')
    await expect(decide(id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('begins on a day of its own, at most a year ahead', async () => {
    await decide((await propose()).id)
    await expect(propose()).rejects.toMatchObject({ code: 'conflict' })
    await expect(propose({ from: '2021-12-01' })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(propose({ metric: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is nothing anybody reckons with while it is refused', async () => {
    await decide((await propose()).id, 'refused')
    expect((await shown())?.inForce.counts).not.toBe(wish.counts)
  })
})

test('the daily board reckons no step across a change of what is counted', async () => {
  const days = ['2020-11-25', '2020-11-26'].map((period, place) =>
    row({ subject: PROVINCE, period, value: 100 + place }),
  )
  await taken(fresh.database, dailyJson(days, { period: '2020-11-26' }), AT)
  const uses = async () => {
    const { movements } = await showBoard(fresh.database, { day: '2020-11-26' }, AT)
    return movements.find(({ metric }) => metric === USES)
  }
  expect(await uses()).toMatchObject({ value: 101, before: { day: '2020-11-25', value: 100 } })
  await decide((await propose()).id)
  expect(await uses()).toMatchObject({ value: 101, before: null })
  const { changes } = await showBoard(fresh.database, { day: '2020-11-26', since: '2020-11-27T00:00:00.000Z' }, AT)
  expect(changes.map(({ kind }) => kind)).toContain('definition')
})
