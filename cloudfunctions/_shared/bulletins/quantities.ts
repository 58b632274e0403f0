import { spanPattern } from './dates'
import { estimated, readNumber, type NumberReading } from './numbers'

/** A number with the measure word that follows it, at [at, end) of a text in one width. */
export interface Quantity {
  at: number
  end: number
  /** The number as written, with 万 or 亿. */
  written: string
  /** The measure word; empty where none is printed. */
  unit: string
  /** Null where the number cannot be read without guessing. */
  reading: NumberReading | null
}

/** Digits with what may group, scale or spoil them; Chinese numerals; what people type in place of a number. */
const number =
  /[0-9](?:[0-9A-Za-z.' 十百千万亿\uFFFD]|,(?=[0-9])|[余多](?=[万亿]))*|[零〇一二两三四五六七八九十百千万亿]+|[×*?_□■○●#]+|[Xx]{2,}/g
const measure = /^(余|多|来)?(人次|人\(次\)|人|家|名|条|个|户|次|%|位|所|例|套|件|笔|份|台|项|张)?(左右|以上)?/
const notCounted = /^(?:个(?:多|半)?(?:月|小时|工作日|星期|学时|季度|百分点)|次性|人民|[年月日号时点分秒期楼天周岁元])/
/** 预约800000人次 is a count of appointments, not an estimate. */
const about = /(?:(?<![预签特违])约|(?<![最附])近|超|超过|逾|突破|多达)$/
const sign = /(?:[^0-9日月号年-]|^)-$|负$/
const rangeBefore = /[0-9][万亿]?(?:-|~|\/|至|到)$/
const signBefore = /(?:[0-9.]+[万亿]?)?(?:-|~|\/|至|到|负)$/
const ordinalBefore = /第$/
const endsClause = /^(?:[,、;:()。!]|$)/
const lettersBefore = /[0-9]*[A-Za-z.\uFFFD?*×□_]+$/
/** A number that numbers what follows: 1、 or (2) where a sentence or a clause begins. */
const opensClause = /(?:^|[;:])\(?$/
const enumerates = /^[、.)]/
/** The noun says the measure: 用卡人数为5. */
const inTenThousands = /[(:]万/
const measured =
  /(人)(?:总?数)(?:累计|共计?|合计|总计|已|达到?|为|是|:)*$|(人次)(?:总?数)?(?:累计|共计?|合计|总计|已|达到?|为|是|:)*$/

const dates = new RegExp(spanPattern, 'g')

/** Only this much text beside a number can decide how it is read. */
const lookBack = 12

function readingOf(written: string, approximate: boolean): NumberReading | null {
  const reading = readNumber(written.replace(/[余多](?=[万亿])/, ''))
  return reading && approximate ? estimated(reading) : reading
}

function enumerator(before: string, after: string): boolean {
  return opensClause.test(before) && enumerates.test(after)
}

function measuredBefore(before: string): string {
  const [, persons, times] = measured.exec(before) ?? []
  return persons ?? times ?? ''
}

function quantityAt(text: string, match: RegExpExecArray): Quantity | null {
  const found = match[0].replace(/[.' ]+$/, '')
  const before = text.slice(Math.max(0, match.index - lookBack), match.index)
  const after = text.slice(match.index + found.length, match.index + found.length + lookBack)
  if (ordinalBefore.test(before) || notCounted.test(after)) return null
  const [follows = '', more, printed = '', orSo] = measure.exec(after) ?? []
  const digits = /[0-9]/.test(found)
  if (printed === '' && (!(digits && endsClause.test(after)) || enumerator(before, after))) return null
  const signed = sign.test(before) || rangeBefore.test(before)
  const spoilt = (signed ? signBefore : lettersBefore).exec(before)?.[0] ?? ''
  const approximate = [more, orSo].some((word) => word !== undefined) || /[余多]/.test(found) || about.test(before)
  return {
    at: match.index,
    end: match.index + found.length + follows.length,
    written: spoilt + found,
    unit: printed === '' && !inTenThousands.test(text) ? measuredBefore(before) : printed,
    reading: spoilt === '' ? readingOf(found, approximate) : null,
  }
}

/** The quantities of a text in the order they stand there; dates, ordinals and durations are none. */
export function quantitiesIn(text: string): Quantity[] {
  const undated = text.replace(dates, (date) => '日'.repeat(date.length))
  return [...undated.matchAll(number)].flatMap((match) => quantityAt(undated, match) ?? [])
}

/** Whether digits are printed, so that a count can be meant. */
export function hasDigits(quantity: Quantity): boolean {
  return /[0-9]/.test(quantity.written)
}
