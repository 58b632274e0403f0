import * as v from 'valibot'

export const Role = v.picklist([
  'viewer',
  'reporter',
  'checker',
  'publisher',
  'listing-editor',
  'listing-reviewer',
  'dictionary',
  'admin',
  'auditor',
])
export type Role = v.InferOutput<typeof Role>

/** Who may ask: everybody, everybody signed in, or whoever holds one of the roles. */
export type Admission = 'anyone' | 'signed-in' | readonly [Role, ...Role[]]

/** Who may ask one action. */
export interface Rule {
  admits: Admission
  /**
   * Without it a role counts only where it was granted for everything. `subject`: it counts for the
   * organisation or region the input names too, and the answer compares the grant's scope with that. `own`: it
   * counts wherever it was granted, and the answer has only what is the caller's.
   */
  scope?: 'subject' | 'own'
}

/** One question a function answers. */
export interface Action extends Rule {
  input: v.GenericSchema
  output: v.GenericSchema
}

/** All the actions of one function. */
export type Contract = Record<string, Action>

export type Input<C extends Contract, A extends keyof C> = v.InferOutput<C[A]['input']>
export type Output<C extends Contract, A extends keyof C> = v.InferOutput<C[A]['output']>
