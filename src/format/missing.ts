import type { MissingCode } from '../contract/metric'

interface MissingWords {
  word: string
  sentence: string
}

const words: Record<MissingCode, MissingWords> = {
  1: { word: '不适用', sentence: '这一项在这里没有意义。' },
  2: { word: '未覆盖', sentence: '来源系统还没有覆盖这里。' },
  3: { word: '已抑制', sentence: '人数太少，为保护隐私不公布。' },
  4: { word: '已撤回', sentence: '公布过，后来撤回了。' },
  5: { word: '未到上报时间', sentence: '还没有到来源系统上报的时间。' },
  6: { word: '迟报', sentence: '过了上报时间，还没有收到。' },
  7: { word: '暂缓核实', sentence: '收到的数值没有通过校验，正在核实。' },
  8: { word: '来源中断', sentence: '来源系统中断，暂时取不到。' },
  9: { word: '未知', sentence: '没有人报告过这个数值。' },
}

/** Why there is no number. A missing number is never drawn as a zero or a blank. */
export function missingWords(code: MissingCode | null): MissingWords {
  return words[code ?? 9]
}
