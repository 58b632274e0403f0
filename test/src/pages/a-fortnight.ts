import type { PublishedRelease } from '../../../src/contract/release'
import { aDefinition, aFigure, aRelease } from '../a-release'
import { aSeries, aSubject, served } from '../a-series'

export const uses = { metric: 'health-card-uses', name: '用卡人次', unit: '人次', distinct: false } as const
let made = 0

/** A fortnight to 2020-11-27 of the province and two regions; each test's documents are its own. */
export function fortnight(
  province: (number | null)[],
  west: number[],
  east: number[],
  wish: Partial<PublishedRelease> = {},
) {
  const from = '2020-11-14'
  const document = served(
    aSeries([
      aSubject(from, province, { restated: ['2020-11-18'] }),
      aSubject(from, west, { subject: 'region:west' }),
      aSubject(from, east, { subject: 'region:none' }),
    ]),
    String((made += 1)).padStart(64, '0'),
  )
  const release = aRelease({
    definitions: [aDefinition(uses), aDefinition({ metric: 'people', name: '用卡人数' })],
    figures: [aFigure({ metric: uses.metric, unit: '人次' })],
    subjects: [
      { subject: 'region:220000', name: '全省', partOf: null },
      { subject: 'region:west', name: '白城市', partOf: 'region:220000' },
      { subject: 'region:none', name: '未分配', partOf: 'region:220000' },
    ],
    series: [
      { metric: uses.metric, from, to: '2020-11-27', years: [{ year: 2020, name: document.name }] },
      { metric: 'people', from, to: '2020-11-27', years: [{ year: 2020, name: document.name }] },
    ],
    ...wish,
  })
  return { document, release }
}

/** A counter that grew every day. */
export const counted = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 220, 231]
/** Two regions that share a counter: one stands still at 7, the other has the rest. */
export const half = (numbers: number[], first: number): number[] =>
  numbers.map((value) => (first === 0 ? 7 : value - 7))
