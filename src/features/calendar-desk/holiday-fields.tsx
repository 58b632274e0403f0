import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { Div, H3, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Holiday } from '../../contract/calendar'
import type { Day } from '../../contract/day'
import { holidayWords } from '../../format/calendar'
import { noticeDays } from '../../reckoning/notice-days'
import { weekendBefore } from './written-notice'

interface HolidayFieldsProps {
  id: string
  place: number
  year: number
  holiday: Holiday
  wrong: string | null
  onChange: (holiday: Holiday) => void
  onRemove: () => void
}

function Worked({ id, year, holiday, onChange }: Pick<HolidayFieldsProps, 'id' | 'year' | 'holiday' | 'onChange'>) {
  const { name, from, working } = holiday
  const put = (next: Day[]): void => {
    onChange({ ...holiday, working: next })
  }
  return (
    <>
      {working.map((day, place) => (
        <Div key={`${id}-working-${String(place)}`}>
          <DayField
            id={`${id}-working-${String(place)}`}
            label="调休上班的一天（周六或周日）"
            day={day}
            {...noticeDays(year)}
            onChoose={(chosen) => {
              put(working.map((one, at) => (at === place ? chosen : one)))
            }}
          />
          <Press
            className="text-button"
            label={`去掉这一天：${name}的调休上班日`}
            onPress={() => {
              put(working.filter((_, at) => at !== place))
            }}
          >
            去掉这一天
          </Press>
        </Div>
      ))}
      <Press
        className="text-button"
        label={`为${name}加一个调休上班日`}
        onPress={() => {
          put([...working, weekendBefore(working.at(-1) ?? from)])
        }}
      >
        加一个调休上班日
      </Press>
    </>
  )
}

/** One holiday of a notice: its name, its days, and the days worked instead. */
export function HolidayFields({ id, place, year, holiday, wrong, onChange, onRemove }: HolidayFieldsProps) {
  const { name, from, to } = holiday
  const bounds = noticeDays(year)
  return (
    <Div className="desk-report">
      <H3 className="term as-count">{`第 ${place + 1} 项`}</H3>
      <Field
        id={`${id}-name`}
        label="节日名称"
        value={name}
        onChange={(next) => {
          onChange({ ...holiday, name: next })
        }}
      />
      <DayField
        id={`${id}-from`}
        label="放假第一天"
        day={from}
        {...bounds}
        onChoose={(next) => {
          onChange({ ...holiday, from: next, to: to < next ? next : to })
        }}
      />
      <DayField
        id={`${id}-to`}
        label="放假最后一天"
        day={to}
        {...bounds}
        onChoose={(next) => {
          onChange({ ...holiday, to: next })
        }}
      />
      <Worked id={id} year={year} holiday={holiday} onChange={onChange} />
      <P className="note as-date">{holidayWords(holiday)}</P>
      <Wrong words={wrong} />
      <Press className="text-button" label={`去掉这一项：${name}`} onPress={onRemove}>
        去掉这一项
      </Press>
    </Div>
  )
}
