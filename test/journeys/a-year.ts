import type { Page } from 'playwright-core'
import type { PointStatement } from '../../src/contract/point-statement'
import { dayNumber, dayOf } from '../../src/reckoning/calendar'
import { aDefinition, aFigure, aRelease } from '../src/a-release'
import { aSeries, aSubject, anEvent, served } from '../src/a-series'

/** Two made-up years of two metrics for a province and its regions, as the functions would serve them. */
const [FIRST, LAST] = [dayNumber('2018-11-28'), dayNumber('2020-11-27')]
const names = ['长春市', '吉林市', '延边朝鲜族自治州', '长白山保护开发区', '梅河口市', '未分配']
const regions = names.map((name, place) => ({ subject: `region:${place}`, name, partOf: 'region:220000' }))
const missing = new Set(['2020-11-11', '2020-10-04', '2020-10-05'].map(dayNumber))

/** A counter that slows down at weekends; the larger the rank, the smaller. */
function counter(rank: number): number[] {
  const values: number[] = []
  for (let day = FIRST, stood = 6_000_000; day <= LAST; day += 1) {
    stood += Math.round(((day + 3) % 7 > 4 ? 9_000 : 21_000) / rank) + ((day * 37) % 400)
    values.push(stood)
  }
  return values
}

const counters = regions.map((_, place) => counter(place + 1))
const province = counters[0]?.map((_, place) => counters.reduce((sum, values) => sum + (values[place] ?? 0), 0)) ?? []

function yearOf(metric: string, unit: '人' | '人次', year: number) {
  const [from, to] = [Math.max(FIRST, dayNumber(`${year}-01-01`)), Math.min(LAST, dayNumber(`${year}-12-31`))]
  const subjects = [
    ['region:220000', province] as const,
    ...regions.map(({ subject }, place) => [subject, counters[place] ?? []] as const),
  ]
  return served(
    aSeries(
      subjects.map(([subject, values]) => {
        const own = values.slice(from - FIRST, to - FIRST + 1)
        const before = from > FIRST ? { value: values[from - FIRST - 1] ?? 0, day: dayOf(from - 1) } : null
        const isProvince = subject === 'region:220000'
        const stated = own.map((value, place) => (isProvince && missing.has(from + place) ? null : value))
        return aSubject(dayOf(from), stated, {
          subject,
          before,
          restated: isProvince && year === 2020 ? ['2020-11-18'] : [],
        })
      }),
      { metric, unit, synthetic: true, year },
    ),
  )
}

const years = [2018, 2019, 2020]
const documents = {
  'health-card-uses': years.map((year) => yearOf('health-card-uses', '人次', year)),
  'health-card-people': years.map((year) => yearOf('health-card-people', '人', year)),
}

const release = aRelease({
  synthetic: true,
  definitions: [
    aDefinition({ name: '电子居民健康卡用卡人数' }),
    aDefinition({ metric: 'health-card-uses', name: '电子居民健康卡用卡人次', unit: '人次', distinct: false }),
  ],
  figures: [aFigure(), aFigure({ metric: 'health-card-uses', value: 45_708_484, unit: '人次' })],
  subjects: [{ subject: 'region:220000', name: '吉林省', partOf: null }, ...regions],
  series: Object.entries(documents).map(([metric, served]) => ({
    metric,
    from: dayOf(FIRST),
    to: dayOf(LAST),
    years: served.map(({ name, series }) => ({ year: series.year, name })),
  })),
  events: [
    anEvent({ from: '2020-10-01', to: '2020-10-08', kind: 'holiday', title: '国庆节、中秋节放假' }),
    anEvent({ from: '2020-07-15', kind: 'correction', base: null, title: '平台迁移，累计数更正' }),
  ],
})

const statement = (value: number, id: string): PointStatement => ({
  value,
  missing: null,
  rounded: false,
  locator: { line: 14 },
  acceptedAt: '2020-11-19T02:05:00.000Z',
  report: {
    report: id.repeat(32),
    source: 'centre',
    format: 'daily-csv',
    period: '2020-11-18',
    sha256: id.repeat(64),
    bytes: 900,
    receivedAt: '2020-11-19T02:03:00.000Z',
    synthetic: true,
  },
})

interface Question {
  action: string
  input: { names: string[] }
}

const outputs: Record<string, (input: Question['input']) => unknown> = {
  'releases.current': () => ({ ...release, servedAt: '2020-11-28T01:00:00.000Z' }),
  'series.read': ({ names: wanted }) => ({
    documents: wanted.map((name) =>
      Object.values(documents)
        .flat()
        .find((document) => document.name === name),
    ),
  }),
  'points.explain': () => ({ statements: [statement(45_000_000, 'a'), statement(44_987_654, 'b')] }),
}

/** Answers a page's questions to `resident` with these years, whatever the functions hold. */
export async function serveYears(page: Page): Promise<void> {
  await page.route('**/v1/functions/resident', (route) => {
    const { action, input } = route.request().postDataJSON() as Question
    return route.fulfill({ json: { ok: true, output: outputs[action]?.(input) } })
  })
}
