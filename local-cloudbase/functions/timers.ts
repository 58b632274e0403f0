import { CronExpressionParser, type CronExpression } from 'cron-parser'
import type { Clock } from '../clock'
import { PlatformFailure } from '../platform-failure'
import type { TimerTrigger } from './function-configuration'
import type { Functions, Outcome } from './functions'

const CHECK_EVERY_MS = 1_000

const CHINA_MS = 8 * 3_600_000
/** No clock here goes further. */
const LAST_YEAR = 2_100

function chineseYear(instant: Date): number {
  return new Date(instant.getTime() + CHINA_MS).getUTCFullYear()
}

/** The first year from `from` on that a cron's year field names. */
function matchingYear(field: string, from: number): number | undefined {
  if (field === '*') return from
  const firsts = field.split(',').flatMap((part) => {
    const [start = NaN, end = start] = part.split('-').map(Number)
    return end < from ? [] : [Math.max(start, from)]
  })
  return firsts.length === 0 ? undefined : Math.min(...firsts)
}

function cronAfter(fields: readonly string[], since: Date): CronExpression {
  return CronExpressionParser.parse(fields.slice(0, 6).join(' '), { currentDate: since, tz: 'Asia/Shanghai' })
}

/** A cron can name a day no calendar has; it is never due. */
function dueAfter(fields: readonly string[], since: Date): Date | undefined {
  try {
    return cronAfter(fields, since).next().toDate()
  } catch {
    return undefined
  }
}

function fieldsOf(config: string): string[] {
  const fields = config.trim().split(/\s+/)
  if (fields.length !== 7) throw new RangeError(`a timer has 7 fields: ${config}`)
  if (!/^(\*|\d{4}(-\d{4})?(,\d{4}(-\d{4})?)*)$/.test(fields[6] ?? ''))
    throw new RangeError(`the years of a timer are *, or years and ranges of them: ${config}`)
  cronAfter(fields, new Date())
  return fields
}

/** The first instant after `since` at which a 7-field cron (second … weekday, year; UTC+8) is due; undefined when that is never. */
export function nextDue(config: string, since: Date): Date | undefined {
  const fields = fieldsOf(config)
  let from = since
  for (;;) {
    const year = matchingYear(fields[6] ?? '*', chineseYear(from))
    if (year === undefined || year > LAST_YEAR) return undefined
    if (year > chineseYear(from)) from = new Date(Date.UTC(year, 0, 1) - CHINA_MS - 1_000)
    const due = dueAfter(fields, from)
    if (due === undefined || chineseYear(due) === matchingYear(fields[6] ?? '*', chineseYear(due))) return due
    from = due
  }
}

function refuseUnreadable(name: string, trigger: TimerTrigger): void {
  try {
    fieldsOf(trigger.config)
  } catch (error) {
    throw new RangeError(`the timer ${trigger.name} of ${name}: ${error instanceof Error ? error.message : ''}`)
  }
}

/**
 * Fires the timers of functions when the clock passes them; a jump of the clock fires each at most once, and those of
 * one function one after the other, in the order it names them.
 */
export class Timers {
  private checked: Date
  private readonly interval: NodeJS.Timeout

  constructor(
    private readonly functions: Functions,
    private readonly clock: Clock,
  ) {
    for (const { name, triggers } of functions.all()) for (const trigger of triggers) refuseUnreadable(name, trigger)
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
      const passed = triggers.filter(({ config }) => {
        const due = nextDue(config, since)
        return due !== undefined && due <= now
      })
      void this.callInTurn(name, passed)
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

  private async callInTurn(name: string, triggers: readonly TimerTrigger[]): Promise<void> {
    for (const trigger of triggers) await this.call(name, trigger).catch(() => undefined)
  }

  private call(name: string, trigger: TimerTrigger): Promise<Outcome> {
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: this.clock.now().toISOString(), Message: '' }
    return this.functions.invoke({ name, event, action: trigger.name, caller: { via: 'timer' } })
  }
}
