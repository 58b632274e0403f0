import type { FollowUp } from '../../contract/follow-ups'
import { dayWords } from '../../format/days'

/** What a follow-up is about, with its day where it is a number. */
export function topicLine({ topic, topicWords }: Pick<FollowUp, 'topic' | 'topicWords'>): string {
  return topic.kind === 'value' ? `${topicWords}，${dayWords(topic.day)}` : topicWords
}
