import type { Day } from '../contract/day'

export interface DayEntryProps {
  id: string
  /** What the label above it says. */
  label: string
  value: Day | null
  earliest: Day | null
  latest: Day
  onChange: (day: Day | null) => void
}
