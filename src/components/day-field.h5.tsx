import type { DayFieldProps } from './day-field-props'

/** A day, chosen in the browser's own calendar; one outside the bounds is not taken. */
export function DayField({ id, label, day, from, to, onChoose }: DayFieldProps) {
  return (
    <div className="day-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="entry"
        type="date"
        value={day}
        min={from}
        max={to}
        onChange={({ target: { value } }) => {
          if (value >= from && value <= to) onChoose(value)
        }}
      />
    </div>
  )
}
