import type { Instant } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import type { Correction, OpenOrClosedCase } from './correction'
import type { CorrectionKey, TargetCases, Window } from './corrections.reader'

export function correctionsWriter(store: Store) {
  return {
    add: (correction: Correction) => store.add('corrections', correction),
    put: (correction: Correction) => store.put('corrections', correction),
    putCase: (about: OpenOrClosedCase) => store.put('correction-cases', about),
    putTarget: (target: TargetCases) => store.put('correction-targets', target),
    putWindow: (window: Window) => store.put('correction-windows', window),
    addKey: (key: CorrectionKey) => store.add('correction-keys', key),
  }
}

/** Forgets windows of time that ended by an instant (UTC). */
export function dropWindows(database: Database, endedBy: Instant): Promise<number> {
  return database.remove('correction-windows', { endsAt: { atMost: endedBy } })
}
