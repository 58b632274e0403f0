import { RowUnknown } from '../../../src/contract/quarantine'
import type { ReadRows } from './daily-csv'
import type { DailyReport, DailyRow } from './daily-report'
import type { SortedReview } from './daily-row-review'

/** Of a report that takes rows of another up again: those rows only, and nothing that was rejected there already. */
export function replayedRows({ replayOf }: DailyReport, read: ReadRows): ReadRows {
  if (replayOf === undefined) return read
  const isMeant = (row: ReadRows['rows'][number]) => replayOf.only.every(({ kind, code }) => row[kind] === code)
  return { ...read, rows: read.rows.filter(isMeant), rejections: [] }
}

const places = RowUnknown.options

/** A row that waits because of a code looked at earlier waits in the first report, and is not counted again. */
export function ofReplay({ replayOf }: DailyReport, review: SortedReview): SortedReview {
  const last = replayOf?.only.at(-1)
  if (last === undefined) return review
  const isLater = ({ unknown }: SortedReview['unknown'][number]) =>
    places.indexOf(unknown.kind) > places.indexOf(last.kind)
  return { ...review, unknown: review.unknown.filter(isLater) }
}

const MOST_SETTLED = 5_000

/** Which rows of the corrected report are settled once these rows are taken. */
export function settledBy(
  { corrects, settles = [] }: DailyReport,
  rows: readonly DailyRow[],
): Pick<DailyReport, 'settles'> {
  if (corrects === undefined) return {}
  return { settles: [...settles, ...rows.flatMap((row) => (row.settles ? [row.settles] : []))].slice(0, MOST_SETTLED) }
}
