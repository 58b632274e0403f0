import { createHash } from 'node:crypto'
import { showSeries } from '../../../../cloudfunctions/_shared/metrics/show-series'
import { receiveDailyReport } from '../../../../cloudfunctions/_shared/reports/receive-daily-report'
import { workOffReport } from '../../../../cloudfunctions/_shared/reports/work-off-report'
import { FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { CHANGCHUN, csvOf, dailyCsv, dailyJson, PROVINCE, row, taken, USES } from './daily'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const series = (subject: string) => showSeries(fresh.database, { metric: USES, subject, year: 2020 })

describe('a report in parts', () => {
  const rows = Array.from({ length: 60 }, (_, place) =>
    row({
      subject: place % 2 ? CHANGCHUN : PROVINCE,
      period: `2020-09-${String(1 + (place >> 1)).padStart(2, '0')}`,
      value: 100 + place,
    }),
  )
  const bytes = Buffer.from(csvOf(rows))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const cut = [0, 777, 1000, bytes.length]
  const of = cut.length - 1
  const part = (number: number, changes = {}) =>
    dailyCsv('', { bytes: bytes.subarray(cut[number - 1], cut[number]), part: { number, of, sha256 }, ...changes })

  it('is worked off once all are there, in whatever order and however often they come', async () => {
    for (const number of [3, 1, 1]) expect((await taken(fresh.database, part(number))).state).toBe('arriving')
    const report = await taken(fresh.database, part(2))
    expect([report.state, report.counts.accepted, report.bytes]).toEqual(['accepted', 60, bytes.length])
    expect((await series(PROVINCE))?.values).toHaveLength(30)
    expect(await taken(fresh.database, part(2))).toEqual(report)
    const stored = await storedObservations(fresh.database, [USES])
    expect(stored.map(({ locator }) => locator)).toEqual(expect.arrayContaining([{ line: 2 }, { line: 61 }]))
  })

  it('is the same report as the file delivered whole', async () => {
    for (const number of [1, 2, 3]) await taken(fresh.database, part(number))
    const whole = await taken(fresh.database, dailyCsv('', { bytes }))
    expect(whole.counts.accepted).toBe(60)
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(60)
  })

  it('says why it restates in whichever of its JSON parts it does', async () => {
    const restatement = { reason: '来源删除了重复上传', reasonCode: 'R02' }
    const texts = [{ rows: [row({ period: '2020-09-01' })] }, { rows: [row({ period: '2020-09-02' })], restatement }]
    const files = texts.map((text) => Buffer.from(JSON.stringify({ version: 1, ...text })))
    const whole = createHash('sha256').update(Buffer.concat(files)).digest('hex')
    for (const [place, file] of files.entries()) {
      const number = { number: place + 1, of: files.length, sha256: whole }
      await taken(fresh.database, dailyJson([], { bytes: file, part: number }))
    }
    const report = await taken(
      fresh.database,
      dailyJson([], { bytes: files[0], part: { number: 1, of: 2, sha256: whole } }),
    )
    expect([report.counts.read, report.proposal]).toEqual([2, restatement])
  })

  it('is asked for again where its parts are not the file that was announced', async () => {
    await taken(fresh.database, part(1))
    await taken(fresh.database, part(2))
    const wrong = part(3, { bytes: Buffer.from('nonsense') })
    await expect(receiveDailyReport(fresh.database, wrong, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'sha256' }],
    })
    for (const number of [1, 2, 3]) await taken(fresh.database, part(number))
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(60)
  })

  it('refuses another content under a number that is taken, and another count of parts', async () => {
    await taken(fresh.database, part(1))
    for (const changes of [{ bytes: Buffer.from('x') }, { part: { number: 2, of: 4, sha256 } }])
      await expect(receiveDailyReport(fresh.database, part(1, changes), FRIDAY_EVENING)).rejects.toMatchObject({
        code: 'conflict',
      })
  })

  it('is worked off once by however many do it at the same time', async () => {
    for (const number of [1, 2]) await receiveDailyReport(fresh.database, part(number), FRIDAY_EVENING)
    const { _id } = await receiveDailyReport(fresh.database, part(3), FRIDAY_EVENING)
    await Promise.all([1, 2, 3].map(() => workOffReport(fresh.database, _id, () => FRIDAY_EVENING)))
    const report = await workOffReport(fresh.database, _id, () => FRIDAY_EVENING)
    expect([report?.state, report?.counts.accepted]).toEqual(['accepted', 60])
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(60)
  })
})
