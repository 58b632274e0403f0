import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'
import { Statement } from '../../../../src/contract/statement'

const folder = resolve(__dirname, '../../../../../shared/data')
const present = existsSync(join(folder, 'bulletin-2020-11-27.txt'))
if (!present)
  console.info('Skipped: the tests against the bulletin of 2020-11-27, whose text is not part of this project.')

interface Source {
  line: number
  row?: number
  sentence?: string
  table?: string
}

interface Facts {
  metrics: { id: string; value: number; unit: string; asOf: string; period: { start: string | null }; source: Source }[]
  otherCounts: { value: number; unit: string; source: Source }[]
  hospitals: {
    no: number
    nameAsPrinted: string
    collectionStart: string
    rows: number
    source: Source
  }[]
  integrationSystems: { no: number; network: string; interface: string; scope: string | null; source: Source }[]
  activities: { sentence: string; date: string; endDate: string | null; type: string }[]
  meta: { sentenceIndex: { id: string; line: number }[] }
}

/** The extractor's names of the metrics, and ours. */
const metrics: Readonly<Record<string, string>> = {
  'online.hospitals.participating': 'doctor-online-hospitals',
  'online.doctors.participating': 'doctor-online-doctors',
  'online.health_services.cum': 'online-services',
  'doctor_online.consultations.cum': 'doctor-online-consultations',
  'ehc.users.cum': 'health-card-people',
  'ehc.uses.cum': 'health-card-uses',
  'ih.licensed': 'internet-hospitals-licensed',
  'ih.appointments.received.cum': 'appointments-received',
  'ih.consultations.received.cum': 'consultations-received',
  'emr.hospitals.total': 'upload-hospitals',
  'emr.hospitals.analysis_done': 'upload-hospitals-analysed',
  'integration.systems.interfaced': 'systems-interfaced',
}

const ordinal = (id = '') => Number(id.slice(1))

const choose = present ? describe : describe.skip
choose('the bulletin of 2020-11-27', () => {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const facts = present ? (JSON.parse(read('bulletin-2020-11-27.json')) as Facts) : undefined
  const statement = present ? parseBulletinText(read('bulletin-2020-11-27.txt'), '2020-11-27') : undefined

  it('is read without a rejection, a question or a gap', () => {
    expect(v.is(Statement, statement)).toBe(true)
    expect(statement).toMatchObject({ rejections: [], questions: [], missing: [] })
  })

  it('states twelve figures with the day, the line and the sentence of each', () => {
    const expected = facts?.metrics.map(({ id, value, unit, asOf, period, source }) => ({
      metric: metrics[id],
      subject: 'region:220000',
      value,
      unit,
      asOf,
      ...(period.start !== null && { since: period.start }),
      locator: { line: source.line, sentence: ordinal(source.sentence) },
    }))
    expect(expected).toHaveLength(12)
    expect(statement?.figures).toEqual(expect.arrayContaining(expected ?? []))
    expect(statement?.figures).toHaveLength(12)
  })

  it('lists fourteen hospitals, all of them known, with the line of each', () => {
    const expected = facts?.hospitals.map(({ no, nameAsPrinted, collectionStart, rows, source }) => {
      const locator = { line: source.line, table: ordinal(source.table), row: source.row }
      const count = { value: rows, unit: '条', asOf: '2020-11-27', locator }
      const organisation = expect.any(String) as string
      return {
        position: no,
        name: nameAsPrinted,
        organisation,
        network: 'connected',
        collectionStart,
        rows: count,
        locator,
      }
    })
    expect(expected).toHaveLength(14)
    expect(statement?.hospitals).toEqual(expected)
  })

  it('lists nine systems with their states and scopes', () => {
    const words: Readonly<Record<string, string>> = {
      已联通: 'connected',
      待联通: 'pending',
      实现: 'realised',
      待实现: 'pending',
      协同业务: 'collaboration',
      监管业务: 'supervision',
      数据交换: 'exchange',
    }
    const expected = facts?.integrationSystems.map((row) => ({
      position: row.no,
      network: words[row.network],
      interface: words[row.interface],
      scope: words[row.scope ?? ''] ?? null,
      system: expect.any(String) as string,
      locator: { line: row.source.line, table: 2, row: row.no },
    }))
    expect(expected).toHaveLength(9)
    expect(statement?.systems).toMatchObject(expected ?? [])
  })

  it('tells of eighteen activities with their days, kinds, lines and counts', () => {
    const lines = new Map(facts?.meta.sentenceIndex.map(({ id, line }) => [id, line]))
    const expected = facts?.activities.map(({ sentence, date, endDate, type }) => ({
      from: date,
      to: endDate ?? date,
      kind: type,
      locator: { line: lines.get(sentence), sentence: ordinal(sentence) },
      counts: facts.otherCounts
        .filter((count) => count.source.sentence === sentence)
        .map(({ value, unit }) => ({ value, unit, asOf: endDate ?? date })),
    }))
    expect(expected).toHaveLength(18)
    expect(statement?.activities).toMatchObject(expected ?? [])
  })

  it('says the same when every line ends as Windows ends lines', () => {
    const text = read('bulletin-2020-11-27.txt')
    expect(parseBulletinText(`\uFEFF${text.replace(/\n/g, '\r\n')}`, '2020-11-27')).toEqual(statement)
  })
})
