import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inputHash, isBuilt, type Target } from './stamps'

const root = join(__dirname, '..')

/** The store with the demonstration year in it; whoever uses it takes a copy. */
export const seededYear = join(root, 'dist/demonstration-year')

export const demonstrationYear: Target = {
  needs: ['functions'],
  inputs: [
    'cloudfunctions',
    'src/contract',
    'src/reckoning',
    'local-cloudbase',
    'config',
    'cloudbaserc.json',
    'package-lock.json',
  ],
  settings: [],
  outcome: 'dist/demonstration-year/data.mdb',
  async build() {
    const { seedStore } = await import('../local-cloudbase/demonstration/year/year-environment')
    await rm(seededYear, { recursive: true, force: true })
    await seedStore(seededYear, (step) => {
      console.log(`demonstration-year: ${step}`)
    })
  },
}

/** Whether the store was seeded by exactly this code. */
export function isSeeded(): boolean {
  const { inputs, settings, outcome } = demonstrationYear
  const stampFile = join(root, 'dist/.stamps/demonstration-year')
  return isBuilt(stampFile, inputHash(root, inputs, settings), join(root, outcome))
}
