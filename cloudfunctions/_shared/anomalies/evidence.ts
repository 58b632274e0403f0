import type { RuleKind } from '../../../src/contract/anomalies'
import type { Day } from '../../../src/contract/day'
import { plusDays } from '../../../src/reckoning/calendar'
import { type DayClass, dayClass, holidayName, type KnownCalendar } from '../calendar/calendar'
import { type AnomalySeries } from './ground'
import type { SameDay } from './same-day'

/** What was going on around a day that may explain its value. */
export interface Circumstances {
  dayClass: DayClass | null
  holiday: string | null
  /** Days of the series that arrived together with this one. */
  together: number
  /** Days without a number within three days. */
  without: readonly Day[]
  sameDay: SameDay | null
}

const NEAR = 3
/** So many days that arrive at once were made up for, not reported day by day. */
const BACKFILL = 3
/** Paces beyond these, of the usual one, are fast and slow. */
const [SLOW, FAST] = [0.5, 1.5]
const classWords: Record<DayClass, string> = {
  'working-day': '工作日',
  'make-up-day': '调休上班日',
  weekend: '周末',
  holiday: '节假日',
}

function ofCalendar(day: Day, known: KnownCalendar): Pick<Circumstances, 'dayClass' | 'holiday'> {
  try {
    return { dayClass: dayClass(day, known), holiday: holidayName(day, known) }
  } catch (thrown) {
    if (thrown instanceof RangeError) return { dayClass: null, holiday: null }
    throw thrown
  }
}

/** Peers by the words they are counted with. */
const peerWords: Partial<Record<string, string>> = { region: '个地区', organisation: '家机构', link: '家医院' }

export function circumstancesOf(
  { points }: AnomalySeries,
  day: Day,
  sameDay: SameDay | null,
  known: KnownCalendar,
): Circumstances {
  const own = points.find((point) => point.day === day)
  const [first, last] = [plusDays(day, -NEAR), plusDays(day, NEAR)]
  return {
    ...ofCalendar(day, known),
    together: own ? points.filter(({ acceptedAt }) => acceptedAt === own.acceptedAt).length : 0,
    without: points.filter((one) => one.value === null && first <= one.day && one.day <= last).map((one) => one.day),
    sameDay,
  }
}

function peersMovedAlike({ own, middle }: SameDay): boolean {
  return (own > FAST && middle > FAST) || (own < SLOW && middle < SLOW)
}

const paceWords = (pace: number): string => (pace < 0 ? '不增反减' : `是平时的 ${pace.toFixed(1)} 倍`)

function sameDayWords({ kind, own, middle, peers }: SameDay): string {
  const others = `其他 ${peers} ${peerWords[kind] ?? '个同类对象'}`
  return `同一天${others}的变化，中位数${paceWords(middle)}，这里${paceWords(own)}`
}

export function evidenceWords({ dayClass: ofDay, holiday, together, without, sameDay }: Circumstances): string[] {
  return [
    ofDay === null ? '这一年的放假安排还不知道' : `当天是${holiday ?? classWords[ofDay]}`,
    ...(together >= BACKFILL ? [`这个数与另外 ${together - 1} 天的数同时报来，像是补报`] : []),
    ...(without.length > 0 ? [`前后三天内有 ${without.length} 天没有数：${without.join('、')}`] : []),
    ...(sameDay ? [sameDayWords(sameDay)] : []),
  ]
}

const usualCauses: Record<RuleKind, readonly string[]> = {
  'part-above-whole': ['两个数取自不同的截止时间', '其中一个数填错', '部分的口径变宽了'],
  'people-above-uses': ['两个数取自不同的截止时间', '其中一个数填错'],
  swapped: ['人数和人次两列写反'],
  'inner-above-outer': ['两个数取自不同的截止时间', '区划调整以后所属的市没有计入', '其中一个数填错'],
  'parts-differ': ['有一个地区的数更正后没有同步到全省', '各地区与全省取数的时间不同', '地区归属有变化'],
  'counter-fell': ['来源重新计数', '前一天多报了', '来源合并或删除了重复的数据', '填错'],
  'scale-slip': ['以“万”为单位的数没有换算', '多写或少写了零'],
  frozen: ['接口停了，来源重复报送旧数', '来源暂停了业务'],
  'outlier-own': ['集中补传了以前的数据', '重复计入', '填错'],
  'outlier-peers': ['接口测试数据', '只接入了部分科室', '计数的单位不同'],
}

/** Likely causes, the likeliest first: what the circumstances speak for comes before what is usual. */
export function causesOf(kind: RuleKind, { holiday, together, without, sameDay }: Circumstances): string[] {
  const speaksFor: string[] = []
  if (sameDay && peersMovedAlike(sameDay)) speaksFor.push('同类对象同一天都这样，原因不只在这一处')
  if (['outlier-own', 'frozen', 'counter-fell'].includes(kind)) {
    if (together >= BACKFILL) speaksFor.push('多天的数一次补报')
    if (without.length > 0) speaksFor.push('系统故障前后的数不完整')
    if (kind !== 'counter-fell' && holiday !== null) speaksFor.push(`${holiday}期间业务与平时不同`)
  }
  return [...speaksFor, ...usualCauses[kind]]
}
