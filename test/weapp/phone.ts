import { runInContext, type Context } from 'node:vm'
import { weappBuild } from './built'
import { noNetwork, type PhoneCloud } from './phone-clouds'
import { bareContext, handedOver } from './phone-globals'
import type { Ground, PhonePage } from './phone-page'
import { PhonePages } from './phone-pages'
import { PhoneProgram } from './phone-program'
import { PhoneStorage } from './phone-storage'
import { PhoneTimers } from './phone-timers'
import { phoneWx, type PhoneEvents, type PhoneSettings } from './phone-wx'
import { hearRejections } from './rejections'
import { Screens, type ScreenNode } from './screen'
import { nodesWhere, pathTo, textOf } from './screen-reading'
import { enter, touch } from './touch'

export interface PhoneOptions extends Partial<PhoneSettings> {
  dist?: string
  cloud?: PhoneCloud
  storage?: PhoneStorage
  /** Milliseconds by which this phone's clock is ahead. */
  clockAhead?: number
}

const wordsFor = (thrown: unknown): string => {
  const { name, message, errMsg } = (thrown ?? {}) as { name?: string; message?: string; errMsg?: string }
  return message === undefined ? (errMsg ?? String(thrown)) : `${name ?? 'Error'}: ${message}`
}

const quietConsole = Object.fromEntries(['log', 'info', 'debug'].map((method) => [method, () => undefined]))

/** A phone with the built mini program on it, and all that goes wrong there. */
export class Phone {
  readonly complaints: string[] = []
  readonly events: PhoneEvents = { listeners: new Map(), done: [], place: null }
  readonly storage: PhoneStorage
  readonly pages: PhonePages
  /** What the phone is set to; tell it with `happens` when a test changes it. */
  readonly settings: PhoneSettings
  cloud: PhoneCloud
  private readonly timers: PhoneTimers
  private readonly context: Context
  private readonly screens: Screens
  private readonly program: PhoneProgram
  private readonly forgetRejections: () => void
  private waiting = 0

  constructor({ dist = weappBuild, cloud = noNetwork, storage, clockAhead = 0, ...settings }: PhoneOptions = {}) {
    this.cloud = cloud
    this.storage = storage ?? new PhoneStorage()
    this.screens = new Screens(dist)
    this.timers = new PhoneTimers(clockAhead, (task) => {
      this.run('a timer', task)
    })
    this.context = bareContext(this.timers.now)
    this.program = new PhoneProgram(dist, this.context)
    this.pages = new PhonePages(dist, this.program, this.ground())
    const PhonePromise = runInContext('Promise', this.context) as PromiseConstructor
    this.forgetRejections = hearRejections(
      (promise) => promise instanceof PhonePromise,
      (reason) => {
        this.complain(`nobody caught: ${wordsFor(reason)}`)
      },
    )
    this.settings = { theme: 'light', fontSizeScaleFactor: 1, ...settings }
    this.furnish()
    this.run('app.js', () => this.program.load('app.js'))
    for (const method of ['onLaunch', 'onShow']) this.callApp(method)
  }

  get page(): PhonePage {
    return this.pages.top
  }

  /** Opens a page and waits until the phone is at rest. */
  async open(route: string, query: Record<string, string> = {}): Promise<void> {
    this.pages.push(route, query)
    await this.rest()
  }

  screen(): ScreenNode {
    return this.screens.draw(this.page.route, this.page.data)
  }

  words(): string {
    return textOf(this.screen())
  }

  /** Touches what says these words, and waits until the phone is at rest. */
  async tap(words: string): Promise<void> {
    const path = pathTo(this.screen(), words)
    if (!path) throw new Error(`nothing on the screen says '${words}':\n${this.words()}`)
    touch(this.page, path)
    await this.rest()
  }

  /** Types into the entry with this id, and waits until the phone is at rest. */
  async type(id: string, value: string): Promise<void> {
    const [entry] = nodesWhere(this.screen(), ({ attributes }) => attributes['id'] === id && 'bindinput' in attributes)
    if (!entry) throw new Error(`nothing on the screen is called ${id}`)
    enter(this.page, entry, value)
    await this.rest()
  }

  /** The platform calls the page, for instance because a person pulls it down. */
  async tell(method: string): Promise<void> {
    this.page.call(method)
    await this.rest()
  }

  /** The platform says that something changed, for instance the network. */
  async happens(event: string, what: unknown): Promise<void> {
    for (const listener of this.events.listeners.get(event) ?? [])
      this.run(event, () => {
        listener(handedOver(this.context, what))
      })
    await this.rest()
  }

  /** Lets time pass on this phone. */
  async pass(milliseconds: number): Promise<void> {
    this.timers.pass(milliseconds)
    await this.rest()
  }

  /** Until no answer is awaited, no near timer runs and nothing follows for a few turns. */
  async rest(patience = 5_000): Promise<void> {
    const until = Date.now() + patience
    for (let quiet = 0; quiet < 5;) {
      await new Promise((resolve) => setImmediate(resolve))
      quiet = this.waiting > 0 || this.timers.busy() ? 0 : quiet + 1
      if (Date.now() > until) {
        this.complain(`not at rest after ${patience} ms`)
        return
      }
    }
  }

  close(): void {
    this.timers.stop()
    this.forgetRejections()
  }

  private complain(complaint: string): void {
    this.complaints.push(complaint)
  }

  private run(doing: string, task: () => unknown): void {
    try {
      task()
    } catch (thrown) {
      this.complain(`${doing}: ${wordsFor(thrown)}`)
    }
  }

  private ground(): Ground {
    return {
      context: this.context,
      run: (doing, task) => {
        this.run(doing, task)
      },
      complain: (complaint) => {
        this.complain(complaint)
      },
      complaints: this.complaints,
      setTimeout: this.timers.globals.setTimeout,
    }
  }

  private callApp(method: string): void {
    const own = this.program.app[method]
    const given = handedOver(this.context, { path: '', query: {}, scene: 1001 })
    if (typeof own === 'function')
      this.run(method, () => (own as (given: unknown) => unknown).call(this.program.app, given))
  }

  private furnish(): void {
    const { context, settings, storage } = this
    const said = (...words: unknown[]): void => {
      this.complain(`console: ${words.map(wordsFor).join(' ')}`)
    }
    const waits = (): (() => void) => {
      this.waiting++
      return () => {
        this.waiting--
      }
    }
    const { setTimeout } = this.timers.globals
    const navigate = (method: string, url: string): void => {
      this.pages.navigate(method, url)
    }
    const surroundings = { context, settings, storage, cloud: () => this.cloud, waits, navigate, setTimeout }
    Object.assign(context, this.timers.globals, {
      wx: phoneWx(surroundings, this.events),
      getCurrentPages: () => this.pages.open.map(({ instance }) => instance),
      console: { ...quietConsole, warn: said, error: said },
    })
  }
}
