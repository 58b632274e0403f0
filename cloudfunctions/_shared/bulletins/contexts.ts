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
  /** The numbers of its clause answer to names given before them, 分别为: only units tell which is which. */
  respective: boolean
  /** Clauses before, nearest first; then clauses after that hold no number of their own. */
  others: readonly string[]
  /** All that precedes the number in its sentence. */
  before: string
  /** What precedes it in its clause and in the clauses without numbers that lead to it. */
  leading: string
}

const separator = /[,、;:()]|其中/
const conjunction = /以及|和|及|与/
const clauseEnd = /[,;:()]/
/** What is spoken of does not carry further back than this. */
const mostClausesBack = 6

interface Parts {
  ofTheOneBefore: string
  ofTheOneAfter: string
}

/** A conjunction parts two numbers, but not the names that a number answers to. */
function partsOf(gap: string, between: boolean): Parts {
  const parts = gap.split(separator.test(gap) || !between ? separator : conjunction)
  return { ofTheOneBefore: parts[0] ?? '', ofTheOneAfter: parts.at(-1) ?? '' }
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

function leadingText(clauses: readonly string[], own: number, gap: string): string {
  const before = clauses.slice(Math.max(0, own - mostClausesBack), own)
  const numbered = before.map((clause) => clause.includes('#')).lastIndexOf(true)
  const ofOwn = clauseEnd.test(gap) ? (gap.split(clauseEnd).at(-1) ?? '') : (clauses[own] ?? '').split('#')[0]
  return [...before.slice(numbered + 1), ofOwn].join(',')
}

/** The context of every quantity of one sentence. */
export function contextsOf(sentence: string, quantities: readonly Quantity[]): Context[] {
  const between = gaps(sentence, quantities)
  const { clauses, holder } = clausesOf(between)
  return quantities.map((quantity, index) => {
    const gap = between[index] ?? ''
    const left = partsOf(gap, index > 0).ofTheOneAfter
    const right = partsOf(between[index + 1] ?? '', index + 1 < quantities.length).ofTheOneBefore
    const own = holder[index] ?? 0
    const clause = clauses[own] ?? ''
    const respective = clause.includes('分别')
    return {
      quantity,
      near: respective ? clause : `${left}#${right}`,
      bare: !respective && `${left}${right}`.replace(fillers, '') === '',
      clause,
      respective,
      others: othersOf(clauses, own),
      before: sentence.slice(0, quantity.at),
      leading: leadingText(clauses, own, gap),
    }
  })
}

function othersOf(clauses: readonly string[], own: number): string[] {
  const earlier = clauses.slice(Math.max(0, own - mostClausesBack), own).reverse()
  const later = clauses.slice(own + 1, own + 3).filter((clause) => !clause.includes('#'))
  return [...earlier, ...later]
}
