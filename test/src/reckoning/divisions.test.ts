import fc from 'fast-check'
import type { SubjectSeries } from '../../../src/contract/series'
import { dayNumber, dayOf, plusDays } from '../../../src/reckoning/calendar'
import { canRebase, divisionBetween, divisionOf, divisions, rebased } from '../../../src/reckoning/divisions'
import { growthOver } from '../../../src/reckoning/growth'
import { statedOn, type Timeline, timelineOf } from '../../../src/reckoning/timeline'
import { aSeries, aSubject, anEvent } from '../a-series'

const [division] = divisions
if (!division) throw new Error('no division')
const { before: PART, left: SIPING, joined: CHANGCHUN, from: MOVED } = division

const parted = (subject: string, place = 0) =>
  anEvent({ kind: 'division', from: MOVED, subject, base: null, title: `区划 ${place}` })

interface Told {
  values: (number | null)[]
  from?: string
  wish?: Partial<SubjectSeries>
}

/** Days that begin two days before the change. */
function told(subject: string, { values, from = '2020-06-28', wish = {} }: Told, events = [parted(subject)]): Timeline {
  const timeline = timelineOf([aSeries([aSubject(from, values, { subject, ...wish }, 8)])], subject, events)
  if (!timeline) throw new Error('no subject')
  return timeline
}

const days = (timeline: Timeline) => timeline.values
const named = (numbers: ReadonlySet<number>) => [...numbers].map(dayOf).sort()

test('长春 before the change is 长春 with 公主岭, and from the change on what was stated', () => {
  const { timeline, derived, lacking } = rebased(
    told(CHANGCHUN, { values: [100, 110, 170, 180] }),
    told(PART, { values: [40, 45] }),
    division,
  )
  expect(days(timeline)).toEqual([140, 155, 170, 180])
  expect(named(derived)).toEqual(['2020-06-28', '2020-06-29'])
  expect([...lacking]).toEqual([])
})

test('四平 before the change is 四平 without 公主岭', () => {
  const { timeline } = rebased(told(SIPING, { values: [90, 95, 52, 55] }), told(PART, { values: [40, 45] }), division)
  expect(days(timeline)).toEqual([50, 50, 52, 55])
})

test('growth across the change can be reckoned by current divisions, and not by those of the day', () => {
  const stated = told(SIPING, { values: [90, 95, 52, 55] })
  const span = { from: '2020-06-29', to: '2020-07-01' }
  expect(growthOver(stated, span)).toMatchObject({ value: null, why: 'definition-changed' })
  const { timeline } = rebased(stated, told(PART, { values: [40, 45] }), division)
  expect(growthOver(timeline, span)).toMatchObject({ value: 5, exact: true })
})

test('a day one of the two was not reported has no number but a reason, and is never taken for 0', () => {
  const { timeline, derived, lacking } = rebased(
    told(CHANGCHUN, { values: [null, 110, 120, 170], from: '2020-06-27' }),
    told(PART, { values: [38, null, 45], from: '2020-06-27' }),
    division,
  )
  expect(days(timeline)).toEqual([null, null, 165, 170])
  expect(['2020-06-27', '2020-06-28'].map((day) => timeline.codes.get(dayNumber(day)))).toEqual([8, 8])
  expect(named(lacking)).toEqual(['2020-06-28'])
  expect(named(derived)).toEqual(['2020-06-29'])
})

test('a day before 公主岭 was ever reported is not known', () => {
  const { timeline, lacking } = rebased(
    told(SIPING, { values: [90, 95, 52] }),
    told(PART, { values: [45], from: '2020-06-29' }),
    division,
  )
  expect(days(timeline)).toEqual([null, 50, 52])
  expect(timeline.codes.get(dayNumber('2020-06-28'))).toBe(9)
  expect(named(lacking)).toEqual(['2020-06-28'])
})

test('a part above its whole leaves no number, and none below 0', () => {
  const { timeline, lacking } = rebased(told(SIPING, { values: [30, 95] }), told(PART, { values: [40, 45] }), division)
  expect(days(timeline)).toEqual([null, 50])
  expect(named(lacking)).toEqual(['2020-06-28'])
})

test('what the source rounded, or said otherwise later, stays so in what is reckoned from it', () => {
  const { timeline } = rebased(
    told(CHANGCHUN, { values: [100, 110, 170], wish: { rounded: ['2020-06-28', '2020-06-30'] } }),
    told(PART, { values: [40, 45], wish: { rounded: ['2020-06-29'], restated: ['2020-06-28'] } }),
    division,
  )
  expect(named(timeline.rounded)).toEqual(['2020-06-28', '2020-06-29', '2020-06-30'])
  expect(named(timeline.restated)).toEqual(['2020-06-28'])
})

