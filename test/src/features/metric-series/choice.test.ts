import {
  type Choice,
  comparedWith,
  firstChoice,
  namesFor,
  rangeOf,
  rangesFor,
} from '../../../../src/features/metric-series/choice'

const index = {
  metric: 'health-card-uses',
  from: '2018-11-28',
  to: '2020-11-27',
  years: [2018, 2019, 2020].map((year) => ({ year, name: `name of ${year}` })),
}
const choice = (wish: Partial<Choice> = {}): Choice => ({ ...firstChoice, ...wish })

test.each([
  ['month', '2020-10-29'],
  ['quarter', '2020-08-30'],
  ['year', '2019-11-28'],
  ['all', '2018-11-28'],
] as const)('%s is counted back from the last day there is', (range, from) => {
  expect(rangeOf(choice({ range }), index)).toEqual({ from, to: '2020-11-27' })
})

test('own days outside those there are are cut to them', () => {
  const own = { from: '2017-01-01', to: '2019-01-31' }
  expect(rangeOf(choice({ range: 'own', own }), index)).toEqual({ from: '2018-11-28', to: '2019-01-31' })
})

test('a month by weeks begins on a Monday', () => {
  expect(rangeOf(choice({ view: 'week' }), index)).toEqual({ from: '2020-10-26', to: '2020-11-27' })
})

test('short series are not offered long ranges', () => {
  expect(rangesFor({ from: '2020-11-01', to: '2020-11-27' })).toEqual(['month', 'all', 'own'])
  expect(rangesFor(index)).toEqual(['month', 'quarter', 'year', 'all', 'own'])
})

test.each([
  [{}, ['2020']],
  [{ range: 'year' as const }, ['2018', '2019', '2020']],
  [{ compare: 'year-before' as const }, ['2019', '2020']],
  [{ range: 'all' as const }, ['2018', '2019', '2020']],
  [{ compare: 'own' as const, since: '2018-12-01' }, ['2018', '2019', '2020']],
])('%j needs the documents of %j', (wish, years) => {
  expect(namesFor(choice(wish), index)).toEqual(years.map((year) => `name of ${year}`))
})

test('an own comparison has as many days as the range', () => {
  const range = { from: '2020-11-21', to: '2020-11-27' }
  expect(comparedWith(choice({ compare: 'own', since: '2020-03-02' }), range).span).toEqual({
    from: '2020-03-02',
    to: '2020-03-08',
  })
})
