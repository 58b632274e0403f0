import type { Day } from '../../../src/contract/day'
import type { Unit } from '../../../src/contract/metric'
import type { StatedActivity, StatedCount } from '../../../src/contract/statement'
import { proposedKind } from './activity-kinds'
import type { Lead } from './activity-leads'
import type { Span } from './dates'
import { isFault, type Fault, type Findings } from './findings'
import type { Sentence } from './paragraphs'
import { hasDigits, quantitiesIn, type Quantity } from './quantities'

/** Sentences that tell of one activity; the first begins with its lead. */
export interface ActivityText {
  lead: Lead
  sentences: Sentence[]
}

const units: readonly Unit[] = ['人', '人次', '家', '名', '条', '个', '户', '次', '%']

function countUnit(quantity: Quantity): Unit | undefined {
  return hasDigits(quantity) ? units.find((unit) => unit === quantity.unit) : undefined
}

function countsIn(sentence: Sentence, asOf: Day, findings: Findings): StatedCount[] {
  return quantitiesIn(sentence.text).flatMap((quantity) => {
    const unit = countUnit(quantity)
    const locator = sentence.locate(quantity.at)
    if (unit === undefined) return []
    if (quantity.reading === null) {
      const fault = { rule: 'unreadable-number', given: quantity.written, expected: '不为负的整数' }
      findings.reject(fault, locator)
      return []
    }
    const { value, step } = quantity.reading
    if (step !== null) {
      const message = `“${quantity.written}”是约数，按 ${value}${unit} 记录，请核对。`
      findings.ask({ rule: 'rounded-value', metric: null, subject: null, message, locator })
    }
    return [{ value, unit, asOf, ...(step !== null && { step }), locator }]
  })
}

function sameDayAs(previous: Span | null): Span | Fault {
  if (previous?.from === previous?.to && previous) return previous
  const expected = '前一项工作写明了一个日期，或者在这里写明日期'
  return { rule: 'unreadable-date', given: '同日', expected }
}

/** What the centre did, day by day; 同日 is the day of the activity before, if that is one readable day. */
export function readActivities(texts: readonly ActivityText[], findings: Findings): StatedActivity[] {
  let previous: Span | null = null
  return texts.flatMap(({ lead, sentences }) => {
    const [first] = sentences
    if (!first) return []
    const days: Span | Fault = lead.days === 'same' ? sameDayAs(previous) : lead.days
    previous = isFault(days) ? null : days
    const locator = first.locate(0)
    if (isFault(days)) {
      findings.reject(days, locator)
      return []
    }
    const kind = proposedKind(sentences.map((sentence) => sentence.text).join(' '))
    const counts = sentences.flatMap((sentence) => countsIn(sentence, days.to, findings))
    return [{ ...days, kind, counts, locator }]
  })
}
