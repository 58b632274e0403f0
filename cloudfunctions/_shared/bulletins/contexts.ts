import { fillers, namesTotal } from './other-counts'
import { speaksOfAnyCount } from './phrases'
import type { Quantity } from './quantities'

/** The words around one number of a sentence, from near to far, each with the number and its measure as `#`. */
export interface Context {
  quantity: Quantity
  /** Between the neighbouring separators or numbers. */
  near: string
  /** Nothing beside the number says what is counted. */
  bare: boolean
  clause: string
  /** What precedes it in its clause, back to the last comma. */
  clauseBefore: string
  /** The numbers of its clause answer to names given before them, 分别为: only units tell which is which. */
  respective: boolean
  inBrackets: boolean
  /** It stands after 其中, where parts of what was counted before are told. */
  amongParts: boolean
  /** Clauses before, nearest first; then clauses after that hold no number of their own. */
  others: readonly string[]
  /** All that precedes the number in its sentence. */
  before: string
  /** The number before it, one in brackets only where it stands in brackets itself. */
  previous: Quantity | null
  /** What precedes it in its clause and in the clauses without numbers that lead to it. */
  leading: string
  /** The same with what stands in brackets, which may be the days that are counted. */
  leadingInFull: string
}

const separator = /[,、;:()/]|其中/
/** 5人较上周增加3人: the comparison goes with the number after it. */
const comparison = /(?=较|比上|环比|同比)/g
const conjunction = /以及|和|及|与/
const clauseEnd = /[,;:()]/
const bracketed = /\([^()]*\)/g
/** Two numbers with nothing between them share the words before the first and after the second. */
const enumerated = /^[、,/和及与]?$/
const tellsParts = /其中|包括|[(,]含/
/** What is spoken of does not carry further back than this. */
const mostClausesBack = 6

interface Parts {
  ofTheOneBefore: string
  ofTheOneAfter: string
}

/** A conjunction parts two numbers, but not the names that a number answers to. */
function partsOf(gap: string, between: boolean): Parts {
  const parted = between ? gap.replace(comparison, ',') : gap
  const parts = parted.split(separator.test(parted) || !between ? separator : conjunction)
  return { ofTheOneBefore: parts[0] ?? '', ofTheOneAfter: parts.at(-1) ?? '' }
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
  if (!clauseEnd.test(gap) && namesTotal(gap) && (clauses[own]?.split('#').length ?? 0) > 2) return gap
  const before = clauses.slice(Math.max(0, own - mostClausesBack), own)
  const numbered = before.map((clause) => clause.includes('#')).lastIndexOf(true)
  const ofOwn = clauseEnd.test(gap) ? (gap.split(clauseEnd).at(-1) ?? '') : (clauses[own] ?? '').split('#')[0]
  return [...before.slice(numbered + 1), ofOwn].join(',')
}

function othersOf(clauses: readonly string[], own: number): string[] {
  const earlier = clauses.slice(Math.max(0, own - mostClausesBack), own).reverse()
  const later = clauses.slice(own + 1, own + 3).filter((clause) => !clause.includes('#'))
  return [...earlier, ...later]
}

/** The words on both sides of a number, up to the neighbouring separators or numbers. */
function nearText(between: readonly string[], index: number): string {
  const last = between.length - 1
  const left = partsOf(between[index] ?? '', index > 0).ofTheOneAfter
  const gap = between[index + 1] ?? ''
  const right = partsOf(gap, index + 1 < last).ofTheOneBefore
  const shared = index + 2 <= last && enumerated.test(gap) && !speaksOfAnyCount(`${left}#`)
  if (!shared) return `${left}#${right}`
  return `${left}#${partsOf(between[index + 2] ?? '', index + 2 < last).ofTheOneBefore}`
}

function isBracketed(sentence: string, at: number): boolean {
  return sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at)
}

function contextsAmong(sentence: string, quantities: readonly Quantity[], between: readonly string[]): Context[] {
  const { clauses, holder } = clausesOf(between)
  return quantities.map((quantity, index) => {
    const own = holder[index] ?? 0
    const clause = clauses[own] ?? ''
    const earlierInClause = holder.slice(0, index).filter((other) => other === own).length
    const respective = clause.includes('分别')
    const near = respective ? clause : nearText(between, index)
    const leading = leadingText(clauses, own, between[index] ?? '')
    const before = sentence.slice(0, quantity.at)
    return {
      quantity,
      near,
      bare: near.replace(fillers, '').replace(/、/g, '') === '',
      clause,
      clauseBefore: clause
        .split('#')
        .slice(0, earlierInClause + 1)
        .join('#'),
      respective,
      inBrackets: isBracketed(sentence, quantity.at),
      amongParts: tellsParts.test(before.slice(before.lastIndexOf(';') + 1)),
      others: othersOf(clauses, own),
      before,
      previous: quantities[index - 1] ?? null,
      leading,
      leadingInFull: leading,
    }
  })
}

function gaps(sentence: string, quantities: readonly Quantity[]): string[] {
  const ends = [0, ...quantities.map((quantity) => quantity.end)]
  return ends.map((end, index) => sentence.slice(end, quantities[index]?.at ?? sentence.length))
}

/** The context of every quantity of one sentence; brackets do not part what stands on both sides of them. */
export function contextsOf(sentence: string, quantities: readonly Quantity[]): Context[] {
  const outer = quantities.filter(({ at }) => !isBracketed(sentence, at))
  const between = gaps(sentence, outer).map((gap) => gap.replace(bracketed, ''))
  const all = contextsAmong(sentence, quantities, gaps(sentence, quantities))
  const outside = new Map(contextsAmong(sentence, outer, between).map((context) => [context.quantity, context]))
  return all.map((context) => ({ ...context, ...outside.get(context.quantity), leadingInFull: context.leading }))
}
