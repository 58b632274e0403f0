import { spansOfText, textOfSpans } from '../../../src/contract/hours-text'
import type { OpeningHours } from '../../../src/contract/opening-hours'

type Week = OpeningHours['week']

const DAYS = '一二三四五六日'
const named: Readonly<Record<string, readonly number[]>> = {
  每天: [0, 1, 2, 3, 4, 5, 6],
  工作日: [0, 1, 2, 3, 4],
  周末: [5, 6],
}
const RUN = /^周?([一二三四五六日])(?:[至到~-]周?([一二三四五六日]))?$/
const PART = /^(\D+?)[\s:]*(\d.*|休息|全天)$/

/** The days of 周一至周五, 周六, 周末; a run that ends before it begins goes past Sunday. Null where it names none. */
function daysOf(text: string): readonly number[] | null {
  const known = named[text]
  if (known) return known
  const [whole, from = '', to = from] = RUN.exec(text) ?? []
  if (whole === undefined) return null
  const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)]
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, place) => (first + place) % 7)
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/星期|礼拜/g, '周')
    .replace(/天(?=[\s:、,和至到~-]|$)/g, '日')
    .replace(/每日/g, '每天')
    .replace(/[—–]/g, '-')
    .trim()

/**
 * The hours of a week as people type them: days, a blank, the hours of each, parts divided by semicolons; days that are not
 * named are closed. Null where a part cannot be read, or a day is named twice.
 */
export function weekOfText(text: string): Week | null {
  const week = new Map<number, Week[number]>()
  for (const part of plain(text)
    .split(/[;\n]+/)
    .filter((one) => one.trim() !== '')) {
    const [whole, days = '', hours = ''] = PART.exec(part.trim()) ?? []
    const spans = whole === undefined ? null : spansOfText(hours)
    if (spans === null) return null
    for (const name of days.trim().split(/[、,和]/)) {
      const places = daysOf(name.trim())
      if (places === null || places.some((place) => week.has(place))) return null
      for (const place of places) week.set(place, spans)
    }
  }
  return week.size === 0 ? null : Array.from({ length: 7 }, (_, place) => week.get(place) ?? [])
}

/** The hours of a week as `weekOfText` reads them; days that are closed are left out. */
export function textOfWeek(week: Week): string {
  const texts = week.map(textOfSpans)
  if (texts.every((one) => one === texts[0])) return `每天 ${texts[0] ?? ''}`
  const parts: string[] = []
  for (let first = 0; first < 7;) {
    let last = first
    while (last < 6 && texts[last + 1] === texts[first]) last += 1
    const days = `周${DAYS[first] ?? ''}${last > first ? `至周${DAYS[last] ?? ''}` : ''}`
    if (texts[first] !== '休息') parts.push(`${days} ${texts[first] ?? ''}`)
    first = last + 1
  }
  return parts.join('；')
}
