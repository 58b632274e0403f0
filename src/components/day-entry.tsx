import { Picker, View } from '@tarojs/components'
import { dayWords } from '../format/days'
import type { DayEntryProps } from './day-entry-props'

/** A civil day, chosen on the phone's own wheels. */
export const DayEntry = ({ id, label, value, earliest, latest, onChange }: DayEntryProps) => (
  <Picker
    mode="date"
    value={value ?? latest}
    end={latest}
    {...(earliest ? { start: earliest } : {})}
    onChange={(event) => {
      onChange(event.detail.value)
    }}
  >
    <View
      id={id}
      className="entry day-entry"
      aria-role="button"
      aria-label={`${label}，${value ? dayWords(value) : '还没有选'}`}
    >
      {value ? dayWords(value) : '点此选择日期'}
    </View>
  </Picker>
)
