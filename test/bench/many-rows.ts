import { readFileSync, readdirSync } from 'node:fs'
import { metrics } from '../../cloudfunctions/_shared/metrics/registry'
import { organisations } from '../../cloudfunctions/_shared/organisations/organisations'
import { regionSubjects } from '../../cloudfunctions/_shared/regions/regions'
import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import { storedObservations } from '../stored-observations'

/** Rows of the large file; BENCH_ROWS tries it smaller. */
export const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000)
/** The most a part may hold over HTTP. */
export const PART_BYTES = 100 * 1024

const LAST_DAY = Date.UTC(2020, 10, 27)
const DAY_MS = 86_400_000
const HEADER = 'metric,subject,period,value,unit,missing'

const subjects = [
  ...regionSubjects('2020-11-27').map(({ subject }) => subject),
  ...organisations.map(({ id }) => `organisation:${id}`),
]
const counted = metrics.filter(({ headline }) => headline)
/** Parts stay below their wholes, people below uses. */
const pace: Record<string, number> = { 'health-card-uses': 90, 'online-services': 70, 'upload-hospitals': 2 }

/** Lines of a CSV report that ends on 2020-11-27, day by day, all metrics and subjects each day. */
export function* csvLines(rows: number): Generator<string> {
  const perDay = subjects.length * counted.length
  const days = Math.ceil(rows / perDay)
  yield HEADER
  let left = rows
  for (let day = 0; day < days; day += 1) {
    const period = new Date(LAST_DAY - (days - 1 - day) * DAY_MS).toISOString().slice(0, 10)
    for (const subject of subjects)
      for (const { id, unit } of counted) {
        if (left === 0) return
        left -= 1
        yield `${id},${subject},${period},${1000 + day * (pace[id] ?? 1)},${unit},`
      }
  }
}

/** The file cut into parts of some bytes; lines, and letters, are cut where it happens. */
export function* partsOf(lines: Iterable<string>, bytes: number): Generator<Buffer> {
  let rest = Buffer.alloc(0)
  let pending: string[] = []
  let letters = 0
  const joined = () => Buffer.concat([rest, Buffer.from(pending.join(''))])
  for (const line of lines) {
    pending.push(`${line}\n`)
    letters += line.length + 1
    if (letters < bytes) continue
    rest = joined()
    for (; rest.length >= bytes; rest = rest.subarray(bytes)) yield rest.subarray(0, bytes)
    pending = []
    letters = 0
  }
  rest = joined()
  for (; rest.length > 0; rest = rest.subarray(bytes)) yield rest.subarray(0, bytes)
}

/** Rows of the file that do not stand in the store exactly once. */
export async function faultyRows(environmentVariables: Record<string, string>): Promise<number> {
  Object.assign(process.env, environmentVariables)
  const ids = metrics.map(({ id }) => id)
  const times = new Map<string, number>()
  for (const { metric, subject, period } of await storedObservations(openDatabase(), ids)) {
    const key = `${metric} ${subject} ${period}`
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const doubled = [...times.values()].reduce((sum, count) => sum + count - 1, 0)
  return doubled + Math.abs(ROWS - times.size)
}

/** The most memory any function's process of this one has used so far, in MB (Linux). */
export function childrenPeakMB(): number {
  const own = String(process.pid)
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        if (/PPid:\s+(\d+)/.exec(status)?.[1] !== own) return []
        return [Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024]
      } catch {
        return []
      }
    })
  return Math.max(0, ...peaks)
}
