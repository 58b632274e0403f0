import { indexOf, weekdayOf, yearDays } from '../../../../local-cloudbase/demonstration/year/days'
import { demonstrationYear } from '../../../../local-cloudbase/demonstration/year/demonstration-year'
import { lateReports, reset, restatement, silentDays } from '../../../../local-cloudbase/demonstration/year/mishaps'
import { stepsOf } from '../../../../local-cloudbase/demonstration/year/steps'

const year = demonstrationYear()
const steps = stepsOf(year)

function rowsOn(day: string) {
  return year.reports.filter(({ period }) => period === day).flatMap(({ rows }) => rows)
}

function stated(day: string, metric: string, subject: string) {
  return rowsOn(day)
    .filter((row) => row.metric === metric && row.subject === subject)
    .map(({ value, missing }) => value ?? `missing ${String(missing)}`)
}

describe('days without a number', () => {
  it('are two on which nobody reported at all', () => {
    expect(yearDays.filter((day) => rowsOn(day).length === 0)).toEqual([...silentDays])
  })

  it('say that the source was down where it was', () => {
    expect(stated('2020-02-15', 'health-card-uses', 'region:220000')).toEqual(['missing 8'])
    expect(stated('2020-02-16', 'health-card-people', 'region:222400')).toEqual(['missing 8'])
    expect(stated('2020-02-15', 'online-services', 'region:220000')[0]).toEqual(expect.any(Number))
  })

  it('say that a number is late, which then follows in a report of its own', () => {
    const told = stated('2020-07-14', 'online-services', 'region:220800')
    expect(told).toEqual(['missing 6', expect.any(Number)])
  })

  it('may have no row at all', () => {
    expect(stated('2020-10-22', 'online-services', 'region:220600')).toEqual([])
    expect(stated('2020-10-23', 'online-services', 'region:220600')).toEqual([expect.any(Number)])
  })
})

describe('an explicit zero', () => {
  it('stands where somebody counted and there was nothing, not where nobody counted', () => {
    expect(stated('2020-01-05', 'appointments-received', 'region:JL-CBS')).toEqual([0])
    expect(stated('2020-03-15', 'consultations-received', 'region:220000')).toEqual([0])
    expect(stated('2020-01-19', 'doctor-online-doctors', 'region:220000')).toEqual([])
    expect(stated('2020-03-15', 'internet-hospitals-licensed', 'region:220000')).toEqual([0])
  })
})

describe('late reports', () => {
  it('come after the release that should have had them', () => {
    for (const { day, arrives } of lateReports) {
      const release = steps.find((step) => step.does === 'publish' && step.day >= day)
      expect(release && release.at < arrives).toBe(true)
    }
  })
})

describe('the counter that was reset', () => {
  it('falls once and ends at the bulletin’s figure', () => {
    const before = stated('2020-08-16', reset.metric, reset.subject)
    const after = stated(reset.day, reset.metric, reset.subject)
    expect(before).toEqual([reset.before])
    expect(after[0]).toBeLessThan(100)
    expect(stated('2020-11-27', reset.metric, reset.subject)).toEqual([3_892])
  })
})

describe('the value that is restated', () => {
  it('was stated too low on a Friday, but not below the day before', () => {
    const [first] = stated(restatement.day, restatement.metric, restatement.subject)
    const [dayBefore] = stated('2020-09-10', restatement.metric, restatement.subject)
    expect(weekdayOf(restatement.day)).toBe(5)
    expect(first).toBe(year.restatedTo - restatement.tooLowBy)
    expect(first).toBeGreaterThanOrEqual(Number(dayBefore))
  })

  it('is the one number first stated otherwise than it was', () => {
    const numbers = new Map(year.numbers.map(({ metric, subject, values }) => [`${metric} ${subject}`, values]))
    const wrong = year.reports
      .flatMap(({ rows }) => rows)
      .filter(({ metric, subject, period, value }) => {
        return value != null && numbers.get(`${metric} ${subject}`)?.[indexOf(period)] !== value
      })
    expect(wrong.map(({ metric, period }) => [metric, period])).toEqual([[restatement.metric, restatement.day]])
  })
})

describe('the steps of the year', () => {
  it('go forward in time, with one release every Friday', () => {
    const times = steps.map(({ at }) => at)
    expect(times).toEqual([...times].sort())
    const fridays = steps.flatMap((step) => (step.does === 'publish' ? step.day : []))
    expect(fridays).toHaveLength(53)
    expect(new Set(fridays.map(weekdayOf))).toEqual(new Set([5]))
    expect([fridays[0], fridays[52]]).toEqual(['2019-11-29', '2020-11-27'])
  })

  it('bring each Friday’s report before the release of that day, where it is not late', () => {
    const late = lateReports.map(({ day }) => day)
    for (const step of steps) {
      if (step.does !== 'publish' || late.includes(step.day)) continue
      const report = year.reports.find(({ period }) => period === step.day)
      expect(report && report.arrives < step.at).toBe(true)
    }
  })

  it('never bring a report before its day', () => {
    for (const { arrives, period } of year.reports) {
      const dayInChina = new Date(Date.parse(arrives) + 8 * 3_600_000).toISOString().slice(0, 10)
      expect(dayInChina >= period).toBe(true)
    }
  })
})
