import * as v from 'valibot'
import type { Contract } from './action'
import { Whole } from './metric'

/** Letters of a question somebody looked for. */
export const LONGEST_QUESTION = 40

/** What anybody's phone says of a search that found nothing; who asked is not part of it. */
export const missedSearches = {
  'searches.missed': {
    admits: 'anyone',
    input: v.object({
      question: v.pipe(
        v.string(),
        v.trim(),
        v.nonEmpty('没有要找的词'),
        v.maxLength(LONGEST_QUESTION, `不超过 ${LONGEST_QUESTION} 字`),
      ),
    }),
    output: v.object({ counted: v.boolean() }),
  },
} as const satisfies Contract

/** What people who keep the register learn from it. */
export const missedSearchDesk = {
  /** What was looked for in vain at least three times in this month of China or the one before, most often first, at most 100. */
  'searches.show': {
    admits: ['listing-editor', 'listing-reviewer'],
    input: v.object({}),
    output: v.object({
      searches: v.array(v.object({ month: v.string(), question: v.string(), count: Whole })),
    }),
  },
} as const satisfies Contract
