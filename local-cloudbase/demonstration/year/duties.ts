import type { Day } from '../../../src/contract/day'
import type { Duty } from '../../../src/contract/duties'
import { printed } from '../hospitals/bulletin-organisations'
import { yearDays } from './days'
import type { Numbers } from './numbers'
import { places, PROVINCE } from './places'

const names = new Map<string, string>([
  [PROVINCE, '吉林省'],
  ...places.map(({ subject, name }) => [subject, name] as const),
  ...printed.map(([id, name]) => [`organisation:${id}`, name] as const),
])

function beginningOf({ values }: Numbers): Day | null {
  return yearDays[values.findIndex((value) => value !== null)] ?? null
}

/** The duties of the year, in the order they begin: a subject owes a metric from its first number on. */
export function dutiesOf(all: readonly Numbers[]): { from: Day; duties: Duty[] }[] {
  const begun = all.flatMap((numbers) => {
    const from = beginningOf(numbers)
    return from === null ? [] : [{ subject: numbers.subject, metric: numbers.metric, from }]
  })
  const days = [...new Set(begun.map(({ from }) => from))].sort()
  return days.map((from) => {
    const subjects = [...new Set(begun.filter((one) => one.from === from).map(({ subject }) => subject))]
    const duties = subjects.map((subject): Duty => {
      const owed = begun.filter((one) => one.subject === subject && one.from <= from)
      return { subject, name: names.get(subject) ?? subject, metrics: owed.map(({ metric }) => metric), from, to: null }
    })
    return { from, duties }
  })
}
