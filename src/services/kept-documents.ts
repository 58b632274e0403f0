import { disk } from './disk'
import { type DocumentKeeper, keepDocumentsOn } from './document-keeper'

/** What was opened before and stays on the phone, by key: `release:<id>`, `series:<name>`, `years:<name>`, `restatements:<name>`, `on:<day>`. */
export interface KeptDocuments {
  /** Null where nothing is kept under the key; whoever reads checks what it gets. */
  read(key: string): unknown
  keep(key: string, value: unknown): 'kept' | 'full'
}

export const keptDocuments: KeptDocuments & DocumentKeeper = keepDocumentsOn(disk)
