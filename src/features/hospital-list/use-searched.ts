import { useEffect, useMemo, useState } from 'react'
import { type Listing, listingOf, type Listings } from '../../contract/listing-rows'
import { type StandingListing, standings } from '../../reckoning/hospital-filters'
import { type HospitalIndex, hospitalIndex, searched } from '../../reckoning/hospital-search'
import type { ChinaTime } from '../../services/china-clock'
import type { HeldListings } from '../../services/stored-listings'

/** Milliseconds after which the index is made though nobody has asked yet, so that the first question need not wait for it. */
const REST_MS = 600

function useIndex(all: Listing[], readings: Listings['readings'], isAsking: boolean): HospitalIndex | null {
  const [isRested, setIsRested] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsRested(true)
    }, REST_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  const isWanted = isAsking || isRested
  return useMemo(() => (isWanted ? hospitalIndex(all, readings) : null), [isWanted, all, readings])
}

/** All listings as they stand, in the order and as many as the question leaves. */
export function useSearched({ listings }: HeldListings, { today, minute }: ChinaTime, question: string) {
  const { rows, hours, holidays, readings } = listings
  const all = useMemo(() => rows.map((row) => listingOf(row, hours)), [rows, hours])
  const standing = useMemo(() => standings(all, today, minute, holidays), [all, today, minute, holidays])
  const isAsking = question.trim() !== ''
  const index = useIndex(all, readings, isAsking)
  return useMemo(() => {
    if (index === null || !isAsking) return { all: standing, isNear: false }
    const places = new Map(standing.map((one): [string, StandingListing] => [one.listing.id, one]))
    const found = searched(index, question)
    return { all: found.listings.flatMap(({ id }) => places.get(id) ?? []), isNear: found.isNear }
  }, [index, isAsking, standing, question])
}
