import { create } from 'zustand'
import { Banner } from '../../components/banner'
import { useChinaTime } from '../../services/china-clock'
import { now } from '../../services/clock'
import { disk } from '../../services/disk'
import { servedTime } from '../../services/served-time'
import type { Held } from '../../services/stored-release'
import { standingAt } from './standing'

const key = 'folded'
/** Ids kept; no more announcements stand at once. */
const MOST = 20

interface Folded {
  ids: readonly unknown[]
  fold: (id: string) => void
}

const kept = disk.read(key)

/** What a person folded away on this device. */
const useFolded = create<Folded>()((set, get) => ({
  ids: Array.isArray(kept) ? kept : [],
  fold(id) {
    const ids = [id, ...get().ids].slice(0, MOST)
    disk.write(key, ids)
    set({ ids })
  },
}))

/** What is announced everywhere or at one of these places, in its time by the server's clock, seen anew every minute. */
export function Announcements({ held, at = [] }: { held: Held | null; at?: readonly string[] }) {
  const { ids, fold } = useFolded()
  useChinaTime(held)
  const standing = held ? standingAt(held.announcements, ['everything', ...at], servedTime(held, now())) : []
  return standing
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, tone, words }) => (
      <Banner
        key={id}
        tone={tone === 'warning' ? 'amber' : 'accent'}
        badge={tone === 'warning' ? '提醒' : ''}
        words={`${tone === 'warning' ? '' : '公告：'}${words}（点此收起）`}
        onPress={() => {
          fold(id)
        }}
      />
    ))
}
