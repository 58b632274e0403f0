import { approveImport } from '../../../../cloudfunctions/_shared/listings/approve-import'
import { approveListing } from '../../../../cloudfunctions/_shared/listings/approve-listing'
import { readListings, rememberedListings } from '../../../../cloudfunctions/_shared/listings/read-listings'
import { readPreview, readTemplate } from '../../../../cloudfunctions/_shared/listings/read-sheet'
import { refuseImport } from '../../../../cloudfunctions/_shared/listings/refuse-import'
import { columns } from '../../../../cloudfunctions/_shared/listings/sheet-columns'
import { showListing } from '../../../../cloudfunctions/_shared/listings/show-listings'
import { showImportRows, showImports } from '../../../../cloudfunctions/_shared/listings/show-imports'
import { submitImport } from '../../../../cloudfunctions/_shared/listings/submit-import'
import { readBoard } from '../../../../cloudfunctions/_shared/reporting/board.reader'
import { takeSheetPart } from '../../../../cloudfunctions/_shared/listings/take-sheet-part'
import { aLicence, anInternetHospital, anOrganisation } from '../../../a-hospital'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { editor, NOW, published, reviewer } from './desk'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
  await published(fresh.database, anOrganisation())
})
afterEach(() => fresh.close())

/** A CSV sheet whose rows are the template's example but for some cells, by heading. */
function sheet(...rows: Record<string, string>[]): { format: 'csv'; file: string } {
  const lines = rows.map((cells) => columns.map(({ heading, example }) => cells[heading] ?? example).join(','))
  const text = [columns.map(({ heading }) => heading).join(','), ...lines].join('\r\n')
  return { format: 'csv', file: Buffer.from(`\ufeff${text}`).toString('base64') }
}

const delivered = async ({ format, file }: { format: 'csv' | 'xlsx'; file: string }) => ({
  format,
  parts: [(await takeSheetPart(fresh.database, { part: file })).name],
})
const preview = async (one: { format: 'csv' | 'xlsx'; file: string }) =>
  readPreview(fresh.database, { ...(await delivered(one)), after: 0 })

const submit = async (file: ReturnType<typeof sheet>, clock = () => NOW) =>
  submitImport(fresh.database, { ...(await delivered(file)), reason: '年度核对' }, editor, clock)
const names = async () =>
  (await readListings(rememberedListings(fresh.database), {}, NOW)).rows.map(([id, name]) => [id, name])

