import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { disk } from '../../services/disk'
import type { Wishes } from './look'

const key = 'wishes'

interface WishesStore extends Wishes {
  wish: (wishes: Partial<Wishes>) => void
}

/** What the person chose here; it stays on this phone. */
export const useWishes = create<WishesStore>()(
  persist((set) => ({ elder: 'auto', theme: 'system', wish: (wishes) => set(wishes) }), {
    name: key,
    storage: {
      getItem: () => (disk.read(key) as { state: Wishes } | null) || null,
      setItem: (_, kept) => void disk.write(key, { state: { elder: kept.state.elder, theme: kept.state.theme } }),
      removeItem: () => {
        disk.remove(key)
      },
    },
  }),
)
