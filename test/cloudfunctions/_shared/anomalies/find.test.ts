import { find } from '../../../../cloudfunctions/_shared/anomalies/find'
import type { AnomalySeries, SeriesPoint } from '../../../../cloudfunctions/_shared/anomalies/ground'
import { plusDays } from '../../../../src/reckoning/calendar'
import { shippedRules } from '../../../../cloudfunctions/_shared/anomalies/rule'
import { metricWithId } from '../../../../cloudfunctions/_shared/metrics/registry'
import bulletin from '../../../../local-cloudbase/demonstration/bulletin-2020-11-27.json'
import { knownAt } from '../../../published-calendar'

const [FIRST, DAYS] = ['2020-06-01', 60]
const SPAN = { from: FIRST, to: plusDays(FIRST, DAYS - 1), known: knownAt('2020-11-27') }
const HOSPITAL = 'organisation:provincial-brain-hospital'

function points(values: readonly (number | null)[], changes: Partial<SeriesPoint> = {}): SeriesPoint[] {
  return values.map((value, place) => {
    const day = plusDays(FIRST, place)
    const missing = value === null ? 8 : null
    return { day, value, missing, epoch: 1, acceptedAt: `${day}T09:00:00.000Z`, since: null, ...changes }
  })
}

function series(id: string, own: readonly SeriesPoint[], subject = HOSPITAL): AnomalySeries {
  const metric = metricWithId(id)
  if (!metric) throw new Error(`no metric ${id}`)
  return { metric, subject, points: own }
}

/** 20,000 and 100 more each day. */
const steady = (change: (day: number, value: number) => number | null = (_, value) => value) =>
  Array.from({ length: DAYS }, (_, day) => change(day, 20_000 + 100 * day))
const uses = (change?: Parameters<typeof steady>[0]) => series('health-card-uses', points(steady(change)))
const found = (...all: AnomalySeries[]) =>
  find(shippedRules, all, SPAN).map(({ kind, day, suggestion }) => [kind, day, suggestion])

