import fc from 'fast-check'
import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'
import { dayBefore, facts, period, printBulletin, states, style, type Facts } from './printed-bulletin'

function expected(stated: Facts): unknown {
  const meaning = { live: ['realised', 'supervision'], planned: ['pending', 'exchange'], pending: ['pending', null] }
  return {
    figures: stated.figures,
    hospitals: stated.hospitals.map(({ id, start, rows }, index) => [index + 1, id, start, rows]),
    systems: stated.systems.map(({ id, state }, index) => [
      index + 1,
      id,
      states[state][0] === '已联通' ? 'connected' : 'pending',
      ...meaning[state],
    ]),
    activities: stated.activities.map(({ offset, households }) => [
      dayBefore(offset),
      dayBefore(offset),
      households,
      '户',
    ]),
    rejections: [],
    questions: [],
    missing: [],
  }
}

function understood(text: string): unknown {
  const { figures, hospitals, systems, activities, ...rest } = parseBulletinText(text, period)
  return {
    figures: Object.fromEntries(figures.map(({ metric, value }) => [metric, value])),
    hospitals: hospitals.map((row) => [row.position, row.organisation, row.collectionStart, row.rows?.value ?? null]),
    systems: systems.map((row) => [row.position, row.system, row.network, row.interface, row.scope]),
    activities: activities.map(({ from, to, counts }) => [from, to, counts[0]?.value, counts[0]?.unit]),
    ...rest,
  }
}

describe('any bulletin, however it is printed', () => {
  it('says after parsing exactly what was stated', () => {
    fc.assert(
      fc.property(facts, style, (stated, look) => {
        expect(understood(printBulletin(stated, look))).toEqual(expected(stated))
      }),
      { numRuns: 1000 },
    )
  })

  it('points every figure to the raw line on which its digits stand', () => {
    fc.assert(
      fc.property(facts, style, (stated, look) => {
        const text = printBulletin(stated, { ...look, digits: 'half', grouping: '' })
        const lines = text.split(/\r?\n/)
        for (const { locator, value } of parseBulletinText(text, period).figures) {
          expect('line' in locator && lines[locator.line - 1]).toContain(String(value))
        }
      }),
    )
  })

  it('never throws, whatever is cut out of it', () => {
    fc.assert(
      fc.property(facts, style, fc.nat(), fc.nat(), (stated, look, from, length) => {
        const text = printBulletin(stated, look)
        const at = from % text.length
        const cut = text.slice(0, at) + text.slice(at + (length % 40))
        for (const { value } of parseBulletinText(cut, period).figures) expect(Number.isSafeInteger(value)).toBe(true)
      }),
    )
  })
})
