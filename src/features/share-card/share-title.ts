import { dayWords } from '../../format/days'
import { numberWords } from '../../format/readings'
import type { SharedNumber } from './shared-number'

/** Whom and what a number is about. */
export function nameWords({ whom, name }: Pick<SharedNumber, 'whom' | 'name'>): string {
  return whom === null ? name : `${whom}：${name}`
}

/** What stands under the picture in a chat: number, unit and day. */
export function shareTitle(number: SharedNumber): string {
  const unit = number.value === null ? '' : ` ${number.unit}`
  const mark = number.synthetic ? '【演示数据】' : ''
  const day = number.asOf === null ? '' : `（截至 ${dayWords(number.asOf)}）`
  return `${mark}${nameWords(number)}：${numberWords(number)}${unit}${day}`
}
