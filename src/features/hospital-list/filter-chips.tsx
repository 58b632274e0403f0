import type { ReactNode } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Div, Press } from '../../components/prim'
import { clinicalSubjects, hospitalLevels, institutionClasses } from '../../contract/code-systems'
import { serviceWords } from '../../format/hospitals'
import {
  type Facet,
  facets,
  type Filters,
  leftBy,
  leftWith,
  type StandingListing,
} from '../../reckoning/hospital-filters'
import { regionName } from '../../reckoning/regions'

const titles: Record<Facet, string> = { region: '地区', subject: '科目', service: '服务', level: '级别', class: '类别' }
const names: Partial<Record<Facet, Record<string, string>>> = {
  subject: clinicalSubjects,
  service: serviceWords,
  level: hospitalLevels,
  class: institutionClasses,
}
/** A choice no code can be. */
const ALL = '*'

function wordOf(facet: Facet, value: string): string {
  if (value === '') return '未知'
  return facet === 'region' ? regionName(value) : (names[facet]?.[value] ?? value)
}

interface FilterChipsProps {
  all: readonly StandingListing[]
  filters: Filters
  onFilter: (change: Partial<Filters>) => void
}

/** The choices of one facet, each with how many it would leave; those that leave none are not offered. */
function FacetChoices({ facet, all, filters, onFilter }: FilterChipsProps & { facet: Facet }) {
  const counts = [...leftBy(all, filters, facet)].sort(([one], [other]) => (one < other ? -1 : 1))
  const every = leftWith(all, filters, { [facet]: null })
  const options = counts.map(([value, count]) => [value, `${wordOf(facet, value)} ${count} 家`] as const)
  return (
    <ChoiceRow
      plain
      name={facet}
      label={`选一个${titles[facet]}`}
      options={[[ALL, `全部 ${every} 家`] as const, ...options]}
      chosen={filters[facet] ?? ALL}
      onChoose={(value) => {
        onFilter({ [facet]: value === ALL ? null : value })
      }}
    />
  )
}

interface OpenChips extends FilterChipsProps {
  open: Facet | null
  onOpen: (facet: Facet | null) => void
  /** Comes before the others. */
  children: ReactNode
}

/** Filters that say how many each leaves. */
export function FilterChips({ all, filters, onFilter, open, onOpen, children }: OpenChips) {
  const now = leftWith(all, filters, { openNow: true })
  const others = leftWith(all, filters, { others: true }) - leftWith(all, filters, { others: false })
  return (
    <>
      <Div className="choices as-count">
        {children}
        <Press
          className={filters.openNow ? 'choice chosen' : 'choice'}
          onPress={() => {
            onFilter({ openNow: !filters.openNow })
          }}
        >
          {`${filters.openNow ? '✓ ' : ''}现在可咨询 ${now} 家`}
        </Press>
        {facets.map((facet) => (
          <Press
            key={facet}
            className={filters[facet] === null ? 'choice' : 'choice chosen'}
            onPress={() => {
              onOpen(open === facet ? null : facet)
            }}
          >
            {`${titles[facet]}：${filters[facet] === null ? '全部' : wordOf(facet, filters[facet])}${open === facet ? ' ▴' : ' ▾'}`}
          </Press>
        ))}
        {(others > 0 || filters.others) && (
          <Press
            className={filters.others ? 'choice chosen' : 'choice'}
            onPress={() => {
              onFilter({ others: !filters.others })
            }}
          >
            {filters.others ? '✓ 也看许可无效或未核实的' : `也看许可无效或未核实的 ${others} 家`}
          </Press>
        )}
      </Div>
      {open && <FacetChoices facet={open} all={all} filters={filters} onFilter={onFilter} />}
    </>
  )
}
