import fc from 'fast-check'
import type { MetricDescription } from '../../../../src/contract/metric'
import type { SeriesEvent } from '../../../../src/contract/series'
import { type Choice, firstChoice } from '../../../../src/features/metric-series/choice'
import { chartContent } from '../../../../src/features/metric-series/series-chart-content'
import { rowGroups } from '../../../../src/features/metric-series/series-rows'
import { type SeriesView, seriesView } from '../../../../src/features/metric-series/series-view'
import { rangeSentence, readingOf } from '../../../../src/features/metric-series/series-words'
import { grouped } from '../../../../src/format/grouping'
import { dayNumber, dayOf } from '../../../../src/reckoning/calendar'
import { aDefinition, aRelease } from '../../a-release'
import { aSeries, aSubject, anEvent } from '../../a-series'

const FIRST = '2020-01-06'

/** The view of a series that begins on the first Monday of 2020. */
function viewOf(
  values: (number | null)[],
  description: MetricDescription,
  wish: Partial<Choice>,
  events: SeriesEvent[] = [],
): SeriesView {
  const to = dayOf(dayNumber(FIRST) + values.length - 1)
  const { metric, unit } = description
  const view = seriesView({
    release: aRelease({ asOf: to, events }),
    description,
    index: { metric, from: FIRST, to, years: [{ year: 2020, name: 'a' }] },
    documents: [aSeries([aSubject(FIRST, values)], { metric, unit })],
    subject: 'region:220000',
    choice: { ...firstChoice, range: 'all', ...wish },
  })
  if (!view) throw new Error('no view')
  return view
}

const uses = aDefinition({ metric: 'health-card-uses', name: '用卡人次', unit: '人次', distinct: false })
const visits = aDefinition({ metric: 'visits', name: '问诊', unit: '人次', kind: 'flow', distinct: false })
const people = aDefinition()
const stock = aDefinition({ metric: 'licensed', name: '互联网医院', unit: '家', kind: 'stock', distinct: false })
const views = ['day', 'week', 'month', 'total'] as const

/** The first number of a sentence that its unit follows. */
function numberIn(sentence: string, unit: string): number | null {
  const found = new RegExp(`([\\d,]+) ${unit}`).exec(sentence)?.[1]
  return found === undefined ? null : Number(found.replace(/,/g, ''))
}

const steps = fc.array(fc.option(fc.nat(40_000), { freq: 6 }), { minLength: 2, maxLength: 200 })

function counterOf(grown: (number | null)[]): (number | null)[] {
  let stood = 1_000_000
  return grown.map((step) => (step === null ? null : (stood += step)))
}

test('chart, table and sentence show the same numbers, whatever was reported', () => {
  const metrics = fc.constantFrom(uses, visits, people, stock)
  fc.assert(
    fc.property(steps, metrics, fc.constantFrom(...views), fc.boolean(), (grown, description, by, resets) => {
      const values = description.kind === 'flow' ? grown : counterOf(grown)
      const events = resets ? [anEvent({ from: dayOf(dayNumber(FIRST) + 1), kind: 'correction', base: null })] : []
      const view = viewOf(values, description, { view: by }, events)
      const rows = rowGroups(view).flatMap((group) => group.rows)
      const points = [...chartContent(view).points].reverse()
      expect(rows.map(({ key }) => key)).toEqual(points.map(({ from }) => from))
      points.forEach(({ value }, place) => {
        const row = rows[place]
        if (value === null) expect(row?.why).not.toBeNull()
        else expect(row?.number).toBe(`${grouped(value)} ${description.unit}`)
        const period = view.periods[points.length - 1 - place]
        expect(period && readingOf(view, period)).toContain(row?.number)
      })
      const said = numberIn(rangeSentence(view), description.unit)
      expect(said).toBe(view.whole.value)
      const numbers = points.flatMap(({ value }) => value ?? [])
      if (view.reckoning === 'level' || view.reckoning === 'running') expect(said).toBe(numbers[0] ?? null)
      else if (by !== 'day' || description.kind === 'flow')
        expect(said ?? 0).toBe(numbers.reduce((sum, value) => sum + value, 0))
    }),
    { numRuns: 300 },
  )
})

test('the days of a counter without gaps add up to the sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40_000), { minLength: 3, maxLength: 60 }), (grown) => {
      const view = viewOf(counterOf(grown), uses, { view: 'day' })
      const numbers = chartContent(view).points.flatMap(({ value }) => value ?? [])
      expect(numberIn(rangeSentence(view), '人次')).toBe(numbers.reduce((sum, value) => sum + value, 0))
    }),
  )
})

test('counts of different people never add up, and an unfinished week says so', () => {
  const view = viewOf([10, 20, 30, 40, 50, 60, 70, 80, 90], people, { view: 'week' })
  expect(view.periods.map(({ value }) => value)).toEqual([70, 90])
  expect(readingOf(view, view.periods[1] as (typeof view.periods)[number])).toBe(
    '2020年第3周（2020年1月13日到1月19日）：90 人（未完成，2/7 天）',
  )
  expect(view.reconciliation).toBeNull()
})

test('a week with a missing day says how many of its days were reported', () => {
  const view = viewOf([10, 20, 30, null, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140], uses, { view: 'week' })
  expect(rowGroups(view)[0]?.rows.map(({ label, number, states }) => [label, number, states])).toEqual([
    ['2020年第3周（2020年1月13日到1月19日）', '70 人次', []],
    ['2020年第2周（2020年1月6日到1月12日）', '60 人次', ['5/7 天']],
  ])
})
