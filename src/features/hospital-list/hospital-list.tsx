import { type ReactNode, useMemo, useState } from 'react'
import { Field } from '../../components/field'
import { Live, P, Press, Rows } from '../../components/prim'
import { listingOf } from '../../contract/listing-rows'
import {
  type Facet,
  type Filters,
  filtered,
  noFilters,
  type StandingListing,
  standings,
} from '../../reckoning/hospital-filters'
import { hospitalIndex, searched } from '../../reckoning/hospital-search'
import type { ChinaTime } from '../../services/china-clock'
import type { HeldListings } from '../../services/stored-listings'
import { FilterChips } from './filter-chips'
import { HospitalRow } from './hospital-row'
import { NearChip, NearWords } from './near-chip'
import { useMissed } from './use-missed'
import { nearestFirst, useNear } from './use-near'
import { Widening } from './widening'

/** Rows drawn at once; a screen shows about three. */
const WINDOW = 20

/** All listings as they stand, in the order and as many as the question leaves; the index is made for the first question. */
function useSearched({ listings }: HeldListings, { today, minute }: ChinaTime, question: string) {
  const { rows, hours, holidays, readings } = listings
  const all = useMemo(() => rows.map((row) => listingOf(row, hours)), [rows, hours])
  const standing = useMemo(() => standings(all, today, minute, holidays), [all, today, minute, holidays])
  const isAsking = question.trim() !== ''
  const index = useMemo(() => (isAsking ? hospitalIndex(all, readings) : null), [isAsking, all, readings])
  return useMemo(() => {
    if (index === null) return { all: standing, isNear: false }
    const places = new Map(standing.map((one): [string, StandingListing] => [one.listing.id, one]))
    const found = searched(index, question)
    return { all: found.listings.flatMap(({ id }) => places.get(id) ?? []), isNear: found.isNear }
  }, [index, standing, question])
}

export interface OfThisPhone {
  /** What this phone remembers of hospitals. */
  kept: ReactNode
  starOf: (id: string, name: string) => ReactNode
}

interface HospitalListProps extends OfThisPhone {
  held: HeldListings
  time: ChinaTime
}

/** Search first, then filters that say how many they leave, then the hospitals, a window of them at a time. */
export function HospitalList({ held, time, kept, starOf }: HospitalListProps) {
  const [question, setQuestion] = useState('')
  const [filters, setFilters] = useState(noFilters)
  const [shown, setShown] = useState(WINDOW)
  const { all, isNear } = useSearched(held, time, question)
  const [open, setOpen] = useState<Facet | null>(null)
  const near = useNear(() => {
    setOpen('region')
  })
  const left = nearestFirst(filtered(all, filters), near.distances)
  useMissed(question, all.length === 0)
  const filter = (change: Partial<Filters>): void => {
    setFilters({ ...filters, ...change })
    setShown(WINDOW)
  }
  const ask = (words: string): void => {
    setQuestion(words)
    setShown(WINDOW)
  }
  return (
    <>
      <Field id="hospital-search" label="找医院：名称、拼音、科室或地区" value={question} onChange={ask} />
      {kept}
      <NearWords near={near} />
      <FilterChips all={all} filters={filters} onFilter={filter} open={open} onOpen={setOpen}>
        <NearChip near={near} />
      </FilterChips>
      <Live as="status">
        <P className="standing as-count">
          {isNear && left.length > 0 ? `没有完全一样的，以下 ${left.length} 家名称相近` : `共 ${left.length} 家`}
        </P>
      </Live>
      {left.length === 0 && <Widening all={all} filters={filters} question={question} onFilter={filter} onAsk={ask} />}
      <Rows className="hospital-rows">
        {left.slice(0, shown).map((standing) => (
          <HospitalRow
            key={standing.listing.id}
            standing={standing}
            today={time.today}
            near={near.distances?.get(standing.listing.region)}
            star={starOf(standing.listing.id, standing.listing.name)}
          />
        ))}
      </Rows>
      {shown < left.length && (
        <Press
          className="button plain as-count"
          onPress={() => {
            setShown(shown + WINDOW)
          }}
        >
          {`再看 ${Math.min(WINDOW, left.length - shown)} 家`}
        </Press>
      )}
    </>
  )
}
