import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenRule } from '../../../../cloudfunctions/_shared/metrics/metric'
import { headlineMetrics, metricWithId } from '../../../../cloudfunctions/_shared/metrics/registry'
import { organisations } from '../../../../cloudfunctions/_shared/organisations/organisations'
import { innerSubjects, regionSubjects } from '../../../../cloudfunctions/_shared/regions/regions'
import { FIRST_DAY, LAST_DAY, yearDays } from '../../../../local-cloudbase/demonstration/year/days'
import { demonstrationYear } from '../../../../local-cloudbase/demonstration/year/demonstration-year'
import { dutiesOf } from '../../../../local-cloudbase/demonstration/year/duties'
import { reset } from '../../../../local-cloudbase/demonstration/year/mishaps'

interface Bulletin {
  figures: { metric: string; value: number; unit: string }[]
}

const path = join(__dirname, '../../../../local-cloudbase/demonstration/bulletin-2020-11-27.json')
const bulletin = JSON.parse(readFileSync(path, 'utf8')) as Bulletin
const PROVINCE = 'region:220000'
const year = demonstrationYear()
const parts = regionSubjects(LAST_DAY).slice(1)

const movedMetrics = ['health-card-uses', 'appointments-received']

const series = new Map(year.numbers.map((numbers) => [`${numbers.metric} ${numbers.subject}`, numbers.values]))

function valuesOf(metric: string, subject: string): readonly (number | null)[] {
  const values = series.get(`${metric} ${subject}`)
  if (!values) throw new Error(`nobody counts ${metric} of ${subject}`)
  return values
}

function bytesOf(seed: string): string {
  const hash = createHash('sha256')
  for (const { arrives, period, format, body } of demonstrationYear(seed).reports)
    hash.update(`${arrives} ${period} ${format}\n${body}`)
  return hash.digest('hex')
}

/** What was added on each day; nothing for the first, and nothing where nobody counted. */
function added(values: readonly (number | null)[]): { day: string; more: number }[] {
  return values.flatMap((value, index) => {
    const [before, day] = [values[index - 1], yearDays[index]]
    return value === null || before == null || day === undefined ? [] : [{ day, more: value - before }]
  })
}

describe('the demonstration year', () => {
  it('is the same to the byte for the same seed, and another one for another', () => {
    expect(bytesOf('a')).toBe(bytesOf('a'))
    expect(bytesOf('a')).not.toBe(bytesOf('b'))
  })

  it('covers every day from 2019-11-28 to 2020-11-27', () => {
    expect([yearDays[0], yearDays[yearDays.length - 1], yearDays.length]).toEqual(['2019-11-28', '2020-11-27', 366])
    expect([FIRST_DAY, LAST_DAY]).toEqual(['2019-11-28', '2020-11-27'])
    for (const { values } of year.numbers) expect(values).toHaveLength(366)
  })

  it('ends exactly at the figures of the bulletin of 2020-11-27', () => {
    const last = year.reports.find(({ period }) => period === LAST_DAY)
    const stated = last?.rows.filter(({ subject }) => subject === PROVINCE) ?? []
    const told = stated.map(({ metric, value, unit }) => [metric, value, unit])
    expect(told.sort()).toEqual(bulletin.figures.map(({ metric, value, unit }) => [metric, value, unit]).sort())
    expect(told.map(([metric]) => metric).sort()).toEqual(headlineMetrics.map(({ id }) => id).sort())
  })

  it.each(['health-card-uses', 'health-card-people', 'online-services', 'appointments-received'])(
    'tells %s of every part of the province',
    (metric) => {
      const subjects = year.numbers.filter((one) => one.metric === metric).map(({ subject }) => subject)
      const inside = new Set(innerSubjects().map(({ subject }) => subject))
      const isPart = (subject: string) => subject.startsWith('region:') && subject !== PROVINCE && !inside.has(subject)
      expect(subjects.filter(isPart)).toEqual(parts.map(({ subject }) => subject))
    },
  )

  it('tells the card uses of every organisation', () => {
    const subjects = year.numbers.flatMap(({ subject }) => (subject.startsWith('organisation:') ? subject : []))
    expect(subjects).toEqual(organisations.map(({ id }) => `organisation:${id}`))
  })
})

