import { decideCode } from '../../../../cloudfunctions/_shared/quarantine/decide-code'
import { showQuarantine } from '../../../../cloudfunctions/_shared/quarantine/show-quarantine'
import { switchCode } from '../../../../cloudfunctions/_shared/quarantine/switch-code'
import { readRejectedRows } from '../../../../cloudfunctions/_shared/reports/read-rejected-rows'
import { workOffReport } from '../../../../cloudfunctions/_shared/reports/work-off-report'
import { replayed } from '../../../../config/replaying'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { CHANGCHUN, dailyJson, row, taken, USES } from '../reports/daily'

const [SATURDAY, LATER] = ['2020-11-28T01:00:00.000Z', '2020-11-28T02:00:00.000Z']
const JILIN = 'region:220200'
const code = { source: 'health-information-centre', kind: 'subject', code: '甲' } as const
let fresh: FreshDatabase

const given = (period: string, value: number) => row({ subject: '甲', period, value })

/** 甲 is 长春, with a number of the 25th, until somebody says otherwise. */
beforeEach(async () => {
  fresh = await freshDatabase()
  await taken(fresh.database, dailyJson([row(), given('2020-11-25', 10)]))
  const wish = { ...code, to: CHANGCHUN, factor: 1, reason: '来源的写法' }
  const { replays } = await decideCode(fresh.database, wish, 'cloudbase:dictionary', SATURDAY)
  for (const id of replays) await workOffReport(fresh.database, id, () => SATURDAY)
})
afterEach(() => fresh.close())

function change(to: string | null, from = '2020-11-27', now = LATER) {
  const wish = { ...code, to, factor: 1, from, reason: '来源换了编号' }
  return switchCode(fresh.database, wish, 'cloudbase:dictionary', now)
}

async function values() {
  const all = await storedObservations(fresh.database, [USES])
  return all
    .filter(({ subject }) => subject !== 'region:220000')
    .map(({ subject, period, value }) => [subject, period, value])
    .sort()
}

describe('the meaning of a code', () => {
  it('changes from a day on; earlier days, and what was taken, stay with what it meant', async () => {
    await change(JILIN)
    const report = await taken(fresh.database, dailyJson([given('2020-11-26', 11), given('2020-11-27', 5)]), LATER)
    expect(report.counts).toMatchObject({ accepted: 2, quarantined: 0 })
    expect(await values()).toEqual([
      [CHANGCHUN, '2020-11-25', 10],
      [CHANGCHUN, '2020-11-26', 11],
      [JILIN, '2020-11-27', 5],
    ])
    const { decided } = await showQuarantine(fresh.database, LATER)
    expect(decided.map(({ to, from }) => [to, from])).toEqual([
      [JILIN, '2020-11-27'],
      [CHANGCHUN, null],
    ])
  })

  it('ends on a day: rows from then on are sent back with the reason', async () => {
    await change(null)
    const report = await taken(fresh.database, dailyJson([given('2020-11-26', 11), given('2020-11-27', 5)]), LATER)
    expect(report.counts).toMatchObject({ accepted: 1, rejected: 1 })
    expect(report.rejections).toMatchObject([{ rule: 'refused-code', expected: '这个编号已退回：来源换了编号' }])
  })

  it('may be put right for the same day, and then the later word counts', async () => {
    await change(null)
    await change(JILIN, '2020-11-27', '2020-11-28T03:00:00.000Z')
    await taken(fresh.database, dailyJson([given('2020-11-27', 5)]), '2020-11-28T04:00:00.000Z')
    expect((await values()).at(-1)).toEqual([JILIN, '2020-11-27', 5])
  })

  it('leaves rows that were taken before out of what has to be put right', async () => {
    const report = await taken(fresh.database, dailyJson([given('2020-11-27', 5)]), SATURDAY)
    await change(null)
    expect((await readRejectedRows(fresh.database, report._id)).rows).toBe(0)
  })

  it('is changed once where two change it at the same time', async () => {
    const both = await Promise.allSettled([change(JILIN), change('region:220300')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await fresh.database.query('audit', { where: { action: 'quarantine.switch' } })).toHaveLength(1)
  })

  it.each([
    ['to something that stands for nothing here', 'region:999999', code.code, 'invalid-input'],
    ['to what it means already', CHANGCHUN, code.code, 'conflict'],
    ['of a code nobody decided on', JILIN, '乙', 'not-found'],
  ])('is not changed %s', async (_, to, name, refusal) => {
    const wish = { ...code, code: name, to, factor: 1, from: '2020-11-27', reason: '来源换了编号' }
    await expect(switchCode(fresh.database, wish, 'cloudbase:dictionary', LATER)).rejects.toMatchObject({
      code: refusal,
    })
  })

  it('is the same on each day when everything is done again from the raw reports', async () => {
    await taken(fresh.database, dailyJson([given('2020-11-26', 11)]), SATURDAY)
    await change(JILIN)
    await taken(fresh.database, dailyJson([given('2020-11-27', 5)]), '2020-11-28T03:00:00.000Z')
    const before = await values()
    await replayed(fresh.database, () => undefined)
    expect(await values()).toEqual(before)
  })
})
