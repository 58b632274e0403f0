import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Collections } from './database/documents'
import type { FunctionConfiguration } from './functions/function-configuration'

interface Route {
  path: string
  /** `function:NAME`. */
  target: string
  enablePathTransmission?: boolean
}

interface VendorConfiguration {
  functions?: (Pick<FunctionConfiguration, 'name'> & Partial<FunctionConfiguration>)[]
  gateway?: { routes?: Route[] }
}

/** What the project declares about its cloud. */
export interface Configuration {
  collections: Collections
  functions: FunctionConfiguration[]
}

type Variables = Readonly<Record<string, string | undefined>>

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Fills `{{env.NAME}}` in as the vendor's CLI does; a name nobody set becomes empty. */
function filledIn(values: Record<string, string>, env: Variables): Record<string, string> {
  const fill = (text: string): string => text.replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (_, name: string) => env[name] ?? '')
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)]))
}

function functionsOf({ functions = [], gateway }: VendorConfiguration, env: Variables): FunctionConfiguration[] {
  return functions.map((one) => {
    const route = gateway?.routes?.find(({ target }) => target === `function:${one.name}`)
    const defaults = { timeout: 3, memorySize: 256, triggers: [] }
    const reached = route && { path: route.path, enablePathTransmission: route.enablePathTransmission ?? false }
    return { ...defaults, ...reached, ...one, envVariables: filledIn(one.envVariables ?? {}, env) }
  })
}

/** Reads cloudfunctions/collections.json and cloudbaserc.json under `root`; `{{env.NAME}}` is taken from `env`. */
export async function readConfiguration(root: string, env: Variables): Promise<Configuration> {
  const collections = (await readJson(join(root, 'cloudfunctions', 'collections.json'))) as Collections
  const vendor = (await readJson(join(root, 'cloudbaserc.json'))) as VendorConfiguration
  return { collections, functions: functionsOf(vendor, env) }
}
