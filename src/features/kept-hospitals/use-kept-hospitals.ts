import { create } from 'zustand'
import { now } from '../../services/clock'
import { call } from '../../services/cloud'
import { disk } from '../../services/disk'
import { roomyDisk } from '../../services/document-keeper'
import { keptDocuments } from '../../services/kept-documents'
import {
  keepHospitals,
  type KeptHospitals,
  lookedAt,
  type NamedHospital,
  readKeptHospitals,
  starred,
} from '../../services/kept-hospitals'

interface KeptStore extends KeptHospitals {
  /** The phone had no room to keep the latest change. */
  full: boolean
  star: (hospital: NamedHospital) => void
  look: (hospital: NamedHospital) => void
  clear: (which: keyof KeptHospitals) => void
}

const roomy = roomyDisk(disk, keptDocuments)
const pageOf = (id: string): string => `hospital:${id}`

const pin = (favourites: readonly NamedHospital[]): void => {
  keptDocuments.pin(
    favourites.map(({ id }) => pageOf(id)),
    'favourites',
  )
}

export const useKeptHospitals = create<KeptStore>()((setState, getState) => {
  const change = (kept: KeptHospitals): void => {
    const { favourites, recent } = kept
    setState({ favourites, recent, full: keepHospitals(roomy, { favourites, recent }) === 'full' })
    pin(favourites)
  }
  return {
    ...readKeptHospitals(disk),
    full: false,
    star: (hospital) => {
      change(starred(getState(), hospital))
    },
    look: (hospital) => {
      change(lookedAt(getState(), hospital))
    },
    clear: (which) => {
      change({ ...getState(), [which]: [] })
    },
  }
})

/** Holds on to the pages of favourites, and fetches those that are not on the phone yet as if they were opened; silently where that fails. */
export async function fetchMissingPages(favourites: readonly NamedHospital[]): Promise<void> {
  pin(favourites)
  for (const { id } of favourites) {
    if (keptDocuments.keys().includes(pageOf(id))) continue
    const answer = await call('resident', 'hospitals.read', { id })
    if (answer.ok) keptDocuments.keep(pageOf(id), { ...answer.output, receivedAt: now() })
  }
}
