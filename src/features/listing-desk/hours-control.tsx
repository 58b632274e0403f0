import { ChoiceRow } from '../../components/choice-row'
import { Field } from '../../components/field'
import { Div, P, Press } from '../../components/prim'
import type { Entry } from './written'

const DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日', '节假日（不清楚就不填）']
const known = [
  ['known', '知道'],
  ['unknown', '未知，请居民致电确认'],
] as const

const usual: readonly Entry[] = DAYS.map((_, place) => ({
  hours: place < 5 ? '08:00-17:00' : place < 7 ? '休息' : '',
}))

interface HoursControlProps {
  id: string
  label: string
  entries: readonly Entry[]
  onChange: (entries: Entry[]) => void
}

/** Hours of each weekday, of public holidays, and of single days, as people type them. */
export function HoursControl({ id, label, entries, onChange }: HoursControlProps) {
  const put = (place: number, changes: Entry): void => {
    onChange(entries.map((entry, at) => (at === place ? { ...entry, ...changes } : entry)))
  }
  return (
    <Div>
      <ChoiceRow
        plain
        name={id}
        label={label}
        options={known}
        chosen={entries.length > 0 ? 'known' : 'unknown'}
        onChoose={(choice) => {
          onChange(choice === 'unknown' ? [] : [...usual])
        }}
      />
      {entries.length > 0 && (
        <P className="note as-code">写作 08:00-12:00、13:30-17:00，或 24小时，或 休息；过了零点写 17:00-次日02:00。</P>
      )}
      {entries.map((entry, place) => {
        const own = `${id}-${String(place)}`
        const isException = place >= DAYS.length
        return (
          <Div key={own}>
            {isException && (
              <Field
                id={`${own}-day`}
                label="哪一天（年-月-日）"
                value={entry['day'] ?? ''}
                onChange={(day) => {
                  put(place, { day })
                }}
              />
            )}
            <Field
              id={own}
              label={DAYS[place] ?? '这一天'}
              value={entry['hours'] ?? ''}
              onChange={(hours) => {
                put(place, { hours })
              }}
            />
            {isException && (
              <Press
                className="text-button"
                label={`去掉这一天：${entry['day'] ?? ''}`}
                onPress={() => {
                  onChange(entries.filter((_, at) => at !== place))
                }}
              >
                去掉这一天
              </Press>
            )}
          </Div>
        )
      })}
      {entries.length > 0 && (
        <Press
          className="text-button"
          onPress={() => {
            onChange([...entries, { day: '', hours: '休息' }])
          }}
        >
          加一个例外的日子
        </Press>
      )}
    </Div>
  )
}
