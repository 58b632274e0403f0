import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloudbase, type LocalCloudbase, type LocalOptions } from '../../local-cloudbase/start'
import { openDatabase, type Database } from './sdk'

export interface FreshCloudbase extends LocalCloudbase {
  directory: string
  db: Database
}

/** Starts a local CloudBase on an empty store, strict where collections are declared, and points the real SDK at it, by environment variables alone. */
export async function freshCloudbase(options: Partial<LocalOptions> = {}): Promise<FreshCloudbase> {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'local-cloudbase-')))
  const strict = options.collections !== undefined
  const remove = async (): Promise<void> => {
    if (options.directory === undefined) await rm(directory, { recursive: true, force: true })
  }
  const local = await startLocalCloudbase({ collections: {}, strict, ...options, directory }).catch(
    async (error: unknown) => {
      await remove()
      throw error
    },
  )
  Object.assign(process.env, local.environmentVariables)
  const close = async (): Promise<void> => {
    await local.close()
    await remove()
  }
  return { ...local, directory, db: openDatabase(), close }
}
