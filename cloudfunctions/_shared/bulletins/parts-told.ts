import type { Claims } from './claims'
import type { Context } from './contexts'
import type { Moment } from './moments'
import { cumulative } from './other-counts'
import { hasDigits } from './quantities'

/** A number of a sentence with the metrics that claim it and the days it speaks of. */
export interface Claimed extends Claims {
  context: Context
  moment: Moment
}

function claimedBy({ fitting, mistaken }: Claims): string[] {
  return (fitting.length > 0 ? fitting : mistaken).map(({ metric }) => metric)
}

function sameCount(one: Claimed, other: Claimed): boolean {
  const metrics = claimedBy(other)
  return one.moment.asOf === other.moment.asOf && claimedBy(one).some((metric) => metrics.includes(metric))
}

function isCumulative({ context, fitting }: Claimed): boolean {
  return fitting.length > 0 && cumulative.test(context.near)
}

function valueOf({ context }: Claimed): number {
  return context.quantity.reading?.value ?? Number.NaN
}

function isRounded({ quantity }: Claimed['context']): boolean {
  return quantity.reading !== null && quantity.reading.step !== null
}

/** 突破1690万人 beside the exact number tells how far it has come. */
function isMilestone({ context }: Claimed): boolean {
  return isRounded(context) && /突破|超|逾/.test(context.near)
}

/** A bare number that goes on with another than the count it would repeat: …较上周增加5人,6人次. */
function isNotNext(claimed: Claimed, earlier: Claimed): boolean {
  return !isCumulative(claimed) && claimed.context.previous !== earlier.context.quantity
}

/**
 * Brackets and 其中 after a count tell parts of it, unless a part would be above its whole;
 * beside 累计 a smaller one without that word is of a shorter time.
 */
function isPart(claimed: Claimed, index: number, all: readonly Claimed[]): boolean {
  const others = all.filter((other) => other !== claimed && sameCount(claimed, other))
  const earlier = others.filter((other) => all.indexOf(other) < index)
  const { inBrackets, amongParts, bare } = claimed.context
  if (inBrackets && earlier.length > 0) return true
  if (amongParts && earlier.some((whole) => !(valueOf(claimed) > valueOf(whole)))) return true
  if (bare && earlier.some((other) => isNotNext(claimed, other))) return true
  const larger = others.filter((other) => valueOf(claimed) < valueOf(other))
  if (isMilestone(claimed)) return larger.some(({ context }) => !isRounded(context))
  return !isCumulative(claimed) && larger.some(isCumulative)
}

function isClaimed({ fitting, mistaken, context }: Claimed): boolean {
  return fitting.length > 0 || (mistaken.length > 0 && hasDigits(context.quantity))
}

/** The numbers of one sentence that are figures, well stated or not. */
export function withoutParts(all: readonly Claimed[]): Claimed[] {
  const claimed = all.filter(isClaimed)
  return claimed.filter((each, index) => !isPart(each, index, claimed))
}
