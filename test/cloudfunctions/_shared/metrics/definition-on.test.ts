import { definitionChanges, definitionOn, lastBreak } from '../../../../cloudfunctions/_shared/metrics/definition-on'
import type { Metric, MetricBreak } from '../../../../cloudfunctions/_shared/metrics/metric'
import { metrics } from '../../../../cloudfunctions/_shared/metrics/registry'

const says = (counts: string) => ({ counts, excludes: '别的都不算在里面。', mayChange: '用一次就增加一次。' })
const change = (from: string, counts: string): MetricBreak => ({
  kind: 'definition',
  from,
  title: '范围变了',
  explanation: '按新的文件',
  definition: says(counts),
})
function metric(...breaks: MetricBreak[]): Metric {
  const [first] = metrics
  if (!first) throw new Error('no metric')
  return { ...first, definition: says('第一种算法算的数。'), breaks }
}
const twice = metric(change('2020-10-01', '第三种算法算的数。'), change('2020-03-01', '第二种算法算的数。'))

describe('the definition that holds on a day', () => {
  it.each([
    ['2020-02-29', '第一种算法算的数。', undefined, undefined],
    ['2020-03-01', '第二种算法算的数。', '2020-03-01', ['2020-02-29']],
    ['2020-09-30', '第二种算法算的数。', '2020-03-01', ['2020-02-29']],
    ['2020-10-01', '第三种算法算的数。', '2020-10-01', ['2020-09-30', '2020-02-29']],
  ])('on %s is %s', (day, counts, since, untils) => {
    const told = definitionOn(twice, day)
    expect(told.definition.counts).toBe(counts)
    expect([told.since, told.earlier?.map(({ until }) => until)]).toEqual([since, untils])
  })

  it('names every earlier one with the last day on which it held', () => {
    expect(definitionOn(twice, '2020-12-01').earlier?.map(({ definition }) => definition.counts)).toEqual([
      '第二种算法算的数。',
      '第一种算法算的数。',
    ])
  })

  it('adds nothing to what is told of a metric that always counted the same', () => {
    expect(Object.keys(definitionOn(metric(), '2020-12-01'))).toEqual(['definition'])
  })
})

test('two days count the same thing only where no definition began after the first', () => {
  expect(definitionChanges(twice, '2020-02-28', '2020-02-29')).toBe(false)
  expect(definitionChanges(twice, '2020-02-29', '2020-03-01')).toBe(true)
  expect(definitionChanges(twice, '2020-03-01', '2020-03-02')).toBe(false)
  expect([lastBreak(twice, '2020-02-29'), lastBreak(twice, '2020-12-01')]).toEqual([null, '2020-10-01'])
})
