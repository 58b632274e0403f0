import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uploadSpeeds } from '../../../../cloudfunctions/_shared/integration/upload-speed'
import { FRIDAY } from '../../../builders'

interface Row {
  name: string
  rows: number
  collectionStart: string
}

const file = join(__dirname, '../../../../local-cloudbase/demonstration/bulletin-2020-11-27.json')
const { hospitals } = JSON.parse(readFileSync(file, 'utf8')) as { hospitals: Row[] }
const uploaded = hospitals.map(({ rows, collectionStart }) => ({ rows, collectionStart, asOf: FRIDAY }))
const of = (name: string) => hospitals.findIndex((one) => one.name === name)

describe('the upload speed of the hospitals of the bulletin', () => {
  const { speeds, usual } = uploadSpeeds(uploaded)

  it('flags the one with 48 rows in 36 days at −7.33, and nothing else', () => {
    const slowest = speeds[of('吉林大学第一医院')]
    expect([slowest?.days, slowest?.perDay?.toFixed(2), slowest?.score?.toFixed(2)]).toEqual([36, '1.33', '-7.33'])
    expect(speeds.flatMap(({ flagged }, place) => (flagged ? [hospitals[place]?.rows] : []))).toEqual([48])
  })

  it('does not flag 省人民医院 with 86,172,170 rows: 0.94', () => {
    const largest = speeds[of('省人民医院')]
    expect([largest?.flagged, largest?.score?.toFixed(2)]).toEqual([false, '0.94'])
  })

  it('says what is usual in rows a day, so that whoever is outside it is who is flagged', () => {
    const { median = 0, low = 0, high = 0 } = usual ?? {}
    expect([median, low, high].map(Math.round)).toEqual([61_562, 365, 10_375_344])
    const outside = speeds.filter(({ perDay }) => perDay !== null && (perDay < low || perDay > high))
    expect(outside).toEqual(speeds.filter(({ flagged }) => flagged))
    expect(low < median && median < high).toBe(true)
  })
})

describe('a hospital whose speed is not known', () => {
  it.each([
    ['rows-unknown', { rows: null }],
    ['no-rows', { rows: 0 }],
    ['start-unknown', { collectionStart: null }],
    ['start-unknown', { collectionStart: '2020-12-01' }],
  ])('is not scored, and %s is said', (why, change) => {
    const { speeds, usual } = uploadSpeeds([...uploaded, { rows: 5, collectionStart: FRIDAY, asOf: FRIDAY, ...change }])
    expect(speeds.at(-1)).toMatchObject({ score: null, flagged: false, why })
    expect(usual?.rated).toBe(14)
  })

  it('stands with all others where too few are known to say what is usual', () => {
    const { speeds, usual } = uploadSpeeds(uploaded.slice(0, 4))
    expect(speeds.map(({ why }) => why)).toEqual(Array<string>(4).fill('too-few'))
    expect(usual).toBeNull()
  })
})
