import * as v from 'valibot'
import type { Contract } from './action'
import { Instant } from './day'
import { Locator } from './locator'
import { Approval, EarlierValue, Provenance, PublishedRelease } from './release'

const MetricId = v.pipe(v.string(), v.nonEmpty('请指定指标'), v.maxLength(60))

/** What everybody may read, without signing in. */
export const resident = {
  'releases.current': {
    admits: 'anyone',
    input: v.object({}),
    /** `servedAt` is the server's clock, so that a phone with a wrong one still tells the right age. */
    output: v.object({ ...PublishedRelease.entries, servedAt: Instant }),
  },
  'figures.provenance': {
    admits: 'anyone',
    input: v.object({ metric: MetricId }),
    output: v.object({
      release: v.string(),
      metric: v.string(),
      report: v.nullable(Provenance),
      locator: v.nullable(Locator),
      receivedAt: v.nullable(Instant),
      approvals: v.array(Approval),
      earlier: v.array(EarlierValue),
    }),
  },
} as const satisfies Contract
