import type { Instant } from '../../../src/contract/day'
import type { BoardChange } from '../../../src/contract/reporting'
import { type CurrentListings, entryWith } from './current-listings'
import { nameOf } from './listing-entry'
import type { StoredRevision } from './revision'

const kinds = { 'internet-hospital': '互联网医院', organisation: '医疗机构' } as const

function deed({ content, mergedInto, base }: StoredRevision, current: CurrentListings): string {
  if (mergedInto !== null) {
    const target = entryWith(current, mergedInto)
    return `并入${target ? nameOf(target) : mergedInto}`
  }
  if (content === null) return '已撤下'
  return base === 0 ? '新登记' : '已更新'
}

/** What staff are told of a revision that comes into force; `current` is the whole with it. */
export function inForceChange(current: CurrentListings, revision: StoredRevision, at: Instant): BoardChange {
  const { listing: about, number } = revision
  const entry = entryWith(current, about)
  const words = entry
    ? `${kinds[entry.content.kind]}“${nameOf(entry)}”${deed(revision, current)}，第 ${number} 版生效`
    : about
  return { at, kind: 'listing', about, words }
}

/** What staff are told of an import that comes into force as one. */
export function importChange(about: string, listings: number, at: Instant): BoardChange {
  return { at, kind: 'listing', about, words: `批量导入的 ${listings} 家互联网医院生效` }
}
