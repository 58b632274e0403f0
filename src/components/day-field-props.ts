import type { Day } from '../contract/day'

export interface DayFieldProps {
  id: string
  label: string
  day: Day
  /** The first and the last day that may be chosen. */
  from: Day
  to: Day
  onChoose: (day: Day) => void
}
