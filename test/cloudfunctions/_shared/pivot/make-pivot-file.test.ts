import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { makePivotFile } from '../../../../cloudfunctions/_shared/pivot/make-pivot-file'
import { workbookOf } from '../../../../cloudfunctions/_shared/pivot/spreadsheet'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { publishedNow, reported } from '../releases/weekly'

const LATER = '2020-12-07T02:00:00.000Z'
const subjects = ['region:220100', 'region:220200', 'region:220300']
let fresh: FreshDatabase
let release: string

beforeAll(async () => {
  fresh = await freshDatabase()
  await reported(fresh.database, '2020-11-01', [
    { subject: 'region:220100', value: 7 },
    { subject: 'region:220200', value: 0 },
    { value: 7 },
  ])
  release = (await publishedNow(fresh.database, '2020-11-02T10:00:00.000Z')).id
  await reported(fresh.database, '2020-11-02', [{ subject: 'region:220100', value: 9 }])
})
afterAll(() => fresh.close())

async function exported(format: 'xlsx' | 'csv'): Promise<{ name: string; bytes: Buffer; rows: number }> {
  const question = { metrics: ['health-card-uses'], subjects, from: '2020-11-01', to: '2020-11-02' }
  const wish = { ...question, grain: 'day', measure: 'standing', format } as const
  const { name, file, rows } = await makePivotFile(fresh.database, wish, LATER)
  return { name, bytes: Buffer.from(file, 'base64'), rows }
}

describe('a pivot as CSV', () => {
  it('begins with a byte order mark and ends its lines as Excel does', async () => {
    const { name, bytes } = await exported('csv')
    expect(name).toBe('数据透视-2020-11-01-2020-11-02.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(14)
  })

  it('has a row a cell, with unit, days, release, and an empty cell where nobody said a number', async () => {
    const { bytes } = await exported('csv')
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true })
    const told = rows.map((row) => ['行', '统计对象', '统计期', '数值'].map((column) => row[column]))
    expect(told).toEqual([
      ['数值', '长春市', '2020-11-01', '7'],
      ['数值', '长春市', '2020-11-02', '9'],
      ['整段', '长春市', '整段', '9'],
      ['数值', '吉林市', '2020-11-01', '0'],
      ['数值', '吉林市', '2020-11-02', '0'],
      ['整段', '吉林市', '整段', '0'],
      ['数值', '四平市', '2020-11-01', ''],
      ['数值', '四平市', '2020-11-02', ''],
      ['整段', '四平市', '整段', ''],
      ['各对象合计', '各对象合计', '2020-11-01', '7'],
      ['各对象合计', '各对象合计', '2020-11-02', '9'],
      ['各对象合计', '各对象合计', '整段', '9'],
    ])
    expect(rows[4]).toMatchObject({ 数值所属日: '2020-11-01', 计量单位: '人次', 现行发布: release, 比现行发布新: '是' })
    expect(rows[6]).toMatchObject({ 数值: '', 没有数值的原因: '没有报数' })
    expect(rows[10]).toMatchObject({ 有数的对象: '2', 对象总数: '3', 其中不全的对象: '1', 演示数据: '否' })
  })
})

describe('a pivot as XLSX', () => {
  it('keeps numbers as numbers, nothing as nothing, and says on a second sheet what it is', async () => {
    const { bytes, rows } = await exported('xlsx')
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '说明'])
    const [head = [], ...body] = sheets[0]?.rows ?? []
    expect(body).toHaveLength(rows)
    const number = head.indexOf('数值')
    const none = [null, null, null]
    expect(body.map((row) => row[number] ?? null)).toEqual([7, 9, 9, 0, 0, 0, ...none, 7, 9, 9])
    const notes = new Map((sheets[1]?.rows ?? []).map(([term, words]) => [term, words]))
    expect(notes.get('现行发布')).toContain(release)
    expect(notes.get('与发布的关系')).toContain('现行发布之后')
  })

  it('stores what looks like a formula as a text', async () => {
    const bytes = await workbookOf([{ name: '数据', headings: ['=1+1'], rows: [['@SUM(A1)'], [null], [5]] }])
    const { sheets } = await readXlsx(bytes)
    expect(sheets[0]?.rows.map(([cell]) => cell ?? null)).toEqual(['=1+1', '@SUM(A1)', null, 5])
    expect(JSON.stringify(sheets[0])).not.toContain('formula')
  })
})
