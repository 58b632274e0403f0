import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'
import { phrases } from '../../../../cloudfunctions/_shared/bulletins/phrases'

const newYear = readFileSync(join(__dirname, 'bulletins/week-of-2021-01-01.txt'), 'utf8')
const read = (text: string, period = '2020-11-27') => parseBulletinText(text, period)
const values = (text: string, period?: string) =>
  Object.fromEntries(read(text, period).figures.map(({ metric, value }) => [metric, value]))

describe('a bulletin around New Year', () => {
  const statement = read(newYear, '2021-01-01')

  it('leaves nothing out and rejects nothing', () => {
    expect(statement).toMatchObject({ rejections: [], missing: [] })
    expect(values(newYear, '2021-01-01')).toEqual({
      'doctor-online-hospitals': 157,
      'doctor-online-doctors': 1701,
      'online-services': 9300001,
      'doctor-online-consultations': 110000,
      'health-card-people': 17000000,
      'health-card-uses': 47000000,
      'internet-hospitals-licensed': 5,
      'appointments-received': 900000,
      'consultations-received': 4000,
      'upload-hospitals': 3,
      'upload-hospitals-analysed': 2,
      'systems-interfaced': 1,
    })
  })

  it('puts December into the year before and January into the new one', () => {
    expect(statement.activities.map(({ from, to }) => [from, to])).toEqual([
      ['2020-12-28', '2020-12-28'],
      ['2020-12-28', '2020-12-28'],
      ['2020-12-30', '2021-01-01'],
      ['2021-01-01', '2021-01-01'],
    ])
  })

  it('begins a period counted over the year at the latest such day before its end', () => {
    const dated = statement.figures.find(({ metric }) => metric === 'doctor-online-hospitals')
    expect(dated).toMatchObject({ since: '2020-01-20', asOf: '2021-01-01' })
  })

  it('asks about what is stated for another day than the bulletin', () => {
    const asked = statement.questions.filter(({ rule }) => rule === 'as-of-differs').map(({ metric }) => metric)
    expect(asked).toEqual(['upload-hospitals', 'upload-hospitals-analysed', 'systems-interfaced'])
    expect(statement.hospitals[0]?.rows?.asOf).toBe('2020-12-31')
  })

  it('keeps a hospital nobody knows and asks who it is', () => {
    const unknown = { name: '省康复医院', organisation: null, network: 'pending', collectionStart: null, rows: null }
    expect(statement.hospitals[2]).toMatchObject(unknown)
    expect(statement.questions.map(({ rule }) => rule)).toContain('unknown-organisation')
  })

  it('knows a hospital whose brackets are printed in half width, and keeps them so', () => {
    const campus = { name: '吉林大学第一医院(二部)', organisation: 'jilin-university-first-hospital-second-campus' }
    expect(statement.hospitals[1]).toMatchObject(campus)
  })

  it('numbers the tables as they stand in the text and points to raw lines', () => {
    const raw = newYear.split('\n')
    const places = [...statement.systems, ...statement.hospitals].map(({ locator }) => locator)
    expect(places).toMatchObject([1, 1, 2, 2, 2].map((table) => ({ table })))
    expect(places.map((place) => ('line' in place ? raw[place.line - 1]?.trim() : ''))).toEqual([
      '1',
      '2',
      '1',
      '2',
      '3',
    ])
  })
})

describe('what is not in a text', () => {
  it('is named: an empty text lacks every metric and both tables', () => {
    const missing = [...phrases.map(({ metric }) => metric), 'hospitals', 'systems']
    expect(read('')).toEqual({
      figures: [],
      hospitals: [],
      systems: [],
      activities: [],
      rejections: [],
      questions: [],
      missing,
    })
    expect(read('天气晴朗。\n\u0000\uFFFD##!!\n').missing).toEqual(missing)
  })

  it('is missing when its sentence is gone, and only that', () => {
    const without = newYear.replace(/截至1月1日，用卡人数.*\n/, '')
    expect(read(without, '2021-01-01').missing).toEqual(['health-card-people', 'health-card-uses'])
  })

  it('is not called missing when it is there but unreadable', () => {
    const { missing, rejections } = read('全省用卡1O5人。')
    expect(rejections).toMatchObject([{ rule: 'unreadable-number', given: '1O5', locator: { line: 1, sentence: 1 } }])
    expect(missing).not.toContain('health-card-people')
  })
})
