/** Who can sign in with a password here; no deployment knows them. */
export const PERSONS: readonly string[] = [
  'resident',
  'viewer',
  'reporter',
  'checker',
  'checker-2',
  'publisher-1',
  'publisher-2',
  'listing-editor',
  'listing-reviewer',
  'dictionary',
  'admin',
  'auditor',
]

export const PASSWORD = 'demonstration'
