import { Textarea } from '@tarojs/components'
import type { LinesEntryProps } from './lines-entry-props'

/** Several lines of text. */
export const LinesEntry = ({ id, value, longest, onChange }: LinesEntryProps) => (
  <Textarea
    id={id}
    className="entry lines"
    autoHeight
    maxlength={longest}
    value={value}
    onInput={(event) => {
      onChange(event.detail.value)
    }}
  />
)
