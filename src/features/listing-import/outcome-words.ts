import type { ImportStanding, Outcome } from '../../contract/listing-import'

export const outcomeWords: Record<Outcome, string> = {
  error: '有错',
  new: '新登记',
  changed: '有改动',
  same: '没有改动',
}

export const stateWords: Record<ImportStanding['state'], string> = {
  arriving: '没有传完',
  'in-review': '待审',
  published: '已通过',
  refused: '已退回',
}

/** How many rows came to what. */
export function countsWords(counts: ImportStanding['counts']): string {
  const parts = (Object.keys(outcomeWords) as Outcome[])
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeWords[outcome]} ${String(counts[outcome])} 行`)
  return parts.join('，')
}
