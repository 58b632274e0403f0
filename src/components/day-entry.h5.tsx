import type { DayEntryProps } from './day-entry-props'

/** A civil day, chosen as the browser lets one choose days. */
export const DayEntry = ({ id, value, earliest, latest, onChange }: DayEntryProps) => (
  <input
    id={id}
    className="entry day-entry"
    type="date"
    value={value ?? ''}
    max={latest}
    {...(earliest ? { min: earliest } : {})}
    onChange={(event) => {
      onChange(event.target.value || null)
    }}
  />
)
