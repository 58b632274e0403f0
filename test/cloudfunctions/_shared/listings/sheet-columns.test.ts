import fc from 'fast-check'
import { textOfEntrances } from '../../../../cloudfunctions/_shared/listings/entrance-text'
import { noListings, withEntries } from '../../../../cloudfunctions/_shared/listings/current-listings'
import { plannedRows } from '../../../../cloudfunctions/_shared/listings/imported-rows'
import { cellName, columns } from '../../../../cloudfunctions/_shared/listings/sheet-columns'
import { textOfWeek, weekOfText } from '../../../../cloudfunctions/_shared/listings/week-text'
import { textOfSpans } from '../../../../src/contract/hours-text'
import type { InternetHospital } from '../../../../src/contract/internet-hospital'
import { anInternetHospital, anOrganisation } from '../../../a-hospital'

const beside = { revision: 1, publishedAt: '', confirmedOn: null, mergedInto: null, withdrawn: null, syllables: '' }
const licensed = withEntries(noListings, [{ ...beside, id: 'org-0001', content: anOrganisation() }], '')

/** What a row of the template's example becomes, but for some cells by heading. */
function planned(cells: Record<string, string>, current = licensed) {
  const wished = columns.map(({ heading, example }) => cells[heading] ?? example)
  const [row] = plannedRows(current, [{ row: 2, cells: wished }])
  if (!row) throw new Error('no row')
  return row
}
const cellOf = (heading: string): string =>
  cellName(
    columns.findIndex((one) => one.heading === heading),
    2,
  )

const span = fc
  .integer({ min: 0, max: 1439 })
  .chain((opens) => fc.integer({ min: 1, max: 1440 }).map((lasts): [number, number] => [opens, opens + lasts]))
const spans = fc.array(span, { maxLength: 4 })
const name = fc.stringMatching(/^[一-龥]{1,12}$/)
const entrance = fc.oneof(
  fc.record({
    kind: fc.constant('mini-program' as const),
    name,
    appId: fc.stringMatching(/^wx[0-9a-f]{16}$/),
    path: fc.constantFrom('', 'pages/index/index?from=card'),
  }),
  fc.record({ kind: fc.constant('web' as const), name, url: fc.constant('https://example.com/a') }),
  fc.record({ kind: fc.constantFrom('official-account' as const, 'app' as const), name }),
)
const described = fc.record({
  week: fc.array(spans, { minLength: 7, maxLength: 7 }),
  holidays: fc.option(spans),
  entrances: fc.array(entrance, { maxLength: 5 }),
  doctors: fc.option(fc.record({ count: fc.integer({ min: 0, max: 9_999_999 }), asOf: fc.constant('2020-11-20') })),
})

function cellsOf({ hours, entrances, doctors }: InternetHospital): Record<string, string> {
  return {
    每周服务时间: hours ? textOfWeek(hours.week) : '',
    节假日服务时间: hours?.holidays ? textOfSpans(hours.holidays) : '',
    小程序: textOfEntrances('mini-program', entrances),
    网页: textOfEntrances('web', entrances),
    公众号: textOfEntrances('official-account', entrances),
    应用: textOfEntrances('app', entrances),
    医生人数: doctors ? String(doctors.count) : '',
    医生人数截至: doctors?.asOf ?? '',
  }
}

describe('a row of a sheet', () => {
  it('made from a listing says its hours, entrances and doctors again, and keeps its single days', () => {
    fc.assert(
      fc.property(described, ({ week, holidays, entrances, doctors }) => {
        const exceptions = [{ day: '2020-12-25', spans: [] }]
        const content = anInternetHospital({ hours: { week, holidays, exceptions }, entrances, doctors })
        if (content.kind === 'organisation') throw new Error('no hospital')
        const current = withEntries(licensed, [{ ...beside, id: 'ih-0001', content }], '')
        const row = planned({ ...cellsOf(content.hospital), 登记号: content.hospital.licence.number }, current)
        expect(row.errors).toEqual([])
        expect(row.hospital).toMatchObject({ hours: content.hospital.hours, entrances, doctors })
      }),
    )
  })

  it('with nothing in these columns says that nobody knows', () => {
    const empty = Object.fromEntries(columns.slice(21).map(({ heading }) => [heading, '']))
    expect(planned(empty).hospital).toMatchObject({ hours: null, entrances: [], doctors: null })
  })

  it.each([
    ['每周服务时间', '上班时间'],
    ['每周服务时间', '周一 08:00-12:00；周一至周五 13:00-17:00'],
    ['节假日服务时间', '看情况'],
    ['小程序', '甲医院 wx123'],
    ['网页', '甲医院 http://example.com'],
    ['公众号', '名'.repeat(41)],
    ['医生人数', '一百'],
    ['医生人数截至', '2020-02-30'],
  ])('names the cell of %s that says “%s”', (heading, text) => {
    expect(planned({ [heading]: text })).toMatchObject({ outcome: 'error', errors: [{ cell: cellOf(heading) }] })
  })

  it.each([
    [{ 每周服务时间: '' }, '每周服务时间', '填了节假日服务时间，也请填每周服务时间。'],
    [{ 医生人数: '' }, '医生人数', '填了截至日期，也请填医生人数。'],
    [{ 医生人数截至: '' }, '医生人数截至', '填了医生人数，也请填截至哪一天。'],
  ])('asks for the other half of %j', (cells, heading, message) => {
    expect(planned(cells as Record<string, string>).errors).toEqual([{ cell: cellOf(heading), message }])
  })
})

describe('the hours of a week', () => {
  const day: [number, number] = [480, 1020]
  it.each([
    ['周一至周五 08:00-17:00', [[day], [day], [day], [day], [day], [], []]],
    ['工作日：8:00－17:00；周末 休息', [[day], [day], [day], [day], [day], [], []]],
    ['星期一、星期三 08:00-17:00; 星期天 08:00-17:00', [[day], [], [day], [], [], [], [day]]],
    ['周六至周一 08:00-17:00', [[day], [], [], [], [], [day], [day]]],
  ])('are read from “%s”', (text, week) => {
    expect(weekOfText(text)).toEqual(week)
  })

  it('past every midnight are written as one', () => {
    expect(textOfWeek(Array.from({ length: 7 }, () => [[0, 1440]]))).toBe('每天 24小时')
  })
})
