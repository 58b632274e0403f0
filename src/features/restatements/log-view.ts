import type { Restatement, RestatementLog } from '../../contract/restatement'

export interface Wanted {
  metric: string | null
  subject: string | null
}

/** The newest first; of one metric and subject where they are asked for. Both are kept in the order they were decided. */
export function wantedRestatements({ restatements }: RestatementLog, { metric, subject }: Wanted): Restatement[] {
  const wanted = restatements.filter(
    (one) => (metric === null || one.metric === metric) && (subject === null || one.subject === subject),
  )
  return wanted.reverse()
}
