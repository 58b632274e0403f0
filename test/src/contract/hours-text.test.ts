import fc from 'fast-check'
import { spansOfText, textOfSpans } from '../../../src/contract/hours-text'
import type { OpenSpan } from '../../../src/contract/opening-hours'

describe('The hours of a day', () => {
  it.each<[string, OpenSpan[]]>([
    ['休息', []],
    ['24小时', [[0, 1440]]],
    [
      '08:00-12:00、13:30-17:00',
      [
        [480, 720],
        [810, 1020],
      ],
    ],
    [
      '８：００—１２：００ 13:30～17:00',
      [
        [480, 720],
        [810, 1020],
      ],
    ],
    ['17:00-次日02:00', [[1020, 1560]]],
    ['17:00-02:00', [[1020, 1560]]],
    ['8:00至24:00', [[480, 1440]]],
  ])('are read as people type them: %s', (text, spans) => {
    expect(spansOfText(text)).toEqual(spans)
  })

  it.each([
    '',
    '早上',
    '08:00',
    '25:00-26:00',
    '08:70-09:00',
    '24:00-25:00',
    '1:00-2:00 3:00-4:00 5:00-6:00 7:00-8:00 9:00-10:00',
  ])('are not guessed from %p', (text) => {
    expect(spansOfText(text)).toBeNull()
  })

  it('read what was written of them', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .map(([opens, long]): OpenSpan => [opens, opens + long])
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        expect(spansOfText(textOfSpans(spans))).toEqual(spans)
      }),
    )
  })
})
