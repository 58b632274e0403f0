import * as v from 'valibot'
import type { Disk } from './disk'

/** A hospital as it was called when a person last met it. */
const Named = v.object({ id: v.string(), name: v.string() })
export type NamedHospital = v.InferOutput<typeof Named>

const Kept = v.object({ favourites: v.array(Named), recent: v.array(Named) })
/** Hospitals a person starred, and looked at, the latest first. They stay on the phone and are sent nowhere. */
export type KeptHospitals = v.InferOutput<typeof Kept>

const key = 'hospitals'
/** So many looked at are remembered. */
const MOST_RECENT = 10

export function readKeptHospitals(disk: Disk): KeptHospitals {
  const kept = v.safeParse(Kept, disk.read(key))
  return kept.success ? kept.output : { favourites: [], recent: [] }
}

export function keepHospitals(disk: Disk, kept: KeptHospitals): 'kept' | 'full' {
  return disk.write(key, kept)
}

const without = (hospitals: readonly NamedHospital[], id: string) => hospitals.filter((one) => one.id !== id)

export const isFavourite = ({ favourites }: KeptHospitals, id: string): boolean =>
  favourites.some((one) => one.id === id)

/** Starred where it was not, and no longer where it was. */
export function starred({ favourites, recent }: KeptHospitals, hospital: NamedHospital): KeptHospitals {
  const others = without(favourites, hospital.id)
  return { favourites: others.length < favourites.length ? others : [hospital, ...others], recent }
}

/** Looked at just now; a favourite that has another name by now is called so. */
export function lookedAt({ favourites, recent }: KeptHospitals, hospital: NamedHospital): KeptHospitals {
  return {
    favourites: favourites.map((one) => (one.id === hospital.id ? hospital : one)),
    recent: [hospital, ...without(recent, hospital.id)].slice(0, MOST_RECENT),
  }
}
