/** Who can sign in with a password here; no deployment knows them. */
export const PERSONS: readonly string[] = [
  'resident',
  'reporter',
  'checker',
  'publisher-1',
  'publisher-2',
  'listing-editor',
  'listing-reviewer',
  'admin',
  'auditor',
]

export const PASSWORD = 'demonstration'
