import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { reportsReader } from '../../../../cloudfunctions/_shared/reports/reports.reader'
import { bulletin, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { NEXT_EVENING, receive, values } from './reception'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('deciding a hold', () => {
  const decision = (report: string, hold = '', verdict: 'confirm' | 'refuse' = 'confirm') => ({
    report,
    hold,
    verdict,
    reason: '已电话核实',
  })

  async function held() {
    await receive(fresh.database, bulletin(FRIDAY, [['online-services', 100]]))
    const receipt = await receive(
      fresh.database,
      bulletin(NEXT_FRIDAY, [
        ['online-services', 90],
        ['upload-hospitals', 14],
      ]),
      NEXT_EVENING,
    )
    return { report: receipt.report, hold: receipt.holds[0]?.id ?? '' }
  }

  it('keeps a whole report back until its hold is decided', async () => {
    const { report } = await held()
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
    expect(await values(fresh.database, 'upload-hospitals')).toEqual([])
    expect((await reportsReader(fresh.database).find(report))?.state).toBe('held')
  })

  it('lets a confirmed value in', async () => {
    const { report, hold } = await held()
    const standing = await decideHold(fresh.database, decision(report, hold), 'cloudbase:checker', NEXT_EVENING)
    expect(standing).toMatchObject({ state: 'accepted', undecided: [] })
    expect(await values(fresh.database, 'online-services')).toEqual([
      [100, FRIDAY],
      [90, NEXT_FRIDAY],
    ])
  })

  it('leaves a refused value out and lets the rest in', async () => {
    const { report, hold } = await held()
    await decideHold(fresh.database, decision(report, hold, 'refuse'), 'cloudbase:checker', NEXT_EVENING)
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
    expect(await values(fresh.database, 'upload-hospitals')).toEqual([[14, NEXT_FRIDAY]])
  })

  it('is not for whoever submitted the report', async () => {
    const { report, hold } = await held()
    await expect(
      decideHold(fresh.database, decision(report, hold), 'cloudbase:reporter', NEXT_EVENING),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('happens once when two checkers decide at the same time', async () => {
    const { report, hold } = await held()
    const checkers = ['cloudbase:checker', 'cloudbase:other-checker']
    const outcomes = await Promise.allSettled(
      checkers.map((checker) => decideHold(fresh.database, decision(report, hold), checker, NEXT_EVENING)),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
    expect(await values(fresh.database, 'online-services')).toEqual([
      [100, FRIDAY],
      [90, NEXT_FRIDAY],
    ])
  })

  it('confirms only one of two values stated for the same figure', async () => {
    const content = bulletin(FRIDAY, [
      ['online-services', 100],
      ['online-services', 200],
    ])
    const { report, holds } = await receive(fresh.database, content)
    const [first, second] = holds.map(({ id }) => id)
    await decideHold(fresh.database, decision(report, first), 'cloudbase:checker', FRIDAY_EVENING)
    await expect(
      decideHold(fresh.database, decision(report, second), 'cloudbase:checker', FRIDAY_EVENING),
    ).rejects.toMatchObject({ code: 'conflict' })
    await decideHold(fresh.database, decision(report, second, 'refuse'), 'cloudbase:checker', FRIDAY_EVENING)
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
  })

  it('confirms values of different days apart from one another', async () => {
    const earlier = bulletin('2020-11-20', [
      ['online-services', 100],
      ['online-services', 200],
    ])
    const both = {
      ...earlier,
      figures: [
        ...earlier.figures,
        ...bulletin(FRIDAY, [
          ['online-services', 300],
          ['online-services', 400],
        ]).figures,
      ],
    }
    const { report, holds } = await receive(fresh.database, both)
    const held = (value: number) => holds.filter((hold) => hold.value === value)
    for (const value of [100, 200, 300, 400])
      for (const { id } of held(value))
        await decideHold(
          fresh.database,
          decision(report, id, value === 100 || value === 300 ? 'confirm' : 'refuse'),
          'cloudbase:checker',
          FRIDAY_EVENING,
        )
    expect(await values(fresh.database, 'online-services')).toEqual([
      [100, '2020-11-20'],
      [300, FRIDAY],
    ])
  })

  it('cannot confirm a value that a later report has overtaken', async () => {
    const { report, holds } = await receive(
      fresh.database,
      bulletin(FRIDAY, [
        ['online-services', 100],
        ['online-services', 200],
      ]),
    )
    await receive(fresh.database, bulletin(FRIDAY, [['online-services', 150]]), NEXT_EVENING)
    const [{ id } = { id: '' }] = holds
    await expect(
      decideHold(fresh.database, decision(report, id), 'cloudbase:checker', NEXT_EVENING),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  it('looks again at what came meanwhile before it lets a report in', async () => {
    const { report, hold } = await held()
    await receive(fresh.database, bulletin(NEXT_FRIDAY, [['upload-hospitals', 13]]), NEXT_EVENING)
    const standing = await decideHold(fresh.database, decision(report, hold), 'cloudbase:checker', NEXT_EVENING)
    expect(standing.state).toBe('held')
    expect(standing.undecided).toMatchObject([{ rule: 'restates', given: '14 家', expected: '13 家' }])
    expect(await values(fresh.database, 'upload-hospitals')).toEqual([[13, NEXT_FRIDAY]])
  })
})
