import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LocalCloudbase } from '../../start'
import { type EnvironmentOptions, startEnvironment } from '../environments'
import { seedYear, YEAR_ENDS } from './seed-year'

/** Fills an empty store with the demonstration year; throws, and leaves half a store, where anything is refused. */
export async function seedStore(directory: string, tell: (step: string) => void): Promise<void> {
  const local = await startEnvironment({ directory, purpose: 'demonstration' })
  try {
    await seedYear(local.url, tell)
  } finally {
    await local.close()
  }
}

/** Copies a seeded store to where there is none yet, wholly or not at all. */
export async function copyStore(seeded: string, directory: string): Promise<void> {
  if (existsSync(directory)) return
  const half = `${directory}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(dirname(directory), { recursive: true })
  await cp(seeded, half, { recursive: true })
  await rename(half, directory)
}

/** Starts the demonstration year on a seeded store, at the evening its last release came into force. */
export async function startYear(options: Omit<EnvironmentOptions, 'purpose' | 'now'>): Promise<LocalCloudbase> {
  return startEnvironment({ ...options, purpose: 'demonstration', now: YEAR_ENDS })
}
