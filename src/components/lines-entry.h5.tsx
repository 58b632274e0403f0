import type { LinesEntryProps } from './lines-entry-props'

/** Several lines of text. */
export const LinesEntry = ({ id, value, longest, onChange, invalid, describedBy }: LinesEntryProps) => (
  <textarea
    id={id}
    className="entry lines"
    rows={4}
    maxLength={longest}
    value={value}
    aria-invalid={invalid}
    aria-describedby={describedBy}
    onChange={(event) => {
      onChange(event.target.value)
    }}
  />
)
