import type { Database, Document, Store } from '../rpc/database'
import type { Correction, OpenOrClosedCase, Ratings } from './correction'

/** Which case of a target is the latest; `_id` is the target's key. */
export interface TargetCases extends Document {
  count: number
}

/** The receipt a correction got, by the key its phone made for it. */
export interface CorrectionKey extends Document {
  receipt: string
}

export const caseId = (target: string, number: number): string => `${target}-${number}`

export function correctionsReader(store: Store) {
  return {
    correction: (receipt: string) => store.find<Correction>('corrections', receipt),
    about: (id: string) => store.find<OpenOrClosedCase>('correction-cases', id),
    async casesOf(target: string): Promise<number> {
      return (await store.find<TargetCases>('correction-targets', target))?.count ?? 0
    },
    async receiptOf(key: string): Promise<string | null> {
      return (await store.find<CorrectionKey>('correction-keys', key))?.receipt ?? null
    },
  }
}

/** A photo, encrypted; its id is the receipt of the correction it came with. */
export interface KeptPhoto {
  _id: string
  photo: string
}

/** The photo that came with a correction, encrypted; null where there is none, or no longer. */
export async function photoOf(store: Store, receipt: string): Promise<string | null> {
  return (await store.find<KeptPhoto>('correction-photos', receipt))?.photo ?? null
}

/** What was said of all replies so far. */
export async function ratingsOf(store: Store): Promise<Ratings> {
  const found = await store.find<Ratings & { _id: string }>('correction-ratings', 'all')
  return { solved: found?.solved ?? 0, unsolved: found?.unsolved ?? 0 }
}

/** Cases nobody has answered yet, the one due first first. */
export function openCases(database: Database, limit: number): Promise<OpenOrClosedCase[]> {
  return database.query<OpenOrClosedCase>('correction-cases', { where: { closedOn: '' }, order: ['due', 'asc'], limit })
}

/** Cases closed up to a civil day in China that may still hold contacts. */
export async function casesClosedBy(database: Database, day: string): Promise<OpenOrClosedCase[]> {
  const found = await database.query<OpenOrClosedCase>('correction-cases', { where: { closedOn: { atMost: day } } })
  return found.filter(({ closedOn, contactsDropped }) => closedOn !== '' && !contactsDropped)
}

/** What was said in a case, in the order it came. */
export async function correctionsIn(store: Store, { receipts }: OpenOrClosedCase): Promise<Correction[]> {
  const found = await Promise.all(receipts.map((receipt) => correctionsReader(store).correction(receipt)))
  return found.flatMap((one) => one ?? [])
}
