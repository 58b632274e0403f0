import bulletin from '../../local-cloudbase/demonstration/bulletin-2020-11-27.json'
import type { PublishedRelease } from '../../src/contract/release'
import type { RestatementLog } from '../../src/contract/restatement'
import type { ServedSeries, SubjectSeries } from '../../src/contract/series'
import { startDemonstrationYear } from './demonstration-year'
import { person } from './people'
import type { Project } from './project'

/** The first call of each function starts its process, which takes long on a busy machine. */

let project: Project

beforeAll(async () => {
  project = await startDemonstrationYear()
}, 600_000)
afterAll(() => project.close())

async function ask<T>(action: string, input: unknown): Promise<T> {
  const reply = await project.ask('resident', action, input)
  if (!reply.ok) throw new Error(`${action}: ${reply.failure.message}`)
  return reply.output
}

const onDay = (day: string) => ask<PublishedRelease>('releases.on', { day })

function figureOf({ figures }: PublishedRelease, metric: string) {
  return figures.find((figure) => figure.metric === metric)
}

async function yearOf(release: PublishedRelease, metric: string, subject: string): Promise<SubjectSeries | undefined> {
  const years = release.series.find((index) => index.metric === metric)?.years ?? []
  const name = years.find(({ year }) => year === 2020)?.name ?? ''
  const { documents } = await ask<{ documents: ServedSeries[] }>('series.read', { names: [name] })
  return documents[0]?.series.subjects.find((one) => one.subject === subject)
}

/** What a series says of a day of 2020: its value, or its missing code, or nothing. */
function said(series: SubjectSeries | undefined, day: string): string {
  const index = (Date.parse(day) - Date.parse(series?.from ?? '')) / 86_400_000
  const code = series?.missing.find((one) => one.day === day)?.code
  return code === undefined ? String(series?.values[index]) : `missing ${code}`
}

describe('the demonstration year', () => {
  it('ends on a Friday at six with the bulletin’s figures, marked as invented', async () => {
    const release = await ask<PublishedRelease>('releases.current', {})
    expect([release.id, release.asOf, release.publishedAt]).toEqual([
      '2020-W48-1',
      '2020-11-27',
      '2020-11-27T10:00:00.000Z',
    ])
    expect(release.synthetic).toBe(true)
    expect(release.provenance.every(({ synthetic }) => synthetic)).toBe(true)
    const told = release.figures.map(({ metric, value, asOf }) => [metric, value, asOf])
    expect(told).toEqual(bulletin.figures.map(({ metric, value }) => [metric, value, '2020-11-27']))
  })

  it('had a release in force at the end of each week', async () => {
    const releases = [await onDay('2019-11-29'), await onDay('2020-01-03'), await onDay('2020-08-21')]
    expect(releases.map(({ id }) => id)).toEqual(['2019-W48-1', '2020-W01-1', '2020-W34-1'])
  })

  it('tells days without a number apart: out of order, and never reported', async () => {
    const release = await ask<PublishedRelease>('releases.current', {})
    const series = await yearOf(release, 'health-card-uses', 'region:220100')
    expect(said(series, '2020-02-15')).toBe('missing 8')
    expect(said(series, '2020-05-17')).toMatch(/^(null|missing \d)$/)
    expect(said(series, '2020-05-18')).toMatch(/^\d+$/)
  })

  it('lets a counter that was reset count anew, and says so', async () => {
    const release = await onDay('2020-08-21')
    expect(figureOf(release, 'consultations-received')?.change).toEqual({ notComparable: 'counter-fell' })
    expect(release.events.filter(({ kind }) => kind === 'reset')).toMatchObject([
      { metric: 'consultations-received', subject: 'region:220000', from: '2020-08-17', base: 0 },
    ])
  })

  it('moves 公主岭 from 四平 to 长春, counted once on either side of the day', async () => {
    const [before, after] = [await onDay('2020-06-26'), await onDay('2020-07-03')]
    expect(before.events.filter(({ kind }) => kind === 'division')).toEqual([])
    const told = after.events.filter(({ kind }) => kind === 'division')
    expect(told.map(({ metric, subject, from }) => `${metric} ${subject} ${from}`)).toEqual([
      'appointments-received region:220100 2020-06-30',
      'appointments-received region:220300 2020-06-30',
      'health-card-uses region:220100 2020-06-30',
      'health-card-uses region:220300 2020-06-30',
    ])
    const siping = await yearOf(after, 'health-card-uses', 'region:220300')
    const city = await yearOf(after, 'health-card-uses', 'region:220381')
    const [eve, day] = [said(siping, '2020-06-29'), said(siping, '2020-06-30')].map(Number)
    const without = Number(eve) - Number(said(city, '2020-06-29'))
    expect(day).toBeLessThan(Number(eve))
    expect(Number(day) - without).toBeGreaterThan(0)
    const parts = after.subjects.filter(({ partOf }) => partOf === 'region:220000').map(({ subject }) => subject)
    const years = await Promise.all(parts.map((subject) => yearOf(after, 'health-card-uses', subject)))
    const province = await yearOf(after, 'health-card-uses', 'region:220000')
    for (const one of ['2020-06-29', '2020-06-30']) {
      const sum = years.reduce((total, series) => total + Number(said(series, one)), 0)
      expect(String(sum)).toBe(said(province, one))
    }
  })

  it('restates a value without touching what was published', async () => {
    const [before, after] = [await onDay('2020-09-11'), await onDay('2020-09-18')]
    const log = await ask<RestatementLog>('restatements.read', { name: after.restatements.name })
    const [restated] = log.restatements.filter(({ reason }) => reason === 'R04')
    expect(restated).toMatchObject({ metric: 'doctor-online-consultations', period: '2020-09-11', release: after.id })
    expect(figureOf(before, 'doctor-online-consultations')?.value).toBe(restated?.old.value)
    expect(Number(restated?.new.value) - Number(restated?.old.value)).toBe(63)
  })

  it('brings a late report in as a restatement of the next release', async () => {
    const release = await onDay('2020-01-10')
    const log = await ask<RestatementLog>('restatements.read', { name: release.restatements.name })
    const late = log.restatements.filter(({ period }) => period === '2020-01-02')
    expect(late.length).toBeGreaterThan(0)
    for (const { old, reason, release: shownBy } of late)
      expect([old.value, reason, shownBy]).toEqual([null, 'R01', release.id])
  })

  it('shows the centre’s people the card uses of one hospital', async () => {
    const checker = await person(project, 'checker')
    const series = await checker.does<SubjectSeries>('staff', 'series.show', {
      metric: 'health-card-uses',
      subject: 'organisation:provincial-brain-hospital',
      year: 2020,
    })
    expect(said(series, '2020-04-22')).toBe('missing 6')
    expect(said(series, '2020-04-24')).toMatch(/^\d+$/)
  })
})
