import { showPivotChoices } from '../../../../cloudfunctions/_shared/pivot/show-pivot-choices'
import type { PivotQuestion } from '../../../../src/contract/pivot'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { publishedNow, reported } from '../releases/weekly'
import { asked, blockIn, CHANGCHUN, fourDays, LATER, USES } from './asking'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const ask = (wish: Partial<PivotQuestion>) => asked(fresh.database, wish)

describe('a question', () => {
  it('that is too large is refused with how to ask for less', async () => {
    const subjects = Array.from({ length: 55 }, (_, number) => `region:${number}`)
    const answer = ask({ subjects, from: '2019-11-01', to: '2020-11-30' })
    await expect(answer).rejects.toMatchObject({
      code: 'too-large',
      message: '这样要算 21780 格，一次最多 20000 格。请缩短时间、改看周或月、少选几个对象或指标，再试一次。',
    })
  })

  it.each([
    ['metrics', { metrics: ['no-such-metric'] }],
    ['from', { from: '2020-11-05' }],
    ['to', { to: '2020-12-08' }],
    ['from', { from: '2009-11-01', grain: 'year' as const }],
  ])('names %s where that is what is wrong', async (path, wish) => {
    await expect(ask(wish)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path }] })
  })

  it('about whom nobody has stated anything is answered without a zero', async () => {
    const shown = await ask({})
    expect(shown).toMatchObject({ asOf: null, release: null, newer: false, synthetic: false })
    expect(blockIn(shown).whole).toEqual({ value: null, known: 0, of: 2, partial: 0 })
  })
})

it('says which release is in force, and whether any number came after it', async () => {
  await reported(fresh.database, '2020-11-19', [{ subject: CHANGCHUN, value: 1 }, { value: 3 }])
  const { id } = await publishedNow(fresh.database, '2020-11-20T10:00:00.000Z')
  const wish = { from: '2020-11-01', to: '2020-12-01' }
  expect(await ask(wish)).toMatchObject({ release: { id }, newer: false, asOf: '2020-11-19' })
  await reported(fresh.database, '2020-11-21', [{ subject: CHANGCHUN, value: 2 }])
  expect(await ask(wish)).toMatchObject({ release: { id }, newer: true, asOf: '2020-11-21' })
})

it('offers the metrics and subjects that somebody has stated', async () => {
  await fourDays(fresh.database)
  const { metrics, subjects, asOf, today } = await showPivotChoices(fresh.database, () => true, LATER)
  expect(metrics.map(({ metric }) => metric)).toEqual([USES])
  expect(subjects.map(({ name, metrics: own }) => [name, own])).toEqual([
    ['长春市', [USES]],
    ['吉林市', [USES]],
  ])
  expect([asOf, today]).toEqual(['2020-11-04', '2020-12-07'])
})

it('offers nobody what they may not read, nor its metrics and days', async () => {
  await fourDays(fresh.database)
  const { subjects } = await showPivotChoices(fresh.database, (subject) => subject === CHANGCHUN, LATER)
  expect(subjects.map(({ subject }) => subject)).toEqual([CHANGCHUN])
  expect(await showPivotChoices(fresh.database, () => false, LATER)).toMatchObject({
    metrics: [],
    subjects: [],
    asOf: null,
  })
})
