import { dayWords } from '../../format/days'
import { groupedHash } from '../../format/grouping'
import { numberSentence, numberWords } from '../../format/readings'
import { valueWords } from '../../format/restatements'
import { nameWords } from './share-title'
import type { SharedNumber } from './shared-number'
import type { Standing } from './standing'

/** What a picture says; no number on it goes without the rest. */
export interface Card {
  name: string
  number: string
  /** Empty where there is no number. */
  unit: string
  asOf: string
  /** One sentence of what is counted; empty where no definition says it. */
  meaning: string
  source: string
  release: string
  /** What the number was corrected to meanwhile; null where it was not, or nobody knows. */
  corrected: string | null
  synthetic: boolean
  /** Where the number can be looked up; null where the mini program has no address on the web. */
  address: string | null
}

/** Letters of the manifest's hash that a person compares. */
const COMPARED = 16

export function cardOf(number: SharedNumber, standing: Standing | null, address: string | null): Card {
  const { value, unit, asOf, source, release, fingerprint, synthetic } = number
  return {
    name: nameWords(number),
    number: numberWords(number),
    unit: value === null ? '' : unit,
    asOf: `数据截至 ${asOf === null ? '未知日期' : dayWords(asOf)}`,
    meaning: number.meaning,
    source: `来源 ${source}`,
    release: `发布 ${release}，指纹 ${groupedHash(fingerprint.slice(0, COMPARED))}`,
    corrected: standing?.kind === 'corrected' ? `已更正，现为 ${valueWords(standing.now, unit)}` : null,
    synthetic,
    address,
  }
}

/** One sentence for those who share in words: the number with its unit, day, source and release. */
export function shareSentence(number: SharedNumber): string {
  const mark = number.synthetic ? '【演示数据】' : ''
  return `${mark}${numberSentence(nameWords(number), number)}来源：${number.source}；发布 ${number.release}。`
}
