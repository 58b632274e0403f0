import { readRejectedRows } from '../../../../cloudfunctions/_shared/reports/read-rejected-rows'
import { showFollowers, showReports } from '../../../../cloudfunctions/_shared/reports/show-reports'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { CHANGCHUN, csvOf, dailyCsv, dailyJson, row, taken, USES } from './daily'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const wrong = [row(), row({ unit: '人' }), row({ subject: '长春' }), row({ subject: CHANGCHUN, value: 3.5 })]

async function rejected(id: string): Promise<string> {
  const { file } = await readRejectedRows(fresh.database, id)
  return Buffer.from(file, 'base64')
    .toString()
    .replace(/^\uFEFF/, '')
}

describe('the rejected rows of a daily report', () => {
  it('come as a file with the place, the rule and what was expected, as they were given', async () => {
    const report = await taken(fresh.database, dailyCsv(csvOf(wrong)))
    expect((await rejected(report._id)).trim().split('\r\n')).toEqual([
      'metric,subject,period,value,unit,missing,corrects,rule,expected',
      'health-card-uses,region:220100,2020-11-27,3.5,人次,,5,value,整数，不带逗号',
      'health-card-uses,region:220000,2020-11-27,1,人,,3,wrong-unit,人次',
      'health-card-uses,长春,2020-11-27,1,人次,,4,unknown-subject,“长春”等待识别',
    ])
  })

  it('come as the same file from a report as data', async () => {
    const report = await taken(fresh.database, dailyJson(wrong))
    expect(await rejected(report._id)).toContain('region:220000,2020-11-27,1,人,,/rows/1,wrong-unit,人次')
  })

  it.each([1, 7, 60])('are found wherever a file is cut into parts, at byte %d of a hundred', async (share) => {
    const whole = await taken(fresh.database, dailyCsv(csvOf(wrong)))
    const bytes = Buffer.from(csvOf(wrong))
    const cut = Math.floor((bytes.length * share) / 100)
    const parts = [bytes.subarray(0, cut), bytes.subarray(cut)]
    const other = await freshDatabase()
    const { sha256 } = whole
    for (const [place, part] of parts.entries())
      await taken(other.database, dailyCsv('', { bytes: part, part: { number: place + 1, of: 2, sha256 } }))
    const read = await readRejectedRows(other.database, whole._id)
    expect(read).toEqual(await readRejectedRows(fresh.database, whole._id))
    await other.close()
  })

  it('are settled by a file of those rows alone, put right, and only what is different is added', async () => {
    const report = await taken(fresh.database, dailyCsv(csvOf(wrong)))
    const right = (await rejected(report._id)).replace(',3.5,', ',3,').replace(/"?整数，不带逗号"?/, '')
    const follow = await taken(fresh.database, dailyCsv(right, { corrects: report._id }))
    expect(follow.counts).toMatchObject({ read: 3, accepted: 1, rejected: 1, quarantined: 1 })
    const { corrections, rejections } = await showFollowers(fresh.database, report._id)
    expect(corrections).toMatchObject([{ report: follow._id, rejected: 1 }])
    expect(rejections.map(({ rule, settled }) => [rule, settled]).sort()).toEqual([
      ['value', true],
      ['wrong-unit', false],
    ])
    expect(await showFollowers(fresh.database, follow._id)).toMatchObject({ corrects: report._id })
  })

  it('may come back within the whole file, whose other rows are said already', async () => {
    const report = await taken(fresh.database, dailyCsv(csvOf(wrong)))
    const whole = csvOf([row(), row({ subject: CHANGCHUN, value: 3 })])
    const follow = await taken(fresh.database, dailyCsv(whole, { corrects: report._id }))
    expect(follow.counts).toMatchObject({ accepted: 1, same: 1, rejected: 0 })
    expect(await storedObservations(fresh.database, [USES])).toHaveLength(2)
  })
})

describe('the list of reports', () => {
  it('shows the latest first', async () => {
    const first = await taken(fresh.database, dailyJson([row()]))
    const second = await taken(fresh.database, dailyJson([row({ value: 2 })]), '2020-11-28T01:00:00.000Z')
    const { reports } = await showReports(fresh.database)
    expect(reports.map(({ report, state }) => [report, state])).toEqual([
      [second._id, 'held'],
      [first._id, 'accepted'],
    ])
  })
})
