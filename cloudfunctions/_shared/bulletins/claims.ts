import type { Day } from '../../../src/contract/day'
import type { Context } from './contexts'
import { anotherCount, grows, namesTotal, tellsOfPart } from './other-counts'
import { anyTopic, phrases, speaksOfAnyCount, type Phrase } from './phrases'
import { countsOtherDays } from './spans-counted'

/** Which metrics the words around a number speak of, whether or not its unit is theirs. */
export interface Claims {
  /** With the unit that is due. */
  fitting: readonly Phrase[]
  /** With a unit that people write by mistake. */
  mistaken: readonly Phrase[]
}

/** The nearest text that speaks of any metric at all decides which metrics can be meant. */
function topicText(context: Context, sentenceBefore: string): { text: string; elsewhere: boolean } | null {
  const levels = [context.near, context.clause, ...context.others]
  const index = levels.findIndex((text) => anyTopic.test(text))
  const text = levels[index]
  if (text !== undefined) return { text, elsewhere: index > 1 }
  return context.bare || sentenceBefore === '' ? null : { text: sentenceBefore, elsewhere: true }
}

const centreActs = /(?:^|,)(?:另外?|此外|同时|近日|日前)?,?(?:我|本)?中心(?!医院)/

/** Work of the centre told without a date: its numbers are no figures of the province. */
function tellsOfWork(before: string): boolean {
  return !/截[至止]/.test(before) && centreActs.test(before)
}

/** An increment, an average, a plan, the count of another time, of one place or of somebody's work. */
function isAnotherCount({ near, before, leading, leadingInFull, clauseBefore }: Context, period: Day): boolean {
  if (anotherCount.test(near) || grows(clauseBefore) || tellsOfWork(before)) return true
  return tellsOfPart(near, leading) || countsOtherDays(near, leadingInFull, period)
}

function speaksOf(phrase: Phrase, context: Context, topic: { text: string; elsewhere: boolean }): boolean {
  if (!phrase.topic.test(topic.text) || (!context.respective && phrase.never?.test(context.near))) return false
  if (context.bare) return phrase.cue.test(topic.text)
  const carried = !topic.elsewhere || phrase.carried === undefined || phrase.carried.test(context.near)
  return carried && phrase.cue.test(context.near)
}

function ownWords({ clauseBefore }: Context): string {
  return `${clauseBefore.split('#').at(-1) ?? ''}#`
}

/** 新增预约5人次,问诊3人次: what follows an increment without saying that it is a total is one too. */
function followsOther({ near, before, previous, clauseBefore }: Context, earlier: readonly Read[]): boolean {
  const last = earlier.find(({ context }) => context.quantity === previous)
  if (!last?.other || namesTotal(clauseBefore) || anyTopic.test(near)) return false
  return !before.slice(previous?.end).includes(';') && speaksOfAnyCount(ownWords(last.context))
}

function claimsOn(context: Context, sentenceBefore: string): Claims {
  const topic = topicText(context, sentenceBefore)
  if (topic === null) return { fitting: [], mistaken: [] }
  const speaking = phrases.filter((phrase) => speaksOf(phrase, context, topic))
  const { unit } = context.quantity
  return {
    fitting: speaking.filter((phrase) => phrase.unit === unit),
    mistaken: speaking.filter((phrase) => phrase.mistakenFor.includes(unit)),
  }
}

interface Read {
  context: Context
  /** It is an increment, an average or the count of something else. */
  other: boolean
}

/**
 * The metrics that claim each number of a sentence; none where it is an increment, an average or the count of
 * something else. A sentence that names no topic goes on with the one of the sentence before.
 */
export function claimsIn(contexts: readonly Context[], sentenceBefore: string, period: Day): Claims[] {
  const earlier: Read[] = []
  return contexts.map((context) => {
    const other = isAnotherCount(context, period) || followsOther(context, earlier)
    earlier.push({ context, other })
    return other ? { fitting: [], mistaken: [] } : claimsOn(context, sentenceBefore)
  })
}
