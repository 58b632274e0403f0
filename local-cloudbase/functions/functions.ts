import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../clock'
import { logFailure } from '../failure-log'
import type { Meter, Tally } from '../meter'
import { PlatformFailure } from '../platform-failure'
import { sdkVariables } from './environment'
import { FunctionChild } from './function-child'
import type { FunctionConfiguration } from './function-configuration'
import { functionContext } from './function-context'
import { FunctionPool } from './function-pool'
import { identityVariables, withoutIdentity, type Caller } from './identity'

/** Bytes of an event or a reply. */
const LARGEST_MESSAGE = 6 * 1024 * 1024

export type CheckOutput = (functionName: string, event: unknown, reply: unknown) => string | undefined

export interface FunctionsOptions {
  url: string
  root: string
  configuration: readonly FunctionConfiguration[]
  clock: Clock
  meter: Meter
  checkOutput?: CheckOutput | undefined
}

export interface Invocation {
  name: string
  event: unknown
  /** How the meter names the call. */
  action: string
  caller: Caller
}

export interface Outcome {
  requestId: string
  /** What the function returned, as JSON. */
  text: string
  reply: unknown
}

/** Runs functions in processes of their own, as the platform does. */
export class Functions {
  private readonly pools = new Map<string, FunctionPool>()
  private readonly children = new Map<string, FunctionChild>()
  private started = 0
  private closed = false

  constructor(private readonly options: FunctionsOptions) {}

  configurationOf(name: string): FunctionConfiguration {
    const found = this.options.configuration.find((one) => one.name === name)
    if (found === undefined) throw new PlatformFailure('FUNCTION_NOT_FOUND', `there is no function ${name}`)
    return found
  }

  all(): readonly FunctionConfiguration[] {
    return this.options.configuration
  }

  /** Where the database requests of one instance are counted; undefined for an instance that works on nothing. */
  tallyOf(childId: string): Tally | undefined {
    return this.children.get(childId)?.call
  }

  /** Calls a function; every failure is a PlatformFailure and one line in the log. */
  async invoke(invocation: Invocation): Promise<Outcome> {
    const requestId = randomUUID()
    try {
      return await this.run(invocation, requestId)
    } catch (error) {
      const failure = error instanceof PlatformFailure ? error : new PlatformFailure('INTERNAL_ERROR', String(error))
      const message = withoutIdentity(failure.message, invocation.caller)
      logFailure({
        at: this.options.clock.now().toISOString(),
        where: invocation.name,
        requestId,
        code: failure.code,
        message,
      })
      throw failure
    }
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
  }

  private async run({ name, event, action, caller }: Invocation, requestId: string): Promise<Outcome> {
    const configuration = this.configurationOf(name)
    const eventText = limited(JSON.stringify(event ?? {}))
    const at = this.options.clock.now().toISOString()
    const call = this.options.meter.begin({
      function: name,
      action,
      requestId,
      via: caller.via,
      bytesIn: Buffer.byteLength(eventText),
      at,
    })
    const identity = identityVariables(caller)
    const context = functionContext(configuration, requestId, identity)
    const text = await this.pool(configuration).withChild((child) => {
      child.call = call
      return child.answer(
        { id: requestId, event: eventText, context, identity, shiftMs: this.options.clock.shiftMs },
        configuration.timeout,
      )
    })
    call.bytesOut = Buffer.byteLength(limited(text))
    const reply: unknown = JSON.parse(text)
    const broken = this.options.checkOutput?.(name, event, reply)
    if (broken !== undefined) throw new PlatformFailure('CONTRACT_BROKEN', broken)
    return { requestId, text, reply }
  }

  private pool(configuration: FunctionConfiguration): FunctionPool {
    const known = this.pools.get(configuration.name)
    if (known !== undefined) return known
    if (this.closed) throw new PlatformFailure('FUNCTIONS_EXECUTE_FAIL', 'the local CloudBase is closing')
    const pool = new FunctionPool(() => this.start(configuration))
    this.pools.set(configuration.name, pool)
    return pool
  }

  private start({ name, memorySize, envVariables }: FunctionConfiguration): FunctionChild {
    const entry = join(this.options.root, name, 'index.js')
    if (!existsSync(entry)) throw new PlatformFailure('FUNCTION_NOT_FOUND', `the function ${name} is not built`)
    const id = `${name}-${(this.started += 1)}`
    const environment = {
      PATH: process.env.PATH ?? '',
      TZ: 'UTC',
      ...envVariables,
      ...sdkVariables(this.options.url, id),
    }
    const child = new FunctionChild({ id, entry, memorySize, environment, shiftMs: this.options.clock.shiftMs })
    this.children.set(id, child)
    return child
  }
}

function limited(text: string): string {
  if (Buffer.byteLength(text) > LARGEST_MESSAGE)
    throw new PlatformFailure('EXCEED_MAX_PAYLOAD_SIZE', 'events and replies end at 6 MB')
  return text
}
