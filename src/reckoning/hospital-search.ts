import type { ClinicalSubject } from '../contract/code-systems'
import type { Listing } from '../contract/listing-rows'
import { nearMatch } from './near-match'
import { regionName } from './regions'
import { subjectsMeant } from './subject-words'

/** One name: as written, its syllables in one, where each begins, and their first letters. */
interface Spelt {
  written: string
  spelt: string
  begins: ReadonlySet<number>
  initials: string
}

interface Entry {
  listing: Listing
  names: Spelt[]
  region: string
  subjects: ReadonlySet<ClinicalSubject>
}

export interface HospitalIndex {
  entries: readonly Entry[]
  readings: Readonly<Record<string, string>>
}

export interface Found {
  listings: Listing[]
  /** Nothing is called so; these are called nearly so. */
  isNear: boolean
}

/** Letters of a question that are looked at; no name is longer. */
const LONGEST = 40
/** Shorter than this, in Chinese or in Latin letters, nearly anything would be one letter away. */
const SHORTEST_NEAR = { written: 3, spelt: 5 }

/** Full-width letters narrowed, small letters, without blanks and punctuation. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^0-9a-z\u3400-\u9fff]/g, '')
}

function speltAs(written: string, readings: HospitalIndex['readings'], syllables: readonly string[] = []): Spelt {
  const begins = new Set<number>()
  let [spelt, initials] = ['', '']
  Array.from(written).forEach((letter, place) => {
    const syllable = plain(syllables[place] ?? readings[letter] ?? letter)
    begins.add(spelt.length)
    spelt += syllable
    initials += syllable.charAt(0)
  })
  return { written, spelt, begins, initials }
}

/** Made once for a register; `readings` are the usual syllables of the characters in it. */
export function hospitalIndex(listings: readonly Listing[], readings: HospitalIndex['readings']): HospitalIndex {
  const entries = listings.map((listing): Entry => {
    const own = listing.syllables === '' ? [] : listing.syllables.split(' ')
    const names = [
      speltAs(plain(listing.name), readings, own),
      ...listing.otherNames.map((name) => speltAs(plain(name), readings)),
    ]
    return { listing, names, region: plain(regionName(listing.region)), subjects: new Set(listing.subjects) }
  })
  return { entries, readings }
}

/** Whether the text holds these syllables, from the beginning of one on. */
function isSpelt({ spelt, begins }: Spelt, asked: string): boolean {
  for (let at = spelt.indexOf(asked); at >= 0; at = spelt.indexOf(asked, at + 1)) if (begins.has(at)) return true
  return false
}

type Rank = (entry: Entry) => number
const NOT_FOUND = Infinity

/** How well an entry answers one word: the smaller the better. */
function ranking(asked: string): Rank {
  const isLatin = /^[0-9a-z]+$/.test(asked)
  const meant = subjectsMeant(asked)
  return ({ names, region, subjects }) => {
    let best = NOT_FOUND
    names.forEach((name, place) => {
      const later = place === 0 ? 0 : 0.5
      const at = name.written.indexOf(asked)
      if (at >= 0) best = Math.min(best, (name.written === asked ? 0 : at === 0 ? 1 : 2) + later)
      if (isLatin && name.initials.includes(asked)) best = Math.min(best, (name.initials === asked ? 1 : 3) + later)
      if (isLatin && isSpelt(name, asked)) best = Math.min(best, 3 + later)
    })
    if (asked.length > 1 && region.startsWith(asked)) best = Math.min(best, 4)
    for (const subject of meant) if (subjects.has(subject)) best = Math.min(best, 5)
    return best
  }
}

/** Whether all letters come one after the other, as in 吉大一院 for 吉林大学第一医院. */
function isShortFor(asked: string, written: string): boolean {
  let from = -1
  for (const letter of asked) {
    from = written.indexOf(letter, from + 1)
    if (from < 0) return false
  }
  return true
}

/** One letter wrong, characters that sound alike, or the short form of a name. */
function nearRanking(asked: string, readings: HospitalIndex['readings']): Rank {
  const { spelt } = speltAs(asked, readings)
  const isWritten = asked.length >= SHORTEST_NEAR.written
  const isNearlyWritten = nearMatch(asked)
  const isNearlySpelt = nearMatch(spelt)
  const isOfLatin = /^[0-9a-z]+$/.test(spelt) && spelt.length >= SHORTEST_NEAR.spelt
  return ({ names }) => {
    for (const name of names) {
      if (isOfLatin && isSpelt(name, spelt)) return 6
      if (isWritten && isShortFor(asked, name.written)) return 7
      if (isWritten && /[\u3400-\u9fff]/.test(asked) && isNearlyWritten(name.written)) return 8
      if (isOfLatin && spelt === asked && isNearlySpelt(name.spelt)) return 9
    }
    return NOT_FOUND
  }
}

/** Those that answer every word, the best first; equals stay in the register's order. */
function ranked(entries: readonly Entry[], ranks: readonly Rank[]): Listing[] {
  const found: { listing: Listing; rank: number; place: number }[] = []
  entries.forEach((entry, place) => {
    const rank = ranks.reduce((sum, one) => (sum === NOT_FOUND ? sum : sum + one(entry)), 0)
    if (rank < NOT_FOUND) found.push({ listing: entry.listing, rank, place })
  })
  return found.sort((one, other) => one.rank - other.rank || one.place - other.place).map(({ listing }) => listing)
}

/** Those a question means: by name, other name, pinyin, initials, region or subject; where none is, those nearly so called. */
export function searched({ entries, readings }: HospitalIndex, question: string): Found {
  const asked = question.slice(0, LONGEST).split(/\s+/).map(plain).filter(Boolean)
  if (asked.length === 0) return { listings: entries.map(({ listing }) => listing), isNear: false }
  const exact = ranked(entries, asked.map(ranking))
  if (exact.length > 0) return { listings: exact, isNear: false }
  const joined = asked.join('')
  const together = asked.length > 1 ? ranked(entries, [ranking(joined)]) : []
  if (together.length > 0) return { listings: together, isNear: false }
  return { listings: ranked(entries, [nearRanking(joined, readings)]), isNear: true }
}
