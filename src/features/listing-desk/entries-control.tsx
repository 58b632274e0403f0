import { Field } from '../../components/field'
import { Div, P, Press } from '../../components/prim'
import { ChoiceControl } from './choice-control'
import type { Column } from './form-fields'
import type { Entry } from './written'

interface EntriesControlProps {
  id: string
  label: string
  /** What one entry is called. */
  one: string
  columns: readonly Column[]
  entries: readonly Entry[]
  onChange: (entries: Entry[]) => void
}

interface CellProps {
  id: string
  column: Column
  value: string
  onChange: (value: string) => void
}

function Cell({ id, column: { label, options }, value, onChange }: CellProps) {
  if (options) return <ChoiceControl id={id} label={label} options={options} chosen={value} onChoose={onChange} />
  return <Field id={id} label={label} value={value} onChange={onChange} />
}

/** Several entries of a few columns each. */
export function EntriesControl({ id, label, one, columns, entries, onChange }: EntriesControlProps) {
  const blank = Object.fromEntries(columns.map(({ key, options }) => [key, options?.[0]?.[0] ?? '']))
  const put = (place: number, changes: Entry): void => {
    onChange(entries.map((entry, at) => (at === place ? { ...entry, ...changes } : entry)))
  }
  return (
    <Div className="choice-row">
      <P className="term">{label}</P>
      {entries.length === 0 && <P className="note">{`没有填${one}。`}</P>}
      {entries.map((entry, place) => (
        <Div key={`${id}-${String(place)}`} className="entry-card">
          {columns.map((column) => (
            <Cell
              key={column.key}
              id={`${id}-${String(place)}-${column.key}`}
              column={column}
              value={entry[column.key] ?? ''}
              onChange={(value) => {
                put(place, { [column.key]: value })
              }}
            />
          ))}
          <Press
            className="text-button"
            label={`去掉第 ${String(place + 1)} 个${one}`}
            onPress={() => {
              onChange(entries.filter((_, at) => at !== place))
            }}
          >
            去掉
          </Press>
        </Div>
      ))}
      <Press
        className="text-button"
        onPress={() => {
          onChange([...entries, blank])
        }}
      >
        {`加一个${one}`}
      </Press>
    </Div>
  )
}
