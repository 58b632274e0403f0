import fc from 'fast-check'
import {
  type Observation,
  seriesKnownAt,
  statementKnownAt,
} from '../../../../cloudfunctions/_shared/metrics/observation'
import { observation } from '../../../builders'

const instant = fc.integer({ min: 0, max: 20 }).map((hour) => new Date(Date.UTC(2020, 10, 27, hour)).toISOString())
const day = fc.constantFrom('2020-11-20', '2020-11-27', '2020-12-04')

const log = fc
  .array(
    fc.record({
      metric: fc.constantFrom('health-card-uses', 'online-services'),
      subject: fc.constantFrom('region:220000', 'link:a'),
      period: day,
      asOf: day,
      value: fc.nat(1000),
      receivedAt: instant,
      delayHours: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((entries) =>
    entries.map(({ metric, value, receivedAt, delayHours, ...rest }, index) =>
      observation(metric, value, {
        ...rest,
        id: String(index).padStart(3, '0'),
        receivedAt,
        acceptedAt: new Date(Date.parse(receivedAt) + delayHours * 3_600_000).toISOString(),
      }),
    ),
  )

/** The answer by walking the log, one statement after the other. */
function naive(observations: Observation[], metric: string, subject: string, period: string, knownAt: string) {
  let best: Observation | null = null
  const key = (one: Observation) => [one.asOf, one.receivedAt, one.acceptedAt, one.id].join('|')
  for (const one of observations) {
    if (one.metric !== metric || one.subject !== subject || one.period !== period || one.acceptedAt > knownAt) continue
    if (best === null || key(one) > key(best)) best = one
  }
  return best
}

describe('what was known', () => {
  it('has one answer for every metric, subject, period and instant, that of a naive log', () => {
    fc.assert(
      fc.property(log, day, instant, (observations, period, knownAt) => {
        for (const metric of ['health-card-uses', 'online-services'])
          for (const subject of ['region:220000', 'link:a']) {
            const expected = naive(observations, metric, subject, period, knownAt)
            expect(statementKnownAt(observations, { metric, subject, period }, knownAt)).toEqual(expected)
            const inSeries = seriesKnownAt(observations, { metric, subject }, knownAt).filter(
              (one) => one.period === period,
            )
            expect(inSeries).toEqual(expected ? [expected] : [])
          }
      }),
      { seed: 20201127 },
    )
  })

  it('never changes for an instant that has passed, whatever comes later', () => {
    fc.assert(
      fc.property(log, log, instant, (observations, later, knownAt) => {
        const arriving = later.filter(({ acceptedAt }) => acceptedAt > knownAt)
        const about = { metric: 'health-card-uses', subject: 'region:220000' }
        expect(seriesKnownAt([...observations, ...arriving], about, knownAt)).toEqual(
          seriesKnownAt(observations, about, knownAt),
        )
      }),
      { seed: 20201127 },
    )
  })
})
