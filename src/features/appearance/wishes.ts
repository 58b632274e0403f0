import * as v from 'valibot'
import { create } from 'zustand'
import { disk } from '../../services/disk'
import type { Wishes } from './look'

const key = 'wishes'
const Kept = v.object({
  elder: v.fallback(v.picklist(['auto', 'on', 'off']), 'auto'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
})

interface WishesStore extends Wishes {
  wish: (wishes: Partial<Wishes>) => void
}

/** What is kept and can still be read; otherwise the phone decides. */
function keptWishes(): Wishes {
  const kept = v.safeParse(Kept, disk.read(key))
  return kept.success ? kept.output : { elder: 'auto', theme: 'system' }
}

/** What the person chose here; it stays on this phone. */
export const useWishes = create<WishesStore>()((set) => ({
  ...keptWishes(),
  wish: (wishes) => {
    set(wishes)
  },
}))

useWishes.subscribe(({ elder, theme }) => disk.write(key, { elder, theme }))
