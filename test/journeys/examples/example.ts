/** One action: who may ask it, who may not, and what it cannot take. */
export interface Example {
  /** Who may do it, and what comes of it: an output, or a refusal that only a caller let through can get. */
  right: [person: string, input: unknown, outcome: object]
  /** Null where anyone may ask. */
  wrong: [person: string, code: string] | null
  /** Null where only the whole input can be wrong. */
  bad: [input: unknown, path: string] | null
}

export type Examples = Record<string, Example>
