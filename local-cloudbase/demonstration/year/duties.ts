import type { Day } from '../../../src/contract/day'
import type { Duty } from '../../../src/contract/duties'
import { printed } from '../hospitals/bulletin-organisations'
import { LAST_DAY, yearDays } from './days'
import type { Numbers } from './numbers'
import { movedCity, places, PROVINCE } from './places'

const names = new Map<string, string>([
  [PROVINCE, '吉林省'],
  [movedCity.before, movedCity.name],
  [movedCity.after, movedCity.name],
  ...places.map(({ subject, name }) => [subject, name] as const),
  ...printed.map(([id, name]) => [`organisation:${id}`, name] as const),
])

function beginningOf({ values }: Numbers): Day | null {
  return yearDays[values.findIndex((value) => value !== null)] ?? null
}

/** The last day anybody counts it; null where that is the last of the year, after which it goes on. */
function endOf({ values }: Numbers): Day | null {
  const last = yearDays.filter((_, place) => values[place] != null).at(-1) ?? LAST_DAY
  return last === LAST_DAY ? null : last
}

/** The duties of the year, in the order they begin: a subject owes a metric from its first number on, and until its code ends. */
export function dutiesOf(all: readonly Numbers[]): { from: Day; duties: Duty[] }[] {
  const begun = all.flatMap((numbers) => {
    const from = beginningOf(numbers)
    return from === null ? [] : [{ subject: numbers.subject, metric: numbers.metric, from, to: endOf(numbers) }]
  })
  const days = [...new Set(begun.map(({ from }) => from))].sort()
  return days.map((from) => {
    const subjects = [...new Set(begun.filter((one) => one.from === from).map(({ subject }) => subject))]
    const duties = subjects.map((subject): Duty => {
      const owed = begun.filter((one) => one.subject === subject && one.from <= from)
      const [metrics, [to = null]] = [owed.map(({ metric }) => metric), owed.map((one) => one.to)]
      return { subject, name: names.get(subject) ?? subject, metrics, from, to }
    })
    return { from, duties }
  })
}
