/** Published documents opened before; least recently used go first. Writing says whether there was room. */
export interface KeptDocuments {
  read: (key: string) => unknown
  keep: (key: string, value: unknown) => 'kept' | 'full'
}

const kept = new Map<string, unknown>()

/** They last as long as the program. */
export const keptDocuments: KeptDocuments = {
  read: (key) => kept.get(key),
  keep(key, value) {
    kept.set(key, value)
    return 'kept'
  },
}
