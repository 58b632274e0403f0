import type { Context } from './contexts'
import { anotherCount, anyTopic, phrases, shorterTime, type Phrase } from './phrases'

/** Which metrics the words around a number speak of, whether or not its unit is theirs. */
export interface Claims {
  /** With the unit that is due. */
  fitting: readonly Phrase[]
  /** With a unit that people write by mistake. */
  mistaken: readonly Phrase[]
}

/** The nearest text that speaks of any metric at all decides which metrics can be meant. */
function topicText(context: Context): { text: string; elsewhere: boolean } | null {
  const levels = [context.near, context.clause, ...context.others]
  const index = levels.findIndex((text) => anyTopic.test(text))
  const text = levels[index]
  return text === undefined ? null : { text, elsewhere: index > 1 }
}

const centreActs = /(?:^|,)(?:另外?|此外|同时|近日|日前)?,?(?:我|本)?中心(?!医院)/

/** Work of the centre told without a date: its numbers are no figures of the province. */
function tellsOfWork(before: string): boolean {
  return !/截[至止]/.test(before) && centreActs.test(before)
}

function lastMoment(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('截至'), text.lastIndexOf('截止'), 0))
}

function speaksOf(phrase: Phrase, context: Context, topic: { text: string; elsewhere: boolean }): boolean {
  if (!phrase.topic.test(topic.text) || (!context.respective && phrase.never?.test(context.near))) return false
  if (context.bare) return phrase.cue.test(topic.text)
  const carried = !topic.elsewhere || phrase.carried === undefined || phrase.carried.test(context.near)
  return carried && phrase.cue.test(context.near)
}

/** The metrics that claim a number; none where it is an increment, an average or the count of something else. */
export function claimsOn(context: Context): Claims {
  const none = { fitting: [], mistaken: [] }
  const { near, before, leading } = context
  if (anotherCount.test(near) || shorterTime.test(lastMoment(leading)) || tellsOfWork(before)) return none

  const topic = topicText(context)
  if (topic === null) return none
  const speaking = phrases.filter((phrase) => speaksOf(phrase, context, topic))
  const { unit } = context.quantity
  return {
    fitting: speaking.filter((phrase) => phrase.unit === unit),
    mistaken: speaking.filter((phrase) => phrase.mistakenFor.includes(unit)),
  }
}
