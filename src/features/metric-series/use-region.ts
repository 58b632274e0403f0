import { create } from 'zustand'
import { disk } from '../../services/disk'

const key = 'region'

interface RegionStore {
  subject: string | null
  choose: (subject: string) => void
}

const kept = disk.read(key)

/** The region a person looks at, of any metric; it stays on this phone. */
export const useRegion = create<RegionStore>()((set) => ({
  subject: typeof kept === 'string' && kept !== '' ? kept : null,
  choose(subject) {
    disk.write(key, subject)
    set({ subject })
  },
}))
