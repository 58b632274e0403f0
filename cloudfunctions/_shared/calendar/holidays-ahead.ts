import type { Day } from '../../../src/contract/day'
import { namedDays } from './calendar'

const DAY_MS = 86_400_000

const dayAt = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10)

function holidaysOf(from: Day, to: Day, knownAt: Day): Day[] {
  try {
    const runs = namedDays(from, to, knownAt).filter(({ dayClass }) => dayClass === 'holiday')
    return runs.flatMap((run) => {
      const [first, last] = [Date.parse(run.from), Date.parse(run.to)]
      return Array.from({ length: (last - first) / DAY_MS + 1 }, (_, place) => dayAt(first + place * DAY_MS))
    })
  } catch (thrown) {
    if (thrown instanceof RangeError) return []
    throw thrown
  }
}

/** Public holidays from yesterday to the end of next year, as far as they are announced on a civil day in China. */
export function holidaysAhead(today: Day): Day[] {
  const year = Number(today.slice(0, 4))
  const yesterday = dayAt(Date.parse(today) - DAY_MS)
  const lastYears = yesterday.slice(0, 4) === today.slice(0, 4) ? [] : holidaysOf(yesterday, yesterday, today)
  const from = lastYears.length > 0 || yesterday < `${year}-01-01` ? `${year}-01-01` : yesterday
  return [
    ...lastYears,
    ...holidaysOf(from, `${year}-12-31`, today),
    ...holidaysOf(`${year + 1}-01-01`, `${year + 1}-12-31`, today),
  ]
}
