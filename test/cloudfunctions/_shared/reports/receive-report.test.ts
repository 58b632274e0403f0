import { readRawBytes } from '../../../../cloudfunctions/_shared/reports/raw-bytes.reader'
import { previewReport, receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { reportsReader } from '../../../../cloudfunctions/_shared/reports/reports.reader'
import type { BulletinJson } from '../../../../src/contract/bulletin-json'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { NEXT_EVENING, receive, values } from './reception'
import { storedObservations } from '../../../stored-observations'
import { confirmationsAbout } from '../../../../cloudfunctions/_shared/metrics/confirmations.reader'

const cancerHospital = {
  organisation: 'provincial-cancer-hospital',
  name: '省肿瘤医院',
  network: 'connected' as const,
  collectionStart: '2020-09-25',
  rows: 27_621_251,
}
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('receiving a report', () => {
  it('stores its values with their places, and its bytes as they came', async () => {
    const brought = delivery(bulletin(FRIDAY, [['online-services', 100]]))
    const receipt = await receiveReport(fresh.database, brought, FRIDAY_EVENING)
    expect(receipt.counts).toEqual({ figures: 1, hospitals: 0, systems: 0, activities: 0 })
    const [stored] = await storedObservations(fresh.database, ['online-services'])
    expect(stored).toMatchObject({
      value: 100,
      period: FRIDAY,
      report: receipt.report,
      locator: { pointer: '/figures/0' },
    })
    const report = await reportsReader(fresh.database).find(receipt.report)
    expect(await readRawBytes(fresh.database, report?.chunks ?? [])).toEqual(brought.bytes)
  })

  it('gives the same receipt for the same bytes and changes nothing', async () => {
    const content = bulletin(FRIDAY, [['online-services', 100]])
    const first = await receive(fresh.database, content)
    expect(await receive(fresh.database, content, NEXT_EVENING)).toEqual(first)
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
  })

  it('takes the same bytes once when they arrive twice at the same time', async () => {
    const content = bulletin(FRIDAY, [['online-services', 100]])
    const [first, second] = await Promise.all([receive(fresh.database, content), receive(fresh.database, content)])
    expect(second).toEqual(first)
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
  })

  it('adds a confirmation, not an observation, when another report says the same', async () => {
    await receive(fresh.database, bulletin(FRIDAY, [['online-services', 100]]))
    const second = await receive(
      fresh.database,
      bulletin(FRIDAY, [
        ['online-services', 100],
        ['upload-hospitals', 14],
      ]),
      NEXT_EVENING,
    )
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
    expect(await confirmationsAbout(fresh.database, ['online-services'])).toMatchObject([
      { report: second.report, locator: { pointer: '/figures/0' } },
    ])
  })

  it('keeps a report of several chunks whole', async () => {
    const padded = Buffer.concat([
      delivery(bulletin(FRIDAY, [['online-services', 1]])).bytes,
      Buffer.alloc(1_100_000, ' '),
    ])
    const receipt = await receiveReport(
      fresh.database,
      { ...delivery(bulletin(FRIDAY, [])), bytes: padded },
      FRIDAY_EVENING,
    )
    const report = await reportsReader(fresh.database).find(receipt.report)
    expect(report?.chunks).toHaveLength(3)
    expect(await readRawBytes(fresh.database, report?.chunks ?? [])).toEqual(padded)
  })

  it.each([
    ['bytes that are not JSON', { bytes: Buffer.from('{') }, 'invalid-input'],
    ['a field outside the schema', { bytes: Buffer.from('{"version":1,"guess":true}') }, 'invalid-input'],
    ['an empty report', { bytes: Buffer.from(JSON.stringify(bulletin(FRIDAY, []))) }, 'invalid-input'],
    ['a day that has not come', { period: '2020-11-28' }, 'invalid-input'],
    ['a source nobody registered', { source: 'somebody' }, 'not-found'],
    [
      'a character that has no bytes',
      {
        bytes: Buffer.from(
          JSON.stringify({
            ...bulletin(FRIDAY, []),
            activities: [{ from: FRIDAY, to: FRIDAY, kind: 'meeting', summary: '坏\ud800', counts: [] }],
          }),
        ),
      },
      'invalid-input',
    ],
    [
      'a million wrong entries',
      { bytes: Buffer.from(`{"version":1,"asOf":"2020-11-27","figures":[${'0,'.repeat(1_000_000)}0]}`) },
      'invalid-input',
    ],
    ['invented numbers where people take them for real', { source: 'demonstration' }, 'forbidden'],
    ['more than 4 MB', { bytes: Buffer.alloc(4 * 1024 * 1024 + 1) }, 'too-large'],
  ])('refuses %s and stores nothing', async (_, changes, code) => {
    const refused = { ...delivery(bulletin(FRIDAY, [['online-services', 1]])), ...changes }
    await expect(receiveReport(fresh.database, refused, FRIDAY_EVENING)).rejects.toMatchObject({ code })
    expect(await fresh.database.query('reports', { where: {} })).toEqual([])
  })

  it.each<[string, Partial<BulletinJson>, string]>([
    ['a name that is another hospital’s', { hospitals: [{ ...cancerHospital, name: '省人民医院' }] }, 'name-mismatch'],
    [
      'rows of a hospital that is not connected',
      { hospitals: [{ ...cancerHospital, network: 'pending' }] },
      'pending-with-rows',
    ],
    [
      'rows of one hospital as a figure of the province',
      { figures: [{ metric: 'uploaded-rows', value: 1, unit: '条', asOf: FRIDAY }] },
      'not-a-figure',
    ],
    [
      'a count that begins after it ends',
      { figures: [{ metric: 'doctor-online-doctors', value: 1, unit: '名', asOf: FRIDAY, since: '2999-01-01' }] },
      'start-after-as-of',
    ],
  ])('rejects %s', async (_, changes, rule) => {
    const content = {
      ...bulletin(FRIDAY, []),
      activities: [{ from: FRIDAY, to: FRIDAY, kind: 'meeting' as const, counts: [] }],
      ...changes,
    }
    expect((await receive(fresh.database, content)).rejections.map((rejection) => rejection.rule)).toEqual([rule])
  })

  it('rejects a single value it cannot take and keeps the others', async () => {
    const content = bulletin(FRIDAY, [
      ['online-services', 100],
      ['no-such-metric', 5],
    ])
    content.figures.push({ metric: 'health-card-people', value: 5, unit: '人次', asOf: FRIDAY })
    content.figures.push({ metric: 'health-card-uses', value: 5, unit: '人次', asOf: '2020-11-28' })
    const receipt = await receive(fresh.database, content)
    expect(receipt.rejections.map(({ rule, locator }) => [rule, locator])).toEqual([
      ['unknown-metric', { pointer: '/figures/1' }],
      ['wrong-unit', { pointer: '/figures/2' }],
      ['future-day', { pointer: '/figures/3' }],
    ])
    expect(await values(fresh.database, 'online-services')).toEqual([[100, FRIDAY]])
    expect(receipt.missing).toContain('upload-hospitals')
    expect(receipt.missing).not.toContain('health-card-people')
  })

  it('asks when a report speaks of another day than it was delivered for', async () => {
    const brought = delivery(bulletin(FRIDAY, [['online-services', 1]]), { period: '2020-11-26' })
    const receipt = await receiveReport(fresh.database, brought, FRIDAY_EVENING)
    expect(receipt.questions.map(({ rule, locator }) => [rule, locator])).toEqual([
      ['as-of-differs', { pointer: '/asOf' }],
    ])
  })

  it('says in a dry run what it would hold, and stores nothing', async () => {
    const content = bulletin(FRIDAY, [
      ['online-services', 1],
      ['doctor-online-consultations', 2],
    ])
    const preview = await previewReport(fresh.database, delivery(content), FRIDAY_EVENING)
    expect(preview.holds.map(({ rule }) => rule)).toEqual(['part-above-whole'])
    expect(preview.figures).toHaveLength(2)
    for (const collection of ['reports', 'recent-observations', 'raw-chunks', 'audit', 'ledger'])
      expect(await fresh.database.query(collection, { where: {} })).toEqual([])
  })
})
