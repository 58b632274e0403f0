import type { Day, Instant } from '../contract/day'
import { dayOf } from '../format/instants'
import * as v from 'valibot'
import { arrivedRelease } from './arrived-release'
import type { Answer } from './call'
import type { DocumentKeeper } from './document-keeper'
import { isUnaltered } from './release-seal'
import { Held } from './stored-release'

/** A release of the archive; `full` where the phone had no room to keep it. */
export interface Opened {
  held: Held
  full: boolean
}

export interface ArchiveSources {
  askOn: (day: Day) => Promise<Answer<unknown>>
  askWithId: (id: string) => Promise<Answer<unknown>>
  documents: DocumentKeeper
  now: () => number
}

export interface ArchivedReleases {
  /** In force at the end of a civil day; a day gone by that was opened before is answered by the phone. */
  on: (day: Day) => Promise<Answer<Opened>>
  /** Asked for anew, because a release may have been withdrawn since. */
  withId: (id: string) => Promise<Answer<Opened>>
  /** As the phone kept it, where it did and it still says what its hashes say. */
  kept: (id: string) => Held | null
  /** The day of the first release there ever was, once that release has been in hand. */
  firstDay: () => Day | null
  /** Days somebody looked at before, the latest first, each with its release. */
  openedDays: () => [day: Day, id: string][]
}

const releaseKey = (id: string): string => `release:${id}`
const dayKey = (day: Day): string => `on:${day}`

const firstKey = 'first-day'

const isOver = (day: Day, servedAt: Instant): boolean => day < dayOf(servedAt)

/** The day a release was published, where it was the first there ever was: its manifest follows no other. */
export function firstDayOf({ manifest, publishedAt }: Held['release']): Day | null {
  return manifest.previous === null ? dayOf(publishedAt) : null
}

function openedDaysOf(documents: DocumentKeeper): [Day, string][] {
  const days = documents.keys().flatMap((key) => (key.startsWith(dayKey('')) ? [key.slice(dayKey('').length)] : []))
  return days
    .sort((one, other) => (one < other ? 1 : -1))
    .flatMap((day): [Day, string][] => {
      const id = documents.read(dayKey(day))
      return typeof id === 'string' ? [[day, id]] : []
    })
}

/** Releases gone by: asked of the cloud, checked against their hashes, kept on the phone. */
export function archivedReleases({ askOn, askWithId, documents, now }: ArchiveSources): ArchivedReleases {
  const kept = (id: string): Held | null => {
    const read = v.safeParse(Held, documents.read(releaseKey(id)))
    return read.success && isUnaltered(read.output.release) ? read.output : null
  }
  const keptOn = (day: Day): Held | null => {
    const id = documents.read(dayKey(day))
    return typeof id === 'string' ? kept(id) : null
  }
  const opened = (answer: Answer<Held>): Answer<Opened> => {
    if (!answer.ok) return answer
    const held = answer.output
    const first = firstDayOf(held.release)
    if (first !== null) documents.keep(firstKey, first)
    return { ok: true, output: { held, full: documents.keep(releaseKey(held.release.id), held) === 'full' } }
  }
  return {
    kept,
    async on(day) {
      const held = keptOn(day)
      if (held) return { ok: true, output: { held, full: false } }
      const answer = opened(arrivedRelease(await askOn(day), now()))
      if (answer.ok && !answer.output.full && isOver(day, answer.output.held.servedAt))
        documents.keep(dayKey(day), answer.output.held.release.id)
      return answer
    },
    withId: async (id) => opened(arrivedRelease(await askWithId(id), now())),
    firstDay() {
      const day = documents.read(firstKey)
      return typeof day === 'string' ? day : null
    },
    openedDays: () => openedDaysOf(documents),
  }
}
