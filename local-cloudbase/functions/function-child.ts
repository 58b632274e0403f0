import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { PlatformFailure } from '../platform-failure'
import type { MeteredCall } from '../meter'

const RUNNER = join(__dirname, 'function-process.js')

/** What a child is sent for one event. */
export interface ChildEvent {
  id: string
  /** JSON. */
  event: string
  context: Record<string, unknown>
  identity: Record<string, string>
  shiftMs: number
}

interface ChildAnswer {
  id: string
  /** JSON. */
  reply?: string
  failure?: string
}

export interface ChildOptions {
  id: string
  entry: string
  memorySize: number
  environment: Record<string, string>
  shiftMs: number
}

/** One instance of a function: a process of its own that works on one event at a time. */
export class FunctionChild {
  /** The call its database requests belong to. */
  call: MeteredCall | undefined
  alive = true
  private readonly child: ChildProcess
  private readonly started: Promise<void>
  private settle: ((answer: ChildAnswer) => void) | undefined

  constructor(readonly options: ChildOptions) {
    this.child = fork(RUNNER, [options.entry, String(options.shiftMs)], {
      env: options.environment,
      execArgv: [`--max-old-space-size=${options.memorySize}`],
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    this.started = new Promise((resolve) => {
      this.child.once('message', resolve)
      this.child.once('exit', resolve)
      this.child.once('error', resolve)
    })
    this.child.on('message', (answer) => this.settle?.(answer as ChildAnswer))
    this.child.on('error', (error) => {
      this.died(error.message)
    })
    this.child.on('exit', (code) => {
      this.died(`the function's process ended with ${code ?? 'a signal'}`)
    })
  }

  /**
   * The function's reply to an event, as JSON; a reply that takes longer than `timeout` seconds ends the process.
   * Its start is not counted, as the cloud gives that a limit of its own.
   */
  async answer(event: ChildEvent, timeout: number): Promise<string> {
    await this.started
    let timer: NodeJS.Timeout | undefined
    const answer = await new Promise<ChildAnswer | undefined>((resolve) => {
      this.settle = resolve
      timer = setTimeout(() => {
        resolve(undefined)
      }, timeout * 1_000)
      if (this.alive) this.child.send(event)
      else resolve({ id: event.id, failure: "the function's process is gone" })
    })
    clearTimeout(timer)
    this.settle = undefined
    if (answer === undefined) {
      await this.stop()
      throw new PlatformFailure('FUNCTIONS_TIME_LIMIT_EXCEEDED', `no reply within ${timeout} s`)
    }
    if (answer.reply === undefined) throw new PlatformFailure('FUNCTIONS_EXECUTE_FAIL', answer.failure ?? 'no reply')
    return answer.reply
  }

  /** Ends the process and resolves when it is gone. */
  async stop(): Promise<void> {
    if (!this.alive) return
    const gone = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGKILL')
    await gone
  }

  private died(why: string): void {
    this.alive = false
    this.settle?.({ id: '', failure: why })
  }
}
