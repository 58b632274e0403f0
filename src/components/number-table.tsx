import { Text, View } from '@tarojs/components'
import type { NumberCell, NumberTableProps } from './number-table-props'

const Cell = ({ words, small, quiet, label, onPress }: NumberCell) => (
  <View
    className={quiet ? 'number-cell quiet' : 'number-cell'}
    aria-label={label}
    {...(onPress === null ? {} : { 'aria-role': 'button', hoverClass: 'pressed', onClick: onPress })}
  >
    <View className={onPress === null ? '' : 'cell-button'}>
      {words}
      {small !== null && <Text className="cell-small">{small}</Text>}
    </View>
  </View>
)

export const NumberTable = ({ caption, head, rows }: NumberTableProps) => (
  <View className="number-scroll" aria-label={caption}>
    <View className="number-table">
      <View className="number-row">
        {head.map((words, place) => (
          <View key={words} className={place === 0 ? 'number-head first' : 'number-head'}>
            {words}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View key={row.key} className={row.isTotal ? 'number-row total' : 'number-row'}>
          <View className="number-head first as-date">{row.label}</View>
          {row.cells.map((cell, place) => (
            <Cell key={place} {...cell} />
          ))}
        </View>
      ))}
    </View>
  </View>
)
