import { settleRecent } from '../../../../cloudfunctions/_shared/metrics/series.writer'
import { showSeries } from '../../../../cloudfunctions/_shared/metrics/show-series'
import { receiveDailyReport } from '../../../../cloudfunctions/_shared/reports/receive-daily-report'
import { FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { CHANGCHUN, csvOf, dailyCsv, dailyJson, heldRules, PROVINCE, row, taken, USES } from './daily'

const HOSPITAL = 'organisation:provincial-peoples-hospital'
const SATURDAY = '2020-11-28T01:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const series = (subject: string) => showSeries(fresh.database, { metric: USES, subject, year: 2020 })

describe('a daily report', () => {
  it('is taken in from CSV and from JSON alike, for the province, regions and single organisations', async () => {
    const rows = [row({ value: 10 }), row({ subject: CHANGCHUN, value: 0 }), row({ subject: HOSPITAL, value: 3 })]
    const csv = await taken(fresh.database, dailyCsv(csvOf(rows)))
    expect([csv.state, csv.counts]).toEqual([
      'accepted',
      { read: 3, accepted: 3, same: 0, held: 0, rejected: 0, quarantined: 0 },
    ])
    const json = await taken(fresh.database, dailyJson(rows), SATURDAY)
    expect(json.counts).toMatchObject({ accepted: 0, same: 3 })
    expect(await series(CHANGCHUN)).toMatchObject({ from: FRIDAY, values: [0], missing: [] })
    expect(await series(HOSPITAL)).toMatchObject({ values: [3] })
    const [stored] = await storedObservations(fresh.database, [USES])
    expect(stored).toMatchObject({ value: 10, unit: '人次', locator: { line: 2 }, report: csv._id })
  })

  it('keeps apart a zero, a day with a reason and a day nobody spoke of', async () => {
    const rows = [
      row({ period: '2020-11-24', value: 5 }),
      row({ period: '2020-11-26', value: null, missing: 8 }),
      row({ period: FRIDAY, value: 5 }),
    ]
    await taken(fresh.database, dailyJson(rows))
    expect(await series(PROVINCE)).toMatchObject({
      from: '2020-11-24',
      values: [5, null, null, 5],
      missing: [
        { day: '2020-11-25', code: 6 },
        { day: '2020-11-26', code: 8 },
      ],
    })
  })

  it('rejects rows by line, keeps those with unknown codes, and takes the others', async () => {
    const text = csvOf([
      row({ value: 7 }),
      row({ metric: 'no-such-metric' }),
      row({ subject: 'region:000000' }),
      row({ unit: '人' }),
      row({ period: '2020-11-28' }),
      row({ value: -1 }),
      row({ value: null }),
      row({ metric: 'uploaded-rows', unit: '条' }),
    ]).concat('health-card-uses,region:220000,2020-11-27\n', 'health-card-uses,region:220000,昨天,1,人次,\n')
    const report = await taken(fresh.database, dailyCsv(text))
    expect(report.counts).toEqual({ read: 10, accepted: 1, same: 0, held: 0, rejected: 7, quarantined: 2 })
    expect(report.rejections.map(({ rule, locator }) => [rule, 'line' in locator && locator.line]).sort()).toEqual([
      ['columns', 10],
      ['future-day', 6],
      ['not-a-figure', 9],
      ['period', 11],
      ['value', 7],
      ['value-or-missing', 8],
      ['wrong-unit', 5],
    ])
  })

  it.each([
    ['no header', 'a,b\n1,2\n', 'invalid-input'],
    ['nothing but a header', 'metric,subject,period,value,unit\n', 'invalid-input'],
    ['bytes that are no text', Buffer.from([0xff, 0xff, 0xff]), 'invalid-input'],
  ])('is refused whole where it has %s, and nothing is stored', async (_, text, code) => {
    const brought = dailyCsv('', { bytes: Buffer.from(text) })
    await expect(receiveDailyReport(fresh.database, brought, FRIDAY_EVENING)).rejects.toMatchObject({ code })
    expect(await fresh.database.query('daily-reports', { where: {} })).toEqual([])
  })

  it('reads what Excel writes in China: GB 18030, a mark before the first column, CRLF', async () => {
    const text = `\uFEFF${csvOf([row({ value: 4 })]).replace(/\n/g, '\r\n')}`
    expect((await taken(fresh.database, dailyCsv(text))).counts.accepted).toBe(1)
    const gb = Buffer.concat([
      Buffer.from('metric,subject,period,value,unit\nhealth-card-uses,region:220100,2020-11-27,4,'),
      Buffer.from([0xc8, 0xcb, 0xb4, 0xce, 0x0a]),
    ])
    expect((await taken(fresh.database, dailyCsv('', { bytes: gb }))).counts.accepted).toBe(1)
  })

  it('changes nothing when it comes again, and adds only what is different in a new file', async () => {
    const rows = [row({ value: 10 }), row({ subject: CHANGCHUN, value: 4 })]
    const first = await taken(fresh.database, dailyJson(rows))
    expect(await taken(fresh.database, dailyJson(rows), SATURDAY)).toEqual(first)
    const more = await taken(
      fresh.database,
      dailyJson([...rows, row({ subject: 'region:220200', value: 2 })]),
      SATURDAY,
    )
    expect(more.counts).toMatchObject({ accepted: 1, same: 2 })
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(3)
  })

  it('costs at most twenty documents for a thousand rows', async () => {
    const days = Array.from({ length: 1000 }, (_, place) => new Date(Date.UTC(2018, 0, 1 + place)))
    const rows = days.map((day, place) => row({ period: day.toISOString().slice(0, 10), value: place }))
    fresh.meter.clear()
    await taken(fresh.database, dailyCsv(csvOf(rows)))
    expect(fresh.meter.direct.documentsWritten).toBeLessThanOrEqual(20)
    expect(fresh.meter.direct.documentsWritten).toBeGreaterThan(0)
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(1000)
  })
})

describe('a year of an organisation', () => {
  it('costs staff three documents', async () => {
    await taken(fresh.database, dailyJson([row({ subject: HOSPITAL, value: 3 })]))
    fresh.meter.clear()
    expect(await series(HOSPITAL)).toMatchObject({ values: [3] })
    expect(fresh.meter.direct.documentsRead).toBeLessThanOrEqual(3)
  })

  it('is the same before and after recent observations are put into their years', async () => {
    await taken(
      fresh.database,
      dailyJson([row({ subject: HOSPITAL, value: 3, period: '2019-12-31' }), row({ subject: HOSPITAL, value: 5 })]),
    )
    const before = await series(HOSPITAL)
    await Promise.all([settleRecent(fresh.database), settleRecent(fresh.database)])
    expect(await series(HOSPITAL)).toEqual(before)
    await taken(fresh.database, dailyJson([row({ subject: HOSPITAL, value: 4, period: '2020-11-26' })]))
    await settleRecent(fresh.database)
    expect((await series(HOSPITAL))?.values).toEqual([4, 5])
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(3)
  })
})

describe('what a daily report makes doubtful', () => {
  it('waits row by row, and the rest stands', async () => {
    await taken(fresh.database, dailyJson([row({ period: '2020-11-26', value: 100 })]))
    const report = await taken(
      fresh.database,
      dailyJson([
        row({ value: 90 }),
        row({ subject: CHANGCHUN, value: 5 }),
        row({ metric: 'health-card-people', subject: CHANGCHUN, unit: '人', value: 6 }),
      ]),
    )
    expect([report.state, heldRules(report).sort(), report.counts.accepted]).toEqual([
      'held',
      ['counter-fell', 'people-above-uses'],
      1,
    ])
  })

  it('is another value for a day already stated, or two for the same day', async () => {
    await taken(fresh.database, dailyJson([row({ value: 100 })]))
    expect(heldRules(await taken(fresh.database, dailyJson([row({ value: 101 })])))).toEqual(['restates'])
    const twice = await taken(
      fresh.database,
      dailyJson([row({ period: '2020-11-25', value: 1 }), row({ period: '2020-11-25', value: 2 })]),
    )
    expect(heldRules(twice)).toEqual(['stated-twice', 'stated-twice'])
  })

  it('is a late value above what came after it', async () => {
    await taken(fresh.database, dailyJson([row({ value: 100 })]))
    const late = await taken(fresh.database, dailyJson([row({ period: '2020-11-20', value: 101 })]))
    expect(heldRules(late)).toEqual(['counter-fell'])
    const right = await taken(fresh.database, dailyJson([row({ period: '2020-11-20', value: 99 })]))
    expect(right.counts.accepted).toBe(1)
  })
})
