import { type Choices, firstChoice, lackOf, withMetric, withSubjects } from '../../../../src/features/pivot/choice'

const [PROVINCE, CHANGCHUN, HOSPITAL] = ['region:220000', 'region:220100', 'organisation:a']
const choices: Choices = {
  metrics: [
    { metric: 'people', name: '人数', unit: '人', kind: 'cumulative', distinct: true },
    { metric: 'uses', name: '人次', unit: '人次', kind: 'cumulative', distinct: false },
    { metric: 'licensed', name: '家数', unit: '家', kind: 'stock', distinct: false },
  ],
  subjects: [
    { subject: PROVINCE, name: '吉林省', metrics: ['people', 'uses', 'licensed'] },
    { subject: CHANGCHUN, name: '长春市', metrics: ['uses'] },
    { subject: HOSPITAL, name: '甲医院', metrics: ['uses'] },
  ],
  asOf: '2020-11-27',
  today: '2020-11-28',
}
const first = firstChoice(choices)

describe('what is chosen for a pivot', () => {
  it('begins with the province by month, up to the latest number and not to today', () => {
    expect(first).toMatchObject({ metrics: ['uses'], subjects: [PROVINCE], grain: 'month', to: '2020-11-27' })
    expect(first.from).toBe('2020-06-01')
  })

  it('loses the subjects that nobody states a metric for any more', () => {
    const all = withSubjects(choices, first, [CHANGCHUN, HOSPITAL])
    const licensed = withMetric(choices, withMetric(choices, all, 'licensed'), 'uses')
    expect([all.subjects, licensed.subjects]).toEqual([[PROVINCE, CHANGCHUN, HOSPITAL], [PROVINCE]])
  })

  it('takes a whole group by one touch, and gives it back by another', () => {
    const both = withSubjects(choices, first, [PROVINCE, CHANGCHUN])
    expect(both.subjects).toEqual([PROVINCE, CHANGCHUN])
    expect(withSubjects(choices, both, [PROVINCE, CHANGCHUN]).subjects).toEqual([])
  })

  it('cannot be asked without a metric or a subject', () => {
    expect(lackOf(first)).toBeNull()
    expect(lackOf({ ...first, metrics: [] })).toContain('指标')
    expect(lackOf({ ...first, subjects: [] })).toContain('统计对象')
  })
})
