import { useState } from 'react'
import type { Input } from '../../contract/action'
import type { Day } from '../../contract/day'
import type { CorrectionDeed, sourceCorrections } from '../../contract/source-corrections'
import { typedNumber } from '../../format/typed-number'
import { disk } from '../../services/disk'
import { dropForm, keepForm, readForm } from '../../services/kept-forms'

/** A correction as it is typed. */
export interface Typed {
  source: string
  metric: string
  subject: string
  from: Day
  to: Day
  does: CorrectionDeed
  value: string
  times: string
  per: string
  low: string
  high: string
  provider: string
  reason: string
}

const OF = 'source-correction'

const numberOf = (text: string): number => typedNumber(text) ?? 0

/** What keeps it from being sent; null where nothing does. */
export function typedFault({ does, value, times, per, low, high }: Typed): string | null {
  const asked = [low, high, ...(does === 'override' ? [value] : []), ...(does === 'scale' ? [times, per] : [])]
  return asked.every((text) => typedNumber(text) !== null) ? null : '数字请填零或更大的整数'
}

export function wishOf(typed: Typed): Input<typeof sourceCorrections, 'source-corrections.propose'> {
  const { does, value, times, per, low, high, ...said } = typed
  return {
    ...said,
    does,
    value: does === 'override' ? numberOf(value) : null,
    times: does === 'scale' ? numberOf(times) : 1,
    per: does === 'scale' ? numberOf(per) : 1,
    low: numberOf(low),
    high: numberOf(high),
  }
}

/** The form as it was left; it stays on the phone until it was proposed. */
export function useTyped({ today, ...first }: Pick<Typed, 'source' | 'metric' | 'subject'> & { today: Day }): {
  typed: Typed
  fill: (changes: Partial<Typed>) => void
  drop: () => void
} {
  const [typed, setTyped] = useState<Typed>(() => {
    const kept = readForm(disk, OF)
    if (kept !== null) return JSON.parse(kept) as Typed
    const numbers = { value: '', times: '1', per: '1', low: '', high: '' }
    return { ...first, from: today, to: today, does: 'scale', ...numbers, provider: '', reason: '' }
  })
  return {
    typed,
    fill: (changes) => {
      const next = { ...typed, ...changes }
      keepForm(disk, OF, JSON.stringify(next))
      setTyped(next)
    },
    drop: () => {
      dropForm(disk, OF)
    },
  }
}