describe('a dry run', () => {
  it('says of each row whether it is new, changed, the same or wrong, and names the cell and its cure', async () => {
    await published(fresh.database, anInternetHospital({ name: '甲互联网医院', licence: aLicence({ number: '测甲' }) }))
    const [same, ...others] = (
      await preview(
        sheet(
          { 名称: '甲互联网医院', 登记号: '测甲', 服务: '在线复诊' },
          { 名称: '乙互联网医院', 登记号: '测乙' },
          { 名称: '丙互联网医院', 登记号: '测丙', 诊疗科目: '内科、骨伤科' },
          { 名称: '丁互联网医院', 登记号: '测丁', 有效期止: '2024-02-30', 监督电话: '八位' },
          { 名称: '戊互联网医院', 登记号: '测戊', 诊疗科目: '口腔科' },
          { 名称: '己互联网医院', 登记号: '测乙' },
        ),
      )
    ).rows
    expect(same).toMatchObject({ row: 2, outcome: 'changed', id: 'ih-0001' })
    expect(same?.changes.map(({ path }) => path)).toEqual(expect.arrayContaining(['address', 'licence.issuer']))
    expect(others.map(({ outcome, errors }) => [outcome, errors.map(({ cell }) => cell)])).toEqual([
      ['new', []],
      ['error', ['O4']],
      ['error', ['N5', 'T5']],
      ['error', ['O6']],
      ['error', ['K7']],
    ])
    expect(others[3]?.errors[0]?.message).toBe('口腔科不在测试一医院的诊疗科目之内。')
    expect(others[4]?.errors[0]?.message).toBe('和第 3 行是同一家，请只留一行。')
  })

  it.each(['xlsx', 'csv'] as const)(
    'of the %s template finds nothing to do but the headings in place',
    async (format) => {
      const { file, name } = await readTemplate({ format })
      expect(name).toBe(`互联网医院导入模板.${format}`)
      await expect(preview({ format, file })).rejects.toMatchObject({
        issues: [{ path: 'parts', message: '里面没有可以导入的行；示例行不算。' }],
      })
    },
  )

  it('of what is no sheet says so', async () => {
    const file = Buffer.from('PK nonsense').toString('base64')
    await expect(preview({ format: 'xlsx', file })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(preview({ format: 'csv', file })).rejects.toMatchObject({
      message: expect.stringContaining('缺少这些列') as string,
    })
  })
})

describe('an import', () => {
  const two = () => sheet({ 名称: '甲互联网医院', 登记号: '测甲' }, { 名称: '乙互联网医院', 登记号: '测乙' })

  it('is in force with all its rows at once, approved by somebody else, and found in each history', async () => {
    const standing = await submit(two())
    expect(standing).toMatchObject({ state: 'in-review', counts: { new: 2 }, written: 2, of: 2 })
    expect(await names()).toEqual([])
    const { id } = standing
    await expect(approveImport(fresh.database, { id }, editor, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(approveListing(fresh.database, { id: 'ih-0001', number: 1 }, reviewer, NOW)).rejects.toMatchObject({
      code: 'conflict',
    })
    const approved = await approveImport(fresh.database, { id }, reviewer, NOW)
    expect(await approveImport(fresh.database, { id }, reviewer, NOW)).toEqual(approved)
    const told = (await readBoard(fresh.database)).changes.at(-1)
    expect(told).toEqual({ at: NOW, kind: 'listing', about: id, words: '批量导入的 2 家互联网医院生效' })
    expect(await names()).toEqual([
      ['ih-0001', '甲互联网医院'],
      ['ih-0002', '乙互联网医院'],
    ])
    expect((await showListing(fresh.database, { id: 'ih-0002' })).history).toMatchObject([
      { state: 'published', reason: '年度核对' },
    ])
  })

  it('sent twice, or by two at once, is one', async () => {
    const sent = await Promise.all([submit(two()), submit(two())])
    expect(sent[0]).toEqual(sent[1])
    const again = await submit(two())
    await approveImport(fresh.database, { id: again.id }, reviewer, NOW)
    expect(await names()).toHaveLength(2)
    await expect(submit(two())).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is nothing where one of its listings has changed since', async () => {
    await published(fresh.database, anInternetHospital({ name: '甲互联网医院', licence: aLicence({ number: '测甲' }) }))
    const { id } = await submit(two())
    await published(fresh.database, anInternetHospital({ name: '甲改名', licence: aLicence({ number: '测甲' }) }), {
      id: 'ih-0001',
      base: 1,
    })
    await expect(approveImport(fresh.database, { id }, reviewer, NOW)).rejects.toMatchObject({ code: 'conflict' })
    expect(await names()).toEqual([['ih-0001', '甲改名']])
    await refuseImport(fresh.database, { id, reply: '请重新预览' }, reviewer, NOW)
    expect((await showListing(fresh.database, { id: 'ih-0001' })).history[1]).toMatchObject({
      state: 'refused',
      reply: '请重新预览',
    })
  })

  it('that takes long arrives in slices, and each call goes on where the last one stopped', async () => {
    const many = sheet(...Array.from({ length: 50 }, (_, row) => ({ 名称: `甲${row}互联网医院`, 登记号: `测${row}` })))
    let seconds = 0
    const slow = () => new Date(Date.parse(NOW) + (seconds += 2) * 1000).toISOString()
    const first = await submit(many, slow)
    expect(first).toMatchObject({ state: 'arriving', written: 40, of: 50 })
    await published(fresh.database, anOrganisation({ name: '别的医院' }))
    expect((await showImports(fresh.database)).imports).toEqual([first])
    await expect(approveImport(fresh.database, { id: first.id }, reviewer, NOW)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await submit(many, slow)).toEqual({ ...first, state: 'in-review', written: 50 })
    const { rows, more } = await showImportRows(fresh.database, { id: first.id, after: 49 })
    expect([rows.map(({ row, name, outcome }) => [row, name, outcome]), more]).toEqual([
      [
        [50, '甲48互联网医院', 'new'],
        [51, '甲49互联网医院', 'new'],
      ],
      false,
    ])
    await approveImport(fresh.database, { id: first.id }, reviewer, NOW)
    expect([(await names()).length, (await showImports(fresh.database)).imports]).toEqual([50, []])
  })

  it('of which only a part arrived can be given back, and handed in again', async () => {
    const many = sheet(...Array.from({ length: 50 }, (_, row) => ({ 名称: `甲${row}互联网医院`, 登记号: `测${row}` })))
    let seconds = 0
    const { id } = await submit(many, () => new Date(Date.parse(NOW) + (seconds += 10) * 1000).toISOString())
    await refuseImport(fresh.database, { id, reply: '不用了' }, reviewer, NOW)
    const again = await submit(many)
    expect([again.state, again.reply, again.id === id]).toEqual(['in-review', null, false])
  })

  it('leaves one revision of each listing in force', async () => {
    await published(fresh.database, anInternetHospital({ name: '甲互联网医院', licence: aLicence({ number: '测甲' }) }))
    const { id } = await submit(two())
    await approveImport(fresh.database, { id }, reviewer, NOW)
    const { history } = await showListing(fresh.database, { id: 'ih-0001' })
    expect(history.map(({ state, reviewedBy }) => [state, reviewedBy])).toEqual([
      ['published', reviewer],
      ['superseded', reviewer],
    ])
  })

  it('with a wrong cell brings nothing in', async () => {
    const wrong = sheet(
      { 名称: '甲互联网医院', 登记号: '测甲' },
      { 名称: '乙互联网医院', 登记号: '测乙', 设置方式: '其他' },
    )
    await expect(submit(wrong)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path: 'C3' }] })
    expect(await names()).toEqual([])
  })
})
