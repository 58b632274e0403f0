import type { Kind } from '../contract/metric'

/** How a metric adds up, in words (spec: domain, section 2). */
export const kindWords: Record<Kind, string> = {
  cumulative: '累计数',
  flow: '当期数',
  stock: '时点数',
  ratio: '比例',
}
