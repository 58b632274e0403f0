import type { Expected } from '../contract/entry'
import type { Unit } from '../contract/metric'
import { dayWords } from './days'
import { grouped } from './grouping'

const classes: Record<Expected['dayClass'], string> = {
  'working-day': '工作日',
  'make-up-day': '调休上班日',
  weekend: '周末',
  holiday: '节假日',
}

/** 123–456 人次 */
export function rangeWords({ low, high }: Pick<Expected, 'low' | 'high'>, unit: Unit): string {
  return `${grouped(low)}–${grouped(high)} ${unit}`
}

/** From what a range was reckoned. */
export function basisWords({ basis, dayClass }: Pick<Expected, 'basis' | 'dayClass'>): string {
  return `按最近 ${basis} 天（${classes[dayClass]}）的变化估计`
}

/** The number of another day, with that day and its unit. */
export function dayNumberWords({ day, value }: { day: string; value: number }, unit: Unit): string {
  return `${dayWords(day)} ${grouped(value)} ${unit}`
}

/** +1,234 人次, or −1,234 人次 */
export function signedWords(change: number, unit: Unit): string {
  return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${grouped(Math.abs(change))} ${unit}`
}
