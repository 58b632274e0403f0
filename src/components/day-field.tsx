import { Picker, View } from '@tarojs/components'
import type { DayFieldProps } from './day-field-props'

/** A day, chosen on WeChat's own wheel. */
export function DayField({ label, day, from, to, onChoose }: DayFieldProps) {
  return (
    <View className="day-field">
      <View className="label">{label}</View>
      <Picker
        mode="date"
        value={day}
        start={from}
        end={to}
        onChange={({ detail }) => {
          onChoose(detail.value)
        }}
      >
        <View className="entry" aria-role="button" aria-label={`${label}，${day}`}>
          {day}
        </View>
      </Picker>
    </View>
  )
}
