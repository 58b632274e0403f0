import type { Day } from '../../../src/contract/day'
import type { Duty, DueRule } from '../../../src/contract/duties'
import { plusDays } from '../../../src/reckoning/calendar'

/** All duties there ever were, and by when a day's numbers are due. */
export interface Duties {
  rule: DueRule
  duties: readonly Duty[]
}

/** By ten in the morning of the next working day, until somebody sets it otherwise. */
export const noDuties: Duties = { rule: { workingDays: 1, time: '10:00' }, duties: [] }

/** A line a duty, in any order: a thousand of them are text that is copied, not read, when a report comes. */
export function writtenDuties(duties: readonly Duty[]): string {
  return duties
    .map(({ subject, name, metrics, from, to }) => [subject, name, metrics.join(','), from, to ?? ''].join('\t'))
    .join('\n')
}

export function readDuties(text: string): Duty[] {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const [subject = '', name = '', metrics = '', from = '', to = ''] = line.split('\t')
    return { subject, name, metrics: metrics.split(','), from, to: to === '' ? null : to }
  })
}

/** With more of them; what a subject had from the same day on is replaced, and what it had before ends the day before. */
export function withDuties(before: readonly Duty[], given: readonly Duty[]): Duty[] {
  const next = new Map(given.map((duty) => [duty.subject, duty]))
  const kept = before.flatMap((duty): Duty[] => {
    const later = next.get(duty.subject)
    if (later === undefined) return [duty]
    if (duty.from >= later.from) return []
    const eve = plusDays(later.from, -1)
    return [{ ...duty, to: duty.to !== null && duty.to < eve ? duty.to : eve }]
  })
  return [...kept, ...given]
}

/** A subject may have had another duty before. */
export function bySubject(duties: readonly Duty[]): Map<string, Duty[]> {
  const subjects = new Map<string, Duty[]>()
  for (const duty of duties) {
    const own = subjects.get(duty.subject) ?? []
    subjects.set(duty.subject, own)
    own.push(duty)
  }
  return subjects
}

/** Tells of a day whether a subject owed a metric for it; duties are read only once it is asked. */
export function owedIn(text: string): (about: { metric: string; subject: string; period: Day }) => boolean {
  let known: Map<string, Duty[]> | null = null
  return ({ metric, subject, period }) => {
    known ??= bySubject(readDuties(text))
    return dutiesOn(known.get(subject) ?? [], period).some(({ metrics }) => metrics.includes(metric))
  }
}

/** The duties of a civil day, one a subject. */
export function dutiesOn(duties: readonly Duty[], day: Day): Duty[] {
  return duties.filter(({ from, to }) => from <= day && (to === null || day <= to))
}