describe('what is found about numbers', () => {
  it('is nothing in a counter that goes on as usual', () => {
    expect(found(uses())).toEqual([])
  })

  it('is a counter that fell, once, though it goes on from there', () => {
    expect(found(uses((day, value) => (day < 50 ? value : value - 9_000)))).toEqual([
      ['counter-fell', plusDays(FIRST, 50), null],
    ])
  })

  it('is a counter that fell in its first days, once too', () => {
    expect(found(uses((day, value) => (day < 3 ? value : value - 9_000)))).toEqual([
      ['counter-fell', plusDays(FIRST, 3), null],
    ])
  })

  it('is a region above the one it lies in on that day, once while it goes on', () => {
    const outer = series('health-card-uses', points(steady()), 'region:220100')
    const inner = (subject: string) =>
      series('health-card-uses', points(steady((day, value) => (day < 40 ? 9_000 + day : value + 1))), subject)
    expect(found(outer, inner('region:220184'))).toEqual([['inner-above-outer', plusDays(FIRST, 40), null]])
    expect(found(outer, inner('region:220381')).map(([kind]) => kind)).not.toContain('inner-above-outer')
  })

  it('is no fall where a new epoch was opened', () => {
    const own = points(steady((day, value) => (day < 50 ? value : value - 20_000)))
    const anew = own.map((point, place) => ({ ...point, epoch: place < 50 ? 1 : 2 }))
    expect(found(series('health-card-uses', anew))).toEqual([])
  })

  it('is no fall of 四平 on the day 公主岭 left it, and one on any other day', () => {
    const left = 29
    const fallen = (from: number) => points(steady((day, value) => (day < from ? value : value - 9_000)))
    const of = (from: number) => found(series('health-card-uses', fallen(from), 'region:220300'))
    expect(of(left)).toEqual([])
    expect(of(left - 1)).toEqual([['counter-fell', plusDays(FIRST, left - 1), null]])
    expect(of(left + 25)).toEqual([['counter-fell', plusDays(FIRST, left + 25), null]])
  })

  it.each([1, 4, -1])('is a value written 10^%d times, with the value it should have been', (power) => {
    const slipped = uses((day, value) => (day === 50 ? Math.round(value * 10 ** power) : value))
    expect(found(slipped)).toEqual([['scale-slip', plusDays(FIRST, 50), 25_000]])
  })

  it('is people and uses that were swapped, told once', () => {
    const people = (swap: boolean) =>
      series('health-card-people', points(steady((day, value) => (swap && day === 50 ? value : value / 2))))
    const swapped = uses((day, value) => (day === 50 ? value / 2 : value))
    expect(found(swapped, people(true))).toEqual([['swapped', plusDays(FIRST, 50), 25_000]])
    expect(found(uses(), people(false))).toEqual([])
  })

  it('is a counter that stands still for three days, not that it catches up', () => {
    const still = uses((day, value) => (day > 50 && day < 55 ? 25_000 : value))
    expect(found(still)).toEqual([['frozen', plusDays(FIRST, 53), null]])
  })

  it('is a day far from days of its class, with what was going on then', () => {
    const [first] = find(
      shippedRules,
      [uses((day, value) => (day === 50 ? value + 5_000 : day === 49 ? null : value))],
      SPAN,
    )
    expect([first?.kind, first?.day]).toEqual(['outlier-own', plusDays(FIRST, 50)])
    expect(first?.evidence.join()).toContain('有 1 天没有数')
    expect(first?.evidence.join()).not.toContain('同一天')
    expect(first?.causes[0]).toBe('系统故障前后的数不完整')
  })

  describe('beside the others of the same day', () => {
    const codes = ['220000', '220100', '220200', '220400', '220500', '220600']
    const lookedAt = (jumps: (code: string) => number) => {
      const own = (code: string) => points(steady((day, value) => (day < 50 ? value : value + jumps(code))))
      return find(
        shippedRules,
        codes.map((code) => series('health-card-uses', own(code), `region:${code}`)),
        SPAN,
      ).find(({ subject }) => subject === 'region:220100')
    }

    it('says how far the others moved, where one alone jumped', () => {
      const finding = lookedAt((code) => (code === '220100' ? 5_000 : 0))
      expect(finding?.evidence).toContain('同一天其他 4 个地区的变化，中位数是平时的 1.0 倍，这里是平时的 51.0 倍')
      expect(finding?.causes.join()).not.toContain('不只在这一处')
    })

    it('says in words that a counter fell', () => {
      const finding = lookedAt((code) => (code === '220100' ? -5_000 : 0))
      expect(finding?.evidence).toContain('同一天其他 4 个地区的变化，中位数是平时的 1.0 倍，这里不增反减')
    })

    it('looks for the cause elsewhere first, where all jumped', () => {
      const finding = lookedAt(() => 5_000)
      expect(finding?.evidence.join()).toContain('中位数是平时的 51.0 倍，这里是平时的 51.0 倍')
      expect(finding?.causes[0]).toBe('同类对象同一天都这样，原因不只在这一处')
    })
  })

  it('compares parts with the whole only where all of them have a number', () => {
    const codes = [
      '220100',
      '220200',
      '220300',
      '220400',
      '220500',
      '220600',
      '220700',
      '220800',
      '222400',
      'JL-CBS',
      '220581',
      'unassigned',
    ]
    const part = (code: string) => series('online-services', points(steady()), `region:${code}`)
    const whole = series(
      'online-services',
      points(steady((day, value) => value * codes.length + (day === 50 ? 40 : 0))),
      'region:220000',
    )
    expect(found(whole, ...codes.map(part))).toEqual([['parts-differ', plusDays(FIRST, 50), null]])
    expect(found(whole, ...codes.slice(1).map(part))).toEqual([])
  })

  it('is the hospital with 48 rows in 36 days, and no other of the bulletin', () => {
    const hospitals = bulletin.hospitals.map(({ organisation, collectionStart, rows }) =>
      series(
        'uploaded-rows',
        [{ ...points([0])[0], day: '2020-11-27', value: rows, since: collectionStart } as SeriesPoint],
        `link:${organisation}`,
      ),
    )
    const [only, ...others] = find(shippedRules, hospitals, {
      from: '2020-11-01',
      to: '2020-11-27',
      known: knownAt('2020-11-27'),
    })
    expect([only?.kind, only?.value, others.length]).toEqual(['outlier-peers', 48, 0])
    expect(only?.expected).toContain('-7.33')
  })
})
