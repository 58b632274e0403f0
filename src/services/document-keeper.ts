import * as v from 'valibot'
import type { Disk } from './disk'
import type { KeptDocuments } from './kept-documents'

export interface DocumentKeeper extends KeptDocuments {
  /** From now on these keys, and of the same holder only these, are never put out to make room. */
  pin(keys: readonly string[], holder?: Holder): void
  /** Puts out the document used least recently; false where all that is left is pinned, or nothing can be written at all. */
  makeRoom(): boolean
  /** Keys kept, the one used last at the end. */
  keys(): string[]
  drop(key: string): void
}

const Index = v.object({
  /** Bytes by key, the one used last at the end. */
  kept: v.array(v.tuple([v.string(), v.number()])),
  /** What the current release names. */
  pinned: v.array(v.string()),
  /** What a person starred. */
  favourites: v.optional(v.array(v.string()), []),
})
type Holder = 'pinned' | 'favourites'
type Index = v.InferOutput<typeof Index>

const indexKey = 'kept'
const placeOf = (key: string): string => `kept:${key}`

/** Bytes of ten megabytes a person that documents may take; the rest is the current release's and the program's own. */
const BUDGET = 6_000_000
/** WeChat refuses a key above 1 MB, however much room there is. */
const LARGEST = 1_000_000

/** Bytes of a value's JSON in UTF-8; old phones have no TextEncoder. */
function bytesOf(value: unknown): number {
  let bytes = 0
  for (const letter of JSON.stringify(value)) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

const total = ({ kept }: Index): number => kept.reduce((sum, [, bytes]) => sum + bytes, 0)
const without = (index: Index, key: string): Index => ({
  ...index,
  kept: index.kept.filter(([other]) => other !== key),
})

/** The index is read anew each time: another window of the same browser may have changed it. */
function indexOn(on: Disk): Index {
  const read = v.safeParse(Index, on.read(indexKey))
  return read.success ? read.output : { kept: [], pinned: [], favourites: [] }
}

function dropFrom(on: Disk, key: string): 'kept' | 'full' {
  on.remove(placeOf(key))
  return on.write(indexKey, without(indexOn(on), key))
}

function makeRoomOn(on: Disk): boolean {
  const { kept, pinned, favourites } = indexOn(on)
  const oldest = kept.find(([key]) => !pinned.includes(key) && !favourites.includes(key))
  return oldest !== undefined && dropFrom(on, oldest[0]) === 'kept'
}

/** The key comes into the index first: a document cut off in between is then missed, and never forgotten. */
function keepOn(on: Disk, budget: number, key: string, value: unknown): 'kept' | 'full' {
  const bytes = bytesOf(value)
  if (bytes > Math.min(LARGEST, budget)) return 'full'
  dropFrom(on, key)
  while (total(indexOn(on)) + bytes > budget) if (!makeRoomOn(on)) return 'full'
  const written = (): boolean => {
    const index = indexOn(on)
    const entered = { ...index, kept: [...without(index, key).kept, [key, bytes] as [string, number]] }
    return on.write(indexKey, entered) === 'kept' && on.write(placeOf(key), value) === 'kept'
  }
  while (!written()) {
    dropFrom(on, key)
    if (!makeRoomOn(on)) return 'full'
  }
  return 'kept'
}

function readOn(on: Disk, key: string): unknown {
  const index = indexOn(on)
  const entry = index.kept.find(([other]) => other === key)
  if (!entry) return null
  const value = on.read(placeOf(key))
  if (index.kept[index.kept.length - 1] !== entry)
    on.write(indexKey, { ...index, kept: [...without(index, key).kept, entry] })
  return value === '' || value === undefined ? null : value
}

/** Documents on a disk within a budget of bytes: least recently used out, and what is pinned never. */
export function keepDocumentsOn(on: Disk, budget = BUDGET): DocumentKeeper {
  return {
    read: (key) => readOn(on, key),
    keep: (key, value) => keepOn(on, budget, key, value),
    pin(keys, holder = 'pinned') {
      const index = indexOn(on)
      if (keys.join() !== index[holder].join()) on.write(indexKey, { ...index, [holder]: [...keys] })
    },
    makeRoom: () => makeRoomOn(on),
    keys: () => indexOn(on).kept.map(([key]) => key),
    drop(key) {
      dropFrom(on, key)
    },
  }
}

/** The disk with room made on it by putting out documents, as long as there are any. */
export function roomyDisk(on: Disk, documents: DocumentKeeper): Disk {
  return {
    ...on,
    write(key, value) {
      let outcome = on.write(key, value)
      while (outcome === 'full' && documents.makeRoom()) outcome = on.write(key, value)
      return outcome
    },
  }
}
