import { CronExpressionParser } from 'cron-parser'
import type { Clock } from '../clock'
import { PlatformFailure } from '../platform-failure'
import type { TimerTrigger } from './function-configuration'
import type { Functions, Outcome } from './functions'

const CHECK_EVERY_MS = 1_000

function matchesYear(field: string, year: number): boolean {
  if (field === '*') return true
  return field.split(',').some((part) => {
    const [from = NaN, to = from] = part.split('-').map(Number)
    return year >= from && year <= to
  })
}

/** The first instant after `since` at which a 7-field cron (second … weekday, year; UTC+8) is due; undefined when that is never. */
export function nextDue(config: string, since: Date): Date | undefined {
  const fields = config.trim().split(/\s+/)
  if (fields.length !== 7) throw new RangeError(`a timer has 7 fields: ${config}`)
  const year = fields[6] ?? '*'
  const cron = CronExpressionParser.parse(fields.slice(0, 6).join(' '), { currentDate: since, tz: 'Asia/Shanghai' })
  for (let tries = 0; tries < 1_000; tries += 1) {
    const due = cron.next().toDate()
    if (matchesYear(year, new Date(due.getTime() + 8 * 3_600_000).getUTCFullYear())) return due
  }
  return undefined
}

/** Fires the timers of functions when the clock passes them; a jump of the clock fires each at most once. */
export class Timers {
  private checked: Date
  private readonly interval: NodeJS.Timeout

  constructor(
    private readonly functions: Functions,
    private readonly clock: Clock,
  ) {
    this.checked = clock.now()
    this.interval = setInterval(() => {
      this.check()
    }, CHECK_EVERY_MS).unref()
  }

  /** Fires what fell due since the last check. */
  check(): void {
    const [since, now] = [this.checked, this.clock.now()]
    this.checked = now
    if (now <= since) return
    for (const { name, triggers } of this.functions.all()) {
      for (const trigger of triggers) {
        const due = nextDue(trigger.config, since)
        if (due !== undefined && due <= now) void this.call(name, trigger).catch(() => undefined)
      }
    }
  }

  /** Calls a function as one of its timers does. */
  async fire(name: string, triggerName: string): Promise<Outcome> {
    const trigger = this.functions.configurationOf(name).triggers.find((one) => one.name === triggerName)
    if (trigger === undefined) throw new PlatformFailure('TRIGGER_NOT_FOUND', `${name} has no timer ${triggerName}`)
    return this.call(name, trigger)
  }

  stop(): void {
    clearInterval(this.interval)
  }

  private call(name: string, trigger: TimerTrigger): Promise<Outcome> {
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: this.clock.now().toISOString(), Message: '' }
    return this.functions.invoke({ name, event, action: trigger.name, caller: { via: 'timer' } })
  }
}
