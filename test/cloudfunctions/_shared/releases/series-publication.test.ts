import { createHash } from 'node:crypto'
import { settleRecent } from '../../../../cloudfunctions/_shared/metrics/series.writer'
import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../../../cloudfunctions/_shared/releases/publish-release'
import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { readEarlierYears, readSeries } from '../../../../cloudfunctions/_shared/releases/read-published-documents'
import { canonicalJson } from '../../../../src/contract/canonical-json'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, PROVINCE, type Row, USES } from '../reports/daily'
import { first, second } from './publication'
import { evening, publishedNow, reported, seriesIn, subjectIn, twoWeeks } from './weekly'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const report = (day: string, rows: Row[], submittedBy?: string) => reported(fresh.database, day, rows, submittedBy)

describe('a release of daily reports', () => {
  it('holds the series of the province and its regions, and none of an organisation', async () => {
    await report('2020-11-27', [
      { value: 7 },
      { subject: CHANGCHUN, value: 0 },
      { subject: 'organisation:provincial-peoples-hospital', value: 3 },
    ])
    const release = await publishedNow(fresh.database, evening('2020-11-28'))
    expect(await seriesIn(fresh.database, release, USES, 2020)).toEqual({
      metric: USES,
      year: 2020,
      unit: '人次',
      synthetic: false,
      subjects: [PROVINCE, CHANGCHUN].map((subject, place) => ({
        subject,
        from: '2020-11-27',
        values: [place === 0 ? 7 : 0],
        missing: [],
        rounded: [],
        restated: [],
        before: null,
      })),
    })
    expect(release.subjects.map(({ name }) => name)).toEqual(expect.arrayContaining(['吉林省', '长春市', '未分配']))
    expect(release.figures.find(({ metric }) => metric === USES)).toMatchObject({ value: 7, asOf: '2020-11-27' })
  })

  it('compares a figure with the day of the release before, not with yesterday', async () => {
    await twoWeeks(fresh.database)
    await report('2020-11-28', [{ value: 180 }])
    const release = await publishedNow(fresh.database, evening('2020-11-29'))
    expect(release.figures.find(({ metric }) => metric === USES)?.change).toMatchObject({
      difference: 70,
      since: { value: 110, asOf: '2020-11-20' },
    })
  })

  it('names each year by what it says, so that anyone can recompute it', async () => {
    const release = await twoWeeks(fresh.database)
    const names = release.series.flatMap(({ years }) => years.map(({ name }) => name))
    const { documents } = await readSeries(fresh.database, names)
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    for (const { name, series, originsSha256 } of documents)
      expect(sha256(`${sha256(canonicalJson(series))}\n${originsSha256}`)).toBe(name)
  })

  it('names the two latest years itself, and those before in a document that changes only with them', async () => {
    for (const year of [2017, 2018, 2019]) await report(`${year}-12-31`, [{ value: year }])
    await report('2020-11-20', [{ value: 2_020 }])
    const before = await publishedNow(fresh.database, evening('2020-11-20'))
    const yearsOf = (release: typeof before) => release.series.find(({ metric }) => metric === USES)?.years ?? []
    expect(yearsOf(before).map(({ year }) => year)).toEqual([2019, 2020])
    const earlier = await readEarlierYears(fresh.database, before.earlierYears ?? '')
    expect(earlier.metrics.map(({ metric, years }) => [metric, years.map(({ year }) => year)])).toEqual([
      [USES, [2017, 2018]],
    ])
    expect(contentHash(earlier)).toBe(before.earlierYears)

    await report('2020-11-21', [{ value: 2_021 }])
    const same = await publishedNow(fresh.database, evening('2020-11-21'))
    expect(same.earlierYears).toBe(before.earlierYears)

    await report('2018-06-30', [{ value: 2_017 }])
    const later = await publishedNow(fresh.database, evening('2020-11-22'))
    expect(later.series).not.toEqual(before.series)
    const [changed] = (await readEarlierYears(fresh.database, later.earlierYears ?? '')).metrics
    expect(changed?.years[0]).toEqual(earlier.metrics[0]?.years[0])
    const { documents } = await readSeries(fresh.database, [changed?.years[1]?.name ?? ''])
    expect(documents[0]?.series.subjects[0]?.from).toBe('2018-06-30')
  })

  it('writes one document a metric and year that changed, and none for those that did not', async () => {
    await report('2019-12-31', [{ value: 1 }])
    await report('2020-11-20', [{ value: 5 }, { metric: 'online-services', value: 3 }])
    const earlier = await publishedNow(fresh.database, evening('2020-11-20'))
    await report('2020-11-27', [{ value: 9 }])
    fresh.meter.clear()
    const later = await publishedNow(fresh.database, evening('2020-11-27'))
    const of = ({ series }: typeof later, metric: string) => series.find((one) => one.metric === metric)?.years
    expect(of(later, 'online-services')).toEqual(of(earlier, 'online-services'))
    expect(
      of(later, USES)?.map(({ year, name }) => [
        year,
        name === of(earlier, USES)?.find((one) => one.year === year)?.name,
      ]),
    ).toEqual([
      [2019, true],
      [2020, false],
    ])
    expect(await subjectIn(fresh.database, later, USES, PROVINCE)).toMatchObject({
      before: { value: 1, day: '2019-12-31' },
    })
    expect((await fresh.database.query('published-series', { where: {} })).length).toBe(4)
  })

  it('is the same whether recent observations stand in their years already or not', async () => {
    const earlier = await twoWeeks(fresh.database)
    const one = await cutRelease(fresh.database, first.person, evening('2020-11-27'))
    await settleRecent(fresh.database)
    const other = await cutRelease(fresh.database, first.person, evening('2020-11-27'))
    expect(other.content.series).toEqual(one.content.series)
    expect(other.content.previous).toBe(earlier.id)
  })

  it('is not approved by whoever entered a row of it, and not published over another one', async () => {
    await report('2020-11-27', [{ subject: CHANGCHUN, value: 3 }, { value: 4 }], 'cloudbase:publisher-1')
    const draft = await cutRelease(fresh.database, first.person, evening('2020-11-27'))
    await expect(approveRelease(fresh.database, draft._id, first, evening('2020-11-27'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    const third = { person: 'cloudbase:publisher-3', role: 'publisher' as const }
    const rival = await cutRelease(fresh.database, first.person, evening('2020-11-27'))
    for (const { _id } of [draft, rival])
      for (const person of [second, third]) await approveRelease(fresh.database, _id, person, evening('2020-11-27'))
    await publishRelease(
      fresh.database,
      { id: draft._id, confirm: draft.content.asOf },
      second.person,
      evening('2020-11-27'),
    )
    await expect(
      publishRelease(
        fresh.database,
        { id: rival._id, confirm: rival.content.asOf },
        second.person,
        evening('2020-11-27'),
      ),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})