describe('公主岭市', () => {
  it.each(movedMetrics)(
    'tells %s under one code until 2020-06-29, and under the other from the next day on',
    (metric) => {
      const [old, next] = ['region:220381', 'region:220184'].map((subject) => valuesOf(metric, subject))
      yearDays.forEach((day, place) => {
        const [one, other] = day < '2020-06-30' ? [old, next] : [next, old]
        expect([one?.[place] ?? null, other?.[place] ?? null]).toEqual([expect.any(Number), null])
      })
    },
  )

  it.each(movedMetrics)('is no more than a part of the prefecture that counts it in %s', (metric) => {
    yearDays.forEach((day, place) => {
      const [inner, whole] = day < '2020-06-30' ? ['220381', '220300'] : ['220184', '220100']
      const [part, all] = [inner, whole].map((code) => valuesOf(metric, `region:${code}`)[place] ?? 0)
      expect(part).toBeLessThan(all ?? 0)
    })
  })

  it('owes its numbers under each code for as long as that is in force', () => {
    const duties = dutiesOf(year.numbers).flatMap((given) => given.duties)
    const of = (subject: string) => duties.filter((duty) => duty.subject === subject)
    expect(of('region:220381')).toMatchObject([{ metrics: movedMetrics, from: FIRST_DAY, to: '2020-06-29' }])
    expect(of('region:220184')).toMatchObject([{ metrics: movedMetrics, from: '2020-06-30', to: null }])
    expect(duties.filter(({ to }) => to !== null)).toHaveLength(1)
  })
})

describe('every number of the year', () => {
  it('keeps to the rules and the unit of its metric', () => {
    for (const { metric, unit, values } of year.numbers) {
      const definition = metricWithId(metric)
      expect([metric, definition?.unit]).toEqual([metric, unit])
      for (const value of values)
        expect(value === null || !definition ? null : brokenRule(definition, value)).toBeNull()
    }
  })

  it('never falls where it is a running total, but where 公主岭 left 四平 and for one counter that was reset', () => {
    const falls = year.numbers.flatMap(({ metric, subject, values }) =>
      added(values).flatMap(({ day, more }) => (more < 0 ? [`${metric} ${subject} ${day}`] : [])),
    )
    expect(falls).toEqual([
      ...movedMetrics.map((metric) => `${metric} region:220300 2020-06-30`),
      `${reset.metric} ${reset.subject} ${reset.day}`,
    ])
  })

  it.each(['health-card-uses', 'online-services', 'appointments-received'])(
    'adds up: the parts of the province are the province in %s',
    (metric) => {
      const sums = yearDays.map((_, index) =>
        parts.reduce((sum, { subject }) => sum + (valuesOf(metric, subject)[index] ?? 0), 0),
      )
      expect(sums).toEqual(valuesOf(metric, PROVINCE))
    },
  )

  it('counts different people: regions together have more than the province, none has more', () => {
    valuesOf('health-card-people', PROVINCE).forEach((whole, index) => {
      const counts = parts.map(({ subject }) => valuesOf('health-card-people', subject)[index] ?? 0)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(whole ?? 0)
      expect(Math.max(...counts)).toBeLessThanOrEqual(whole ?? 0)
    })
  })

  it('never has more people than uses', () => {
    for (const { subject } of [{ subject: PROVINCE }, ...parts]) {
      const uses = valuesOf('health-card-uses', subject)
      const more = valuesOf('health-card-people', subject).filter((people, index) => (people ?? 0) > (uses[index] ?? 0))
      expect([subject, more]).toEqual([subject, []])
    }
  })

  it('never has a part above its whole', () => {
    const hospitals = organisations.map(({ id }) => valuesOf('health-card-uses', `organisation:${id}`))
    yearDays.forEach((_, index) => {
      for (const { id, subsetOf } of headlineMetrics)
        if (subsetOf !== null)
          expect(valuesOf(id, PROVINCE)[index]).toBeLessThanOrEqual(valuesOf(subsetOf, PROVINCE)[index] ?? 0)
      const inHospitals = hospitals.reduce((sum, values) => sum + (values[index] ?? 0), 0)
      expect(inHospitals).toBeLessThanOrEqual(valuesOf('health-card-uses', 'region:220100')[index] ?? 0)
    })
  })
})
