import type { DayChange, DueMove, Holiday, ProposalState } from '../contract/calendar'
import type { Day } from '../contract/day'
import { plusDays } from '../reckoning/calendar'
import { dayRange, dayWords, shortDay } from './days'
import { instantWords } from './instants'
import { classWords } from './reporting'

export const proposalWords: Record<ProposalState, string> = {
  proposed: '等另一人核对',
  approved: '已批准',
  refused: '已退回',
  dropped: '已撤回',
}

/** One day, or from one to another. */
export function spanWords({ from, to }: { from: Day; to: Day }): string {
  return from === to ? dayWords(from) : dayRange(from, to)
}

/** A holiday as a notice has it, with the days worked instead. */
export function holidayWords({ name, from, to, working }: Holiday): string {
  const instead = working.length === 0 ? '' : `，${working.map(shortDay).join('、')}上班`
  return `${name}：${spanWords({ from, to })}放假${instead}`
}

/** What days become, and what they were. */
export function changeWords({ from, to, before, after, name }: DayChange): string {
  const was = before === null ? '原来没有公布' : `原来是${classWords(before)}`
  return `${spanWords({ from, to })}：${classWords(after, name)}，${was}`
}

/** Days in a row whose numbers are due at another instant together. */
export interface DueRun extends Omit<DueMove, 'day'> {
  from: Day
  to: Day
}

export function dueRuns(dues: readonly DueMove[]): DueRun[] {
  const runs: DueRun[] = []
  for (const { day, before, after } of dues) {
    const last = runs.at(-1)
    const goesOn = last?.before === before && last.after === after && plusDays(last.to, 1) === day
    if (last && goesOn) last.to = day
    else runs.push({ from: day, to: day, before, after })
  }
  return runs
}

export function dueWords({ from, to, before, after }: DueRun): string {
  return `${spanWords({ from, to })}的数：截止由 ${instantWords(before)} 改为 ${instantWords(after)}`
}
