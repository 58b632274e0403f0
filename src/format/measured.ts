import type { Unit } from '../contract/metric'
import type { Measured, NoNumber } from '../reckoning/measured'
import { grouped } from './grouping'
import { missingWords } from './missing'

interface NoNumberWords {
  word: string
  sentence: string
}

const words: Record<Exclude<NoNumber, 'missing'>, NoNumberWords> = {
  'no-day-before': { word: '算不出', sentence: '前一天的数不知道，算不出这一天增加了多少。' },
  'day-before-missing': { word: '算不出', sentence: '前一天没有报数，算不出这一天增加了多少。' },
  'counter-fell': { word: '暂缓核实', sentence: '累计数比之前小，正在核实，不算增加也不算减少。' },
  'definition-changed': { word: '不合计', sentence: '这一段里统计口径或区划变了，前后不能相加。' },
}

/** Why a day or a period has no number. */
export function noNumberWords({ why, code }: Pick<Measured, 'why' | 'code'>): NoNumberWords {
  if (why !== null && why !== 'missing') return words[why]
  return code === null ? { word: '没有报数', sentence: '这一段没有人报数。' } : missingWords(code)
}

/** The number with its unit, or the word for why there is none. */
export function measuredWords(measured: Pick<Measured, 'value' | 'why' | 'code' | 'rounded'>, unit: Unit): string {
  if (measured.value === null) return noNumberWords(measured).word
  return `${measured.rounded ? '约 ' : ''}${grouped(measured.value)} ${unit}`
}
