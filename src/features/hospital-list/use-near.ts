import { useRef, useState } from 'react'
import type { StandingListing } from '../../reckoning/hospital-filters'
import { nearness } from '../../reckoning/regions'
import { askPlace } from '../../services/place'

type Standing = 'off' | 'asking' | 'on' | 'refused' | 'far'

export interface Near {
  standing: Standing
  /** Kilometres to each region's seat, by its code, while near ones come first. */
  distances: ReadonlyMap<string, number> | null
  /** Asks where the phone is, or forgets it. */
  press: () => void
}

/** Asks for a place only when pressed, and keeps how far regions are from it while the screen is open; `otherwise` where there is none. */
export function useNear(otherwise: () => void): Near {
  const [{ standing, distances }, setState] = useState<Omit<Near, 'press'>>({ standing: 'off', distances: null })
  const isAsking = useRef(false)
  const ask = async (): Promise<void> => {
    isAsking.current = true
    setState({ standing: 'asking', distances: null })
    const place = await askPlace()
    const found = place && nearness(place)
    isAsking.current = false
    setState({ standing: found ? 'on' : place ? 'far' : 'refused', distances: found })
    if (!found) otherwise()
  }
  const press = (): void => {
    if (isAsking.current) return
    if (standing === 'on') setState({ standing: 'off', distances: null })
    else void ask()
  }
  return { standing, distances, press }
}

/** The order they had where nobody asked for near ones, and within a region. */
export function nearestFirst(left: StandingListing[], distances: Near['distances']): StandingListing[] {
  if (!distances) return left
  const far = ({ listing }: StandingListing): number => distances.get(listing.region) ?? Number.MAX_VALUE
  return [...left].sort((one, other) => far(one) - far(other))
}
