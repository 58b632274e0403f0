import { type DayValue, expectedRange } from '../../../../cloudfunctions/_shared/metrics/expected-range'
import { knownAt } from '../../../published-calendar'

const KNOWN = knownAt('2020-12-01')
const DAY_MS = 86_400_000

/** A counter from a day on, with its steps. */
function counter(from: string, steps: readonly number[]): DayValue[] {
  let value = 1_000
  return steps.map((step, place) => {
    value += step
    return { day: new Date(Date.parse(from) + place * DAY_MS).toISOString().slice(0, 10), value }
  })
}

const weekOfSteps = [100, 104, 97, 101, 99, 20, 22]
/** Four weeks from Monday 2020-11-02: a hundred on working days, twenty at weekends. */
const fourWeeks = counter('2020-11-02', [...weekOfSteps, ...weekOfSteps, ...weekOfSteps, ...weekOfSteps])
const last = fourWeeks.at(-1)?.value ?? 0

describe('the expected range of a day', () => {
  it('expects of a working day what working days brought, from the value before', () => {
    const range = expectedRange('cumulative', fourWeeks, '2020-11-30', KNOWN)
    expect(range).toMatchObject({ middle: last + 100, dayClass: 'working-day', basis: 12, since: '2020-11-29' })
    expect(range?.low).toBeLessThan(last + 90)
    expect(range?.high).toBeGreaterThan(last + 110)
    expect(range?.high).toBeLessThan(last + 200)
  })

  it('expects less of a weekend', () => {
    expect(expectedRange('cumulative', fourWeeks.slice(0, 26), '2020-11-28', KNOWN)?.middle).toBe(
      (fourWeeks[25]?.value ?? 0) + 21,
    )
  })

  it('never expects a counter to fall', () => {
    const few = counter('2020-11-02', [0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0])
    expect(expectedRange('cumulative', few.slice(0, 11), '2020-11-13', KNOWN)?.low).toBeGreaterThanOrEqual(
      few[10]?.value ?? 0,
    )
  })

  it('adds up the days in between where some were not reported', () => {
    const range = expectedRange('cumulative', fourWeeks.slice(0, 24), '2020-11-27', KNOWN)
    expect(range?.middle).toBe((fourWeeks[23]?.value ?? 0) + 200)
  })

  it('expects nothing after a long silence, of ratios, or where too little is known', () => {
    expect(expectedRange('cumulative', fourWeeks, '2021-01-10', knownAt('2021-01-10'))).toBeNull()
    expect(expectedRange('ratio', fourWeeks, '2020-11-30', KNOWN)).toBeNull()
    expect(expectedRange('cumulative', fourWeeks.slice(0, 3), '2020-11-05', KNOWN)).toBeNull()
  })

  it('expects nothing of a year whose holidays nobody has announced', () => {
    const late = counter('2098-12-01', weekOfSteps)
    expect(expectedRange('flow', late, '2098-12-08', knownAt('2098-12-08'))).toBeNull()
  })

  it('goes by the calendar known at the time', () => {
    const before = counter('2020-01-06', [...weekOfSteps, ...weekOfSteps, ...weekOfSteps, 90, 95, 100, 20])
    expect(expectedRange('cumulative', before, '2020-01-31', knownAt('2020-01-26'))?.dayClass).toBe('working-day')
    expect(expectedRange('cumulative', before, '2020-01-31', knownAt('2020-01-28'))?.dayClass).toBe('holiday')
  })
})
