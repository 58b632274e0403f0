import type { CorrectionStanding } from '../../../src/contract/corrections'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type Correction, isOpen, type Ratings, standingOf } from './correction'
import { correctionsReader, ratingsOf } from './corrections.reader'
import { correctionsWriter } from './corrections.writer'

/** The sums once one person says so, in the place of what the same person said before. */
function withRating(ratings: Ratings, before: boolean | undefined, solved: boolean): Ratings {
  const count = (said: boolean): number => (solved === said ? 1 : 0) - (before === said ? 1 : 0)
  return { solved: ratings.solved + count(true), unsolved: ratings.unsolved + count(false) }
}

/** Keeps whether a reply settled it, as its reader says. Refuses with `not-found`, and `conflict` where there is no reply yet. */
export async function confirmAnswer(
  database: Database,
  { receipt, solved }: { receipt: string; solved: boolean },
): Promise<CorrectionStanding> {
  return database.transaction(async (store) => {
    const reader = correctionsReader(store)
    const correction = await reader.correction(receipt)
    const about = correction && (await reader.about(correction.caseId))
    if (!correction || !about) throw new Refusal('not-found', '没有这个受理编号。')
    if (isOpen(about)) throw new Refusal('conflict', '还没有答复，请等答复之后再评价。')
    if (correction.solved === solved) return standingOf(correction, about)
    const rated: Correction = { ...correction, solved }
    const writer = correctionsWriter(store)
    await writer.put(rated)
    await writer.putRatings(withRating(await ratingsOf(store), correction.solved, solved))
    return standingOf(rated, about)
  })
}
