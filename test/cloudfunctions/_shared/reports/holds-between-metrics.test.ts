import { knownSeries } from '../../../../cloudfunctions/_shared/reports/evaluation'
import { holdsBetweenMetrics } from '../../../../cloudfunctions/_shared/reports/holds-between-metrics'
import type { Observation } from '../../../../cloudfunctions/_shared/metrics/observation'
import { figure, FRIDAY_EVENING, observation } from '../../../builders'

type Stated = [metric: string, value: number, step?: number]

function holds(stated: Stated[], known: Observation[] = []) {
  const facts = stated.map(([metric, value, step]) => figure(metric, value, step === undefined ? {} : { step }))
  return holdsBetweenMetrics(facts, knownSeries(known, FRIDAY_EVENING)).map(({ rule, metric, expected }) => [
    rule,
    metric,
    expected,
  ])
}

const whole = 'online-services'
const part = 'doctor-online-consultations'
const people = 'health-card-people'
const uses = 'health-card-uses'

describe('two metrics of which one never exceeds the other', () => {
  it('may be equal', () => {
    expect(
      holds([
        [whole, 10],
        [part, 10],
        [people, 3],
        [uses, 3],
      ]),
    ).toEqual([])
  })

  it('have the part held where it is above its whole', () => {
    expect(
      holds([
        [whole, 9],
        [part, 10],
      ]),
    ).toEqual([['part-above-whole', part, '不大于 9 人次']])
  })

  it('have the uses held where they are below the people', () => {
    expect(
      holds([
        [people, 4],
        [uses, 3],
      ]),
    ).toEqual([['people-above-uses', uses, '不小于 4 人']])
  })

  it.each<[string, Stated, Observation, unknown[]]>([
    [
      'a part that comes after its whole',
      [part, 11],
      observation(whole, 10),
      ['part-above-whole', part, '不大于 10 人次'],
    ],
    [
      'a whole that comes after its part',
      [whole, 9],
      observation(part, 10),
      ['part-above-whole', whole, '不小于 10 人次'],
    ],
    [
      'people who come after the uses',
      [people, 8],
      observation(uses, 7),
      ['people-above-uses', people, '不大于 7 人次'],
    ],
    ['uses that come after the people', [uses, 7], observation(people, 8), ['people-above-uses', uses, '不小于 8 人']],
  ])('are compared across reports: %s', (_, stated, known, expected) => {
    expect(holds([stated], [known])).toEqual([expected])
  })

  it('are not compared across days', () => {
    expect(holds([[part, 11]], [observation(whole, 10, { period: '2020-11-20' })])).toEqual([])
  })

  it('are not held for what rounding alone explains', () => {
    expect(
      holds([
        [whole, 9_000_000, 1_000_000],
        [part, 9_500_000],
      ]),
    ).toEqual([])
    expect(
      holds([
        [whole, 9_000_000, 100_000],
        [part, 9_500_000],
      ]),
    ).toHaveLength(1)
  })
})