test('the last number of the year before is re-based too, or is not known', () => {
  const stated = (wish: Partial<SubjectSeries>) => told(CHANGCHUN, { values: [110, 120], from: '2020-01-01', wish })
  const part = (wish: Partial<SubjectSeries>) => told(PART, { values: [45, 46], from: '2020-01-01', wish })
  const own = { before: { value: 100, day: '2019-12-31' } }
  const day = dayNumber('2019-12-31')
  expect(rebased(stated(own), part({ before: { value: 40, day: '2019-12-31' } }), division).timeline.before).toEqual({
    value: 140,
    day,
  })
  expect(rebased(stated(own), part({ before: { value: 39, day: '2019-12-30' } }), division).timeline.before).toBeNull()
  expect(rebased(stated(own), part({}), division).timeline.before).toBeNull()
})

test('a counter of 公主岭 that began anew breaks the sum, whose start nobody knows', () => {
  const again = anEvent({ from: '2020-06-29', subject: PART, base: 0 })
  const { timeline } = rebased(
    told(CHANGCHUN, { values: [100, 110, 170] }),
    told(PART, { values: [40, 3] }, [again]),
    division,
  )
  expect(
    timeline.epochs.map(({ from, base, kind }) => [Number.isFinite(from) ? dayOf(from) : null, base, kind]),
  ).toEqual([
    [null, null, null],
    ['2020-06-29', null, 'reset'],
  ])
})

test('only what adds up is re-based: never different people, never a ratio', () => {
  expect(canRebase({ kind: 'cumulative', distinct: false })).toBe(true)
  expect(canRebase({ kind: 'cumulative', distinct: true })).toBe(false)
  expect(canRebase({ kind: 'ratio', distinct: false })).toBe(false)
})

test('only 长春 and 四平 count something else from the change on', () => {
  expect(divisionOf(CHANGCHUN)).toBe(division)
  expect(divisionOf('region:220200')).toBeNull()
  const eve = plusDays(MOVED, -1)
  expect(divisionBetween(SIPING, eve, MOVED)).toBe(division)
  expect(divisionBetween(SIPING, MOVED, '2020-07-01')).toBeNull()
  expect(divisionBetween(SIPING, '2020-06-01', eve)).toBeNull()
})

const LONG = { from: '2020-05-01', length: 120 }
const some = fc.array(fc.option(fc.nat(9_000), { freq: 8 }), { minLength: LONG.length, maxLength: LONG.length })
const always = fc.array(fc.nat(9_000), { minLength: LONG.length, maxLength: LONG.length })

/** 四平 and 长春 of one world, in which 公主岭 is counted in one of them. */
function world(rest: number[], capital: number[], moved: (number | null)[]) {
  const first = dayNumber(MOVED) - dayNumber(LONG.from)
  const share = (place: number, inside: boolean) => (inside ? (moved[place] ?? 0) : 0)
  const siping = rest.map((value, place) => value + share(place, place < first))
  const changchun = capital.map((value, place) => value + share(place, place >= first))
  const shown = (subject: string, values: (number | null)[]) => told(subject, { values, from: LONG.from })
  const part = shown(PART, moved.slice(0, first))
  return { siping: shown(SIPING, siping), changchun: shown(CHANGCHUN, changchun), part, first }
}

test('the province is on every day the same by either divisions', () => {
  fc.assert(
    fc.property(always, always, some, (rest, capital, moved) => {
      const { siping, changchun, part, first } = world(rest, capital, moved)
      const [west, east] = [rebased(siping, part, division).timeline, rebased(changchun, part, division).timeline]
      rest.forEach((_, place) => {
        const day = dayNumber(LONG.from) + place
        const [then, now] = [
          [siping, changchun],
          [west, east],
        ].map((two) => two.map((one) => statedOn(one, day)))
        if (place < first && moved[place] === null) expect(now).toEqual([null, null])
        else expect((now?.[0] ?? NaN) + (now?.[1] ?? NaN)).toBe((then?.[0] ?? NaN) + (then?.[1] ?? NaN))
      })
    }),
  )
})

test('by current divisions 四平 is what it is without 公主岭 on every day 公主岭 was reported', () => {
  fc.assert(
    fc.property(always, always, some, (rest, capital, moved) => {
      const { siping, part, first } = world(rest, capital, moved)
      const { timeline, derived, lacking } = rebased(siping, part, division)
      const expected = rest.map((value, place) => (place < first && moved[place] === null ? null : value))
      expect(timeline.values).toEqual(expected)
      expect(derived.size + lacking.size).toBe(first)
    }),
  )
})
