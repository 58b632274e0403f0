import { openEpoch } from '../../../../cloudfunctions/_shared/metrics/open-epoch'
import { showPivotChoices } from '../../../../cloudfunctions/_shared/pivot/show-pivot-choices'
import type { PivotBlock, PivotQuestion } from '../../../../src/contract/pivot'
import { groupMembers } from '../../../../src/features/pivot/choice'
import { bulletin, FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { reported } from '../releases/weekly'
import { receive } from '../reports/reception'
import { asked, blockIn, CHANGCHUN, fourDays, JILIN, LATER, PROVINCE } from './asking'

const [PEOPLE, CONSULTATIONS] = ['health-card-people', 'consultations-received']
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const ask = (wish: Partial<PivotQuestion>) => asked(fresh.database, wish)
const numbers = (block: PivotBlock) => block.cells.map((row) => row.map(({ value }) => value))

describe('the counts of a running total', () => {
  beforeEach(() => fourDays(fresh.database))

  it('are what each day added, and nothing where the day or the one before it is missing', async () => {
    const block = blockIn(await ask({}))
    expect(numbers(block)).toEqual([
      [10, 5, 10, 15],
      [10, 5, null, null],
    ])
    expect(block.cells[1]?.slice(2)).toMatchObject([{ why: 'missing', code: 6 }, { why: 'day-before-missing' }])
  })

  it('add up over time as last minus first, with the days that are missing', async () => {
    const block = blockIn(await ask({}))
    expect(block.overTime).toEqual([{ value: 40 }, { value: 30, days: [3, 4] }])
    expect(block.whole).toEqual({ value: 70, known: 2, of: 2, partial: 1 })
  })

  it('add up over subjects only with how many there are', async () => {
    const block = blockIn(await ask({}))
    expect(block.overSubjects.map(({ value, known, of }) => [value, known, of])).toEqual([
      [20, 2, 2],
      [10, 2, 2],
      [10, 1, 2],
      [15, 1, 2],
    ])
  })

  it('say what they stood at as the last known on or before each day', async () => {
    const block = blockIn(await ask({ measure: 'standing' }))
    expect(block.cells[1]).toEqual([{ value: 20 }, { value: 25 }, { value: 25, day: '2020-11-02' }, { value: 40 }])
    expect(block.overTime).toEqual([{ value: 140 }, { value: 40 }])
    expect(block.overSubjects[2]).toEqual({ value: 150, known: 2, of: 2, partial: 1 })
  })

  it('of a week reach over what lies in the span asked for', async () => {
    const shown = await ask({ grain: 'week' })
    expect(shown.periods.map(({ whole, within }) => [whole.from, within.from, within.to])).toEqual([
      ['2020-10-26', '2020-11-01', '2020-11-01'],
      ['2020-11-02', '2020-11-02', '2020-11-04'],
    ])
    expect(numbers(blockIn(shown))[0]).toEqual([10, 30])
  })

  it('of a month and of a year are the same four days here', async () => {
    expect(numbers(blockIn(await ask({ grain: 'month' })))).toEqual([[40], [30]])
    expect(numbers(blockIn(await ask({ grain: 'year' })))).toEqual([[40], [30]])
  })

  it('are not added over subjects that contain one another', async () => {
    await reported(fresh.database, '2020-11-05', [{ value: 1_000 }])
    const block = blockIn(await ask({ subjects: [PROVINCE, CHANGCHUN] }))
    expect([block.subjectsRefused, block.overSubjects, block.whole]).toEqual(['overlap', [], null])
  })
})

it('a counter that was set back counts what each epoch added: 50 and 30', async () => {
  const days: [string, number][] = [
    ['2020-10-31', 100],
    ['2020-11-02', 150],
    ['2020-11-03', 30],
  ]
  const opening = { metric: CONSULTATIONS, subject: PROVINCE, from: '2020-11-03', base: 0, reason: '迁移' }
  const row = { metric: CONSULTATIONS, subject: PROVINCE, unit: '人次' as const }
  for (const [day, value] of days.slice(0, 2)) await reported(fresh.database, day, [{ ...row, value }])
  await openEpoch(fresh.database, opening, 'cloudbase:checker', '2020-11-03T00:00:00.000Z')
  await reported(fresh.database, '2020-11-03', [{ ...row, value: 30 }])
  const wish = { metrics: [CONSULTATIONS], subjects: [PROVINCE], grain: 'month' as const }
  expect(blockIn(await ask(wish)).cells[0]?.[0]?.value).toBe(80)
  const standing = blockIn(await ask({ ...wish, grain: 'day', measure: 'standing' }))
  expect(numbers(standing)[0]).toEqual([100, 150, 30, 30])
})

describe('numbers that are never added', () => {
  it('are counts of different people, over time and over subjects', async () => {
    const people = { metric: PEOPLE, unit: '人' as const }
    await reported(fresh.database, '2020-11-01', [
      { ...people, subject: CHANGCHUN, value: 7 },
      { ...people, subject: JILIN, value: 5 },
    ])
    const block = blockIn(await ask({ metrics: [PEOPLE] }))
    expect([block.timeRefused, block.subjectsRefused]).toEqual(['distinct', 'distinct'])
    expect([block.overTime, block.overSubjects, block.whole]).toEqual([[], [], null])
    expect(numbers(block)[0]).toEqual([7, 7, 7, 7])
  })

  it('are those of two systems: each metric has a table of its own, and names the other', async () => {
    const consultations = ['doctor-online-consultations', CONSULTATIONS]
    await receive(
      fresh.database,
      bulletin(FRIDAY, [
        ['doctor-online-consultations', 103_804],
        ['consultations-received', 3_892],
      ]),
    )
    const wish = {
      metrics: consultations,
      subjects: [PROVINCE],
      measure: 'standing' as const,
      from: FRIDAY,
      to: FRIDAY,
    }
    const shown = await ask(wish)
    expect(shown.blocks.map(({ cells, notWith }) => [cells[0]?.[0]?.value, notWith.length])).toEqual([
      [103_804, 1],
      [3_892, 1],
    ])
  })
})

describe('a region inside a prefecture', () => {
  const [SIPING, OLD, NEW] = ['region:220300', 'region:220381', 'region:220184']
  const around = { from: '2020-06-30', to: '2020-07-01' }

  beforeEach(async () => {
    const days: [day: string, changchun: number, siping: number, inner: string, value: number][] = [
      ['2020-06-29', 205, 105, OLD, 42],
      ['2020-06-30', 255, 65, NEW, 44],
      ['2020-07-01', 262, 68, NEW, 45],
    ]
    for (const [day, changchun, siping, subject, value] of days)
      await reported(fresh.database, day, [
        { subject: CHANGCHUN, value: changchun },
        { subject: SIPING, value: siping },
        { subject, value },
      ])
  })

  it('is never added to the prefecture that counts it', async () => {
    const refusals = [
      [CHANGCHUN, SIPING],
      [CHANGCHUN, NEW],
      [SIPING, OLD],
      [OLD, NEW],
    ].map(async (subjects) => blockIn(await ask({ ...around, subjects })).subjectsRefused)
    expect(await Promise.all(refusals)).toEqual([null, 'overlap', 'overlap', null])
  })

  it('leaves no growth across the day it moved', async () => {
    const block = blockIn(await ask({ ...around, subjects: [CHANGCHUN, SIPING] }))
    expect(block.cells.map(([first]) => first)).toMatchObject([
      { value: null, why: 'no-day-before' },
      { value: null, why: 'no-day-before' },
    ])
    expect(block.cells.map(([, second]) => second?.value)).toEqual([7, 3])
  })

  it('is offered as what its prefecture has', async () => {
    const { subjects } = await showPivotChoices(fresh.database, () => true, LATER)
    expect(subjects.map(({ name, within }) => [name, within])).toEqual([
      ['长春市', undefined],
      ['公主岭市（属长春市）', CHANGCHUN],
      ['四平市', undefined],
      ['公主岭市（原属四平市）', SIPING],
    ])
    expect(groupMembers(subjects, 'regions')).toEqual([CHANGCHUN, SIPING])
  })
})
