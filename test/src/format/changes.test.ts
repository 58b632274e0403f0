import { changeWords } from '../../../src/format/changes'

test.each([
  [84_685, '2020年11月20日到11月27日增加 84,685 人'],
  [-3, '2020年11月20日到11月27日减少 3 人'],
  [0, '2020年11月20日到11月27日没有变化'],
])('a change of %d is told with both days: %s', (difference, words) => {
  expect(
    changeWords(
      { difference, since: { value: 1, asOf: '2020-11-20', rounded: false, report: 'a0' } },
      '人',
      '2020-11-27',
    ),
  ).toBe(words)
})

test.each([
  ['no-earlier-value', '首次发布，暂无可比'],
  ['counter-fell', '比上次小（已核对），不可比'],
  ['rounded', '来源只给了约数，不作比较'],
  ['not-reported', '这次没有上报，无法比较'],
] as const)('where there is no change for the reason %s, it says %s', (notComparable, words) => {
  expect(changeWords({ notComparable }, '人', '2020-11-27')).toBe(words)
})
