import { join } from 'node:path'
import { checkOutput } from '../check-output'
import { readConfiguration } from '../configuration'
import { type LocalCloudbase, startLocalCloudbase } from '../start'
import { DEMONSTRATION_SECRET } from './seed'

const root = join(__dirname, '../..')

/** Whether an environment may hold invented numbers; only `demonstration` may. */
export type Purpose = 'production' | 'demonstration'

export interface EnvironmentOptions {
  /** Where its store lies. */
  directory: string
  purpose: Purpose
  /** Any free port without it. */
  port?: number
  /** The instant its clock starts at; the machine's time without it. */
  now?: string
  /** What stands in the environment of whoever starts it; it goes before the secrets everybody knows. */
  variables?: Readonly<Record<string, string | undefined>>
  /** Whether every output is compared with the contract; the cloud does not, so times are taken without. */
  checked?: boolean
}

/** What a deployment sets in its console; here known to everybody. */
const known = {
  FIRST_ADMIN: 'cloudbase:admin',
  CORRECTION_CONTACT_KEY: '5'.repeat(64),
  INTAKE_SECRET_HEALTH_INFORMATION_CENTRE: DEMONSTRATION_SECRET,
  INTAKE_SECRET_DEMONSTRATION: DEMONSTRATION_SECRET,
}

/** Starts the built functions and the browser's build on a store of their own; nothing is shared with another environment. */
export async function startEnvironment(options: EnvironmentOptions): Promise<LocalCloudbase> {
  const { directory, purpose, port, now, variables, checked = true } = options
  const set = { ...known, ...variables, ENVIRONMENT_PURPOSE: purpose }
  const { collections, functions } = await readConfiguration(root, set)
  return startLocalCloudbase({
    directory,
    port: port ?? 0,
    strict: true,
    collections,
    functions: { root: join(root, 'dist/functions'), configuration: functions },
    site: join(root, 'dist/h5'),
    ...(checked ? { checkOutput } : {}),
    ...(now === undefined ? {} : { now }),
  })
}
