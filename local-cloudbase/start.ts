import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { Clock } from './clock'
import { DocumentDatabase } from './database/database'
import type { Collections } from './database/documents'
import { sdkVariables } from './functions/environment'
import type { FunctionConfiguration } from './functions/function-configuration'
import { Functions, type CheckOutput } from './functions/functions'
import { Timers } from './functions/timers'
import { localApp } from './http/local-app'
import { Meter } from './meter'

export interface LocalOptions {
  /** Where the store lies; created. */
  directory: string
  /** 0, the default, is any free one. */
  port?: number
  /** The ISO instant the clock starts at; the machine's time by default. */
  now?: string
  /** Refuse collections that are neither declared nor created with DATABASE_COLLECTION_NOT_EXIST. */
  strict?: boolean
  collections: Collections
  functions?: {
    /** Holds NAME/index.js for every function. */
    root: string
    configuration: readonly FunctionConfiguration[]
  }
  /** A folder served at '/'. */
  site?: string
  /** What is wrong with a reply, in a sentence; the call then fails with it. */
  checkOutput?: CheckOutput
}

export interface LocalCloudbase {
  url: string
  close(): Promise<void>
  clock: Clock
  meter: Meter
  /** What a process needs in its environment so that the real SDK reaches this server. */
  environmentVariables: Record<string, string>
}

/** A function may reckon for seconds between two requests on one connection; gateways keep theirs about as long. */
const KEEP_ALIVE_MS = 65_000

type Fetch = (request: Request) => Response | Promise<Response>

async function listen(fetch: Fetch, port: number): Promise<{ server: ServerType; url: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      resolve({ server, url: `http://127.0.0.1:${address.port}` })
    })
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_MS
    server.once('error', reject)
  })
}

async function shut(server: ServerType): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
}

/** Starts CloudBase on this machine: 127.0.0.1 only, and whoever reaches it may do anything. */
export async function startLocalCloudbase(options: LocalOptions): Promise<LocalCloudbase> {
  const clock = new Clock(options.now)
  const meter = new Meter()
  const database = new DocumentDatabase({
    directory: options.directory,
    collections: options.collections,
    strict: options.strict ?? false,
    clock,
  })
  let fetch: Fetch = () => new Response('starting', { status: 503 })
  const { server, url } = await listen((request) => fetch(request), options.port ?? 0)
  const { root = '', configuration = [] } = options.functions ?? {}
  const functions = new Functions({ url, root, configuration, clock, meter, checkOutput: options.checkOutput })
  let timers: Timers | undefined
  const close = async (): Promise<void> => {
    timers?.stop()
    await functions.close()
    await shut(server)
    await database.close()
  }
  try {
    timers = new Timers(functions, clock)
  } catch (error) {
    await close()
    throw error
  }
  fetch = localApp({ clock, meter, database, functions, timers, site: options.site }).fetch
  return { url, close, clock, meter, environmentVariables: sdkVariables(url) }
}
