import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Div, Press } from '../../components/prim'
import type { AuditEvent } from '../../contract/audit'
import { actionWords } from '../../format/audit'
import { type AuditFilters, counted } from './filters'

type Facet = 'actor' | 'action'
const titles: Record<Facet, string> = { actor: '谁', action: '做什么' }
/** A choice that is no actor and no action. */
const ALL = '*'

const wordOf = (facet: Facet, value: string): string => {
  if (facet === 'action') return actionWords(value)
  return value === 'nobody' ? '没有登录的人' : value
}

interface FilterChoicesProps {
  events: readonly AuditEvent[]
  filters: AuditFilters
  onFilter: (filters: AuditFilters) => void
}

function FacetChoices({ facet, events, filters, onFilter }: FilterChoicesProps & { facet: Facet }) {
  const options = counted(events, facet).map(
    ([value, count]) => [value, `${wordOf(facet, value)} ${count} 次`] as const,
  )
  return (
    <ChoiceRow
      plain
      name={facet}
      label={titles[facet]}
      options={[[ALL, '全部'] as const, ...options]}
      chosen={filters[facet] ?? ALL}
      onChoose={(value) => {
        onFilter({ ...filters, [facet]: value === ALL ? null : value })
      }}
    />
  )
}

/** Narrows down what is loaded, by who, by what, and to what was refused. */
export function FilterChoices({ events, filters, onFilter }: FilterChoicesProps) {
  const [open, setOpen] = useState<Facet | null>(null)
  return (
    <>
      <Div className="choices as-code">
        <Press
          className={filters.refused ? 'choice chosen' : 'choice'}
          onPress={() => {
            onFilter({ ...filters, refused: !filters.refused })
          }}
        >
          {`${filters.refused ? '✓ ' : ''}只看被拒绝的`}
        </Press>
        {(['actor', 'action'] as const).map((facet) => (
          <Press
            key={facet}
            className={filters[facet] === null ? 'choice' : 'choice chosen'}
            onPress={() => {
              setOpen(open === facet ? null : facet)
            }}
          >
            {`${titles[facet]}：${filters[facet] === null ? '全部' : wordOf(facet, filters[facet])}${open === facet ? ' ▴' : ' ▾'}`}
          </Press>
        ))}
      </Div>
      {open && <FacetChoices facet={open} events={events} filters={filters} onFilter={onFilter} />}
    </>
  )
}
