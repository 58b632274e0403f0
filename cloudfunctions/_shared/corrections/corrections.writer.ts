import type { Database, Store } from '../rpc/database'
import type { Correction, OpenOrClosedCase, Ratings } from './correction'
import type { CorrectionKey, KeptPhoto, TargetCases } from './corrections.reader'

export function correctionsWriter(store: Store) {
  return {
    add: (correction: Correction) => store.add('corrections', correction),
    put: (correction: Correction) => store.put('corrections', correction),
    putCase: (about: OpenOrClosedCase) => store.put('correction-cases', about),
    putTarget: (target: TargetCases) => store.put('correction-targets', target),
    putRatings: (ratings: Ratings) => store.put('correction-ratings', Object.assign({ _id: 'all' }, ratings)),
    addPhoto: (photo: KeptPhoto) => store.add('correction-photos', photo),
    addKey: (key: CorrectionKey) => store.add('correction-keys', key),
  }
}

/** Forgets the photos that came with corrections. */
export function dropPhotos(database: Database, receipts: readonly string[]): Promise<number> {
  return database.remove('correction-photos', { _id: { oneOf: receipts } })
}
