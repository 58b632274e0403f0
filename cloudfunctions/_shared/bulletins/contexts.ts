import { fillers } from './phrases'
import type { Quantity } from './quantities'

/** The words around one number of a sentence, from near to far, each with the number and its measure as `#`. */
export interface Context {
  quantity: Quantity
  /** Between the neighbouring separators or numbers. */
  near: string
  /** Nothing beside the number says what is counted. */
  bare: boolean
  clause: string
  /** Clauses before, nearest first; then clauses after that hold no number of their own. */
  others: readonly string[]
  /** All that precedes the number in its sentence. */
  before: string
}

const separator = /[,、;:()]|其中/
const conjunction = /以及|和|及|与/
const clauseEnd = /[,;:()]/
/** What is spoken of does not carry further back than this. */
const mostClausesBack = 6

function partsBetween(text: string): { toTheLeft: string; toTheRight: string } {
  const found = separator.test(text) ? separator : conjunction
  const parts = text.split(found)
  return { toTheLeft: parts[0] ?? '', toTheRight: parts.at(-1) ?? '' }
}

function gaps(sentence: string, quantities: readonly Quantity[]): string[] {
  const ends = [0, ...quantities.map((quantity) => quantity.end)]
  return ends.map((end, index) => sentence.slice(end, quantities[index]?.at ?? sentence.length))
}

/** Splits the sentence at commas outside numbers; `holder[n]` is the clause in which quantity n stands. */
function clausesOf(between: readonly string[]): { clauses: string[]; holder: number[] } {
  const clauses: string[] = ['']
  const holder: number[] = []
  between.forEach((gap, index) => {
    const [first = '', ...later] = gap.split(clauseEnd)
    clauses.push((clauses.pop() ?? '') + first, ...later)
    if (index === between.length - 1) return
    holder.push(clauses.length - 1)
    clauses.push(`${clauses.pop() ?? ''}#`)
  })
  return { clauses, holder }
}

/** The context of every quantity of one sentence. */
export function contextsOf(sentence: string, quantities: readonly Quantity[]): Context[] {
  const between = gaps(sentence, quantities)
  const { clauses, holder } = clausesOf(between)
  const earlier = (own: number) => clauses.slice(Math.max(0, own - mostClausesBack), own).reverse()
  const later = (own: number) => clauses.slice(own + 1, own + 3).filter((clause) => !clause.includes('#'))
  return quantities.map((quantity, index) => {
    const left = partsBetween(between[index] ?? '').toTheRight
    const right = partsBetween(between[index + 1] ?? '').toTheLeft
    const own = holder[index] ?? 0
    return {
      quantity,
      near: `${left}#${right}`,
      bare: `${left}${right}`.replace(fillers, '') === '',
      clause: clauses[own] ?? '',
      others: [...earlier(own), ...later(own)],
      before: sentence.slice(0, quantity.at),
    }
  })
}
