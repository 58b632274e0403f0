import { handedOver } from './phone-globals'
import type { Context } from 'node:vm'
import { setPath, type Data } from './set-path'

/** The largest `setData` a page may ever send, in bytes of JSON; WeChat's own limit is 256 KB. */
export const LARGEST_SET_DATA = 100 * 1_024

type Method = (this: PhonePage, ...given: unknown[]) => unknown
export type PageConfiguration = Record<string, unknown> & { data?: Data }

/** What a page is given to stand on. */
export interface Ground {
  context: Context
  run: (doing: string, task: () => unknown) => void
  complain: (complaint: string) => void
  complaints: readonly string[]
  setTimeout: (task: () => void) => void
}

/** One opened page: the platform's side of `Page({...})`, with everything it was sent. */
export class PhonePage {
  /** The bytes of each `setData`, in order. */
  readonly sent: number[] = []
  readonly data: Data
  readonly instance: Record<string, unknown>

  constructor(
    readonly route: string,
    readonly query: Record<string, string>,
    private readonly configuration: PageConfiguration,
    private readonly ground: Ground,
  ) {
    this.data = JSON.parse(JSON.stringify(configuration.data ?? {})) as Data
    this.instance = Object.assign(Object.create(configuration) as Record<string, unknown>, {
      route,
      __route__: route,
      is: route,
      options: query,
      data: this.data,
      setData: (data: Data, done?: () => void) => {
        this.setData(data, done)
      },
      selectComponent: () => null,
    })
  }

  get bytes(): number {
    return this.sent.reduce((sum, bytes) => sum + bytes, 0)
  }

  /** Calls a method of the page's own, if it has it. */
  call(method: string, ...given: unknown[]): void {
    const own = this.configuration[method]
    if (typeof own !== 'function') return
    this.ground.run(`${this.route} ${method}`, () => (own as Method).apply(this.instance as never, given))
  }

  /** Tells the page of an event; what it gets is made in its own world. */
  tell(method: string, event: unknown): void {
    if (typeof this.configuration[method] !== 'function') this.ground.complain(`${this.route} has no ${method}`)
    this.call(method, handedOver(this.ground.context, event))
  }

  private setData(data: Data, done?: () => void): void {
    const text = JSON.stringify(data)
    const bytes = Buffer.byteLength(text)
    this.sent.push(bytes)
    if (bytes > LARGEST_SET_DATA)
      this.ground.complain(`${this.route}: one setData of ${bytes} bytes, at most ${LARGEST_SET_DATA}`)
    const copy = handedOver(this.ground.context, data) as Data
    for (const [path, value] of Object.entries(copy)) setPath(this.data, path, value)
    if (done) this.ground.setTimeout(done)
  }
}
