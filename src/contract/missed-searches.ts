import * as v from 'valibot'
import type { Contract } from './action'
import { Whole } from './metric'

/** What residents looked for and did not find; nobody is told who. */
export const missedSearches = {
  /** `counted` is false where there were too many within the hour, or nothing of the question is left without personal details. */
  'searches.missed': {
    admits: 'anyone',
    input: v.object({
      question: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写找的是什么'), v.maxLength(40, '不超过 40 字')),
    }),
    output: v.object({ counted: v.boolean() }),
  },
} as const satisfies Contract

const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份应写作 2020-11'))

export const MissedSearch = v.object({ question: v.string(), count: Whole })
export type MissedSearch = v.InferOutput<typeof MissedSearch>

export const missedSearchDesk = {
  /** Questions of one calendar month in China, the one it is now where `month` is null, that were asked three times or more, most often asked first, at most 100. */
  'searches.show': {
    admits: ['listing-editor', 'listing-reviewer'],
    input: v.object({ month: v.nullable(Month) }),
    output: v.object({ month: v.string(), searches: v.array(MissedSearch) }),
  },
} as const satisfies Contract
