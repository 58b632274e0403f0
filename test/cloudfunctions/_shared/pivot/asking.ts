import { showPivot } from '../../../../cloudfunctions/_shared/pivot/show-pivot'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { Pivot, PivotBlock, PivotQuestion } from '../../../../src/contract/pivot'
import { reported } from '../releases/weekly'

export const LATER = '2020-12-07T02:00:00.000Z'
export const [PROVINCE, CHANGCHUN, JILIN] = ['region:220000', 'region:220100', 'region:220200'] as const
export const USES = 'health-card-uses'

/** Four days of two regions by day, where a test wishes nothing else. */
export function asked(database: Database, wish: Partial<PivotQuestion>): Promise<Pivot> {
  const [from, to] = ['2020-11-01', '2020-11-04']
  const subjects = [CHANGCHUN, JILIN]
  return showPivot(database, { metrics: [USES], subjects, grain: 'day', measure: 'count', from, to, ...wish }, LATER)
}

export function blockIn({ blocks }: Pivot, place = 0): PivotBlock {
  const block = blocks[place]
  if (!block) throw new Error('there is no such block')
  return block
}

/** What the counters of two regions showed; the second says nothing about the third of the four days. */
export async function fourDays(database: Database): Promise<void> {
  const days: [day: string, first: number, second: number | null][] = [
    ['2020-10-31', 100, 10],
    ['2020-11-01', 110, 20],
    ['2020-11-02', 115, 25],
    ['2020-11-03', 125, null],
    ['2020-11-04', 140, 40],
  ]
  for (const [day, first, second] of days) {
    const one = { subject: CHANGCHUN, value: first }
    await reported(database, day, second === null ? [one] : [one, { subject: JILIN, value: second }])
  }
}
