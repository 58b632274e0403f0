import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { type Cell, csv, neutralised } from '../../../../cloudfunctions/_shared/open-data/csv'

const headings = ['甲', '乙', '丙']
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', '"', ',', "'", '=', '-', '＝', 'a', '1') }),
)
const cell = fc.oneof(text, fc.constant(null), fc.integer())

function readBack(table: string): string[][] {
  return parse(table, { bom: true, record_delimiter: '\r\n' })
}

function asRead(written: Cell): string {
  if (written === null) return ''
  return typeof written === 'number' ? String(written) : neutralised(written)
}

describe('a table as CSV', () => {
  it('starts with the mark by which Excel knows UTF-8, and ends every row alike', () => {
    const table = csv(headings, [['一', 1, null]])
    expect(Buffer.from(table).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(table).toBe('\uFEFF甲,乙,丙\r\n一,1,\r\n')
  })

  it('tells none counted from nothing reported', () => {
    expect(readBack(csv(headings, [[0, null, '']]))[1]).toEqual(['0', '', ''])
  })

  it('reads back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        expect(readBack(csv(headings, rows))).toEqual([headings, ...rows.map((cells) => cells.map(asRead))])
      }),
    )
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@a',
    '|a',
    '\ta',
    '\ra',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '  =1',
    '\u3000=1',
    '\n=1',
    ' \ta',
  ])('keeps a spreadsheet from running %j', (formula) => {
    expect(neutralised(formula)).toBe(`'${formula}`)
    expect(readBack(csv(headings, [[formula, '', '']]))[1]?.[0]).toBe(`'${formula}`)
  })

  it.each(['省', 'a=b', '1-2', '', ' a', "'=1"])('leaves %j as it is', (harmless) => {
    expect(neutralised(harmless)).toBe(harmless)
  })

  it('never touches a number, also a negative one', () => {
    expect(readBack(csv(headings, [[-5, 0, 9_057_316]]))[1]).toEqual(['-5', '0', '9057316'])
  })

  it('leaves no text that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(neutralised(any)).not.toMatch(/^\s*[=+\-@|＝＋－＠]/)
      }),
    )
  })
})
