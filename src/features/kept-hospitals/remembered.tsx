import { useEffect } from 'react'
import type { NamedHospital } from '../../services/kept-hospitals'
import { Star } from './star'
import { useKeptHospitals } from './use-kept-hospitals'

/** Remembers on this phone that the hospital was looked at, and lets one star it. */
export function Remembered({ id, name }: NamedHospital) {
  const look = useKeptHospitals((kept) => kept.look)
  useEffect(() => {
    look({ id, name })
  }, [look, id, name])
  return <Star id={id} name={name} />
}
