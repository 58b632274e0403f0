import { cleanLines, inOneWidth, printedName } from '../../../../cloudfunctions/_shared/bulletins/clean-text'

describe('what a word processor leaves behind', () => {
  it.each([
    ['[bookmark: _GoBack]同日', '同日'],
    ['［bookmark：甲］同日', '同日'],
    ['\uFEFF同\u200B日\u00AD', '同日'],
    ['11\u00A0月\u300027\u2009日', '11月27日'],
    ['１１月２７日，（二部）：％', '11月27日,(二部):%'],
    ['11月26日–27日—28日', '11月26日-27日-28日'],
    ['26\u001E27', '26-27'],
    ['“医生在线”「医生在线」', '医生在线医生在线'],
    ['9 057 316 人次', '9 057 316人次'],
    ['9  057', '9 057'],
  ])('is gone from %j', (raw, text) => {
    expect(cleanLines(raw)).toMatchObject([{ line: 1, text }])
  })

  it('never moves a line', () => {
    expect(cleanLines('一\r\n\r\n二\r三\n').map(({ line, text }) => `${line}${text}`)).toEqual([
      '1一',
      '2',
      '3二',
      '4三',
      '5',
    ])
  })

  it('keeps width and brackets of a name as printed', () => {
    expect(printedName(' 省 人 民 医院（二部）')).toBe('省人民医院（二部）')
    expect(printedName('DRGs  server (二部)')).toBe('DRGs server (二部)')
    expect(inOneWidth('省人民医院（二部）')).toBe('省人民医院(二部)')
  })
})
