import type { ClinicalSubject } from '../src/contract/code-systems'
import { services } from '../src/contract/internet-hospital'
import type { OpeningHours } from '../src/contract/opening-hours'
import { type CurrentListings, noListings, withEntries } from '../cloudfunctions/_shared/listings/current-listings'
import { always, type Entered, hospitalEntry, nights, organisationEntry, PUBLISHED, workingDays } from './hospitals'

const everyDay = (spans: OpeningHours['week'][number]) => Array.from({ length: 7 }, () => spans)

/** Characters of invented names, each with its usual syllable. */
const letters = (
  '安an 北bei 碧bi 柏bai 春chun 晨chen 长chang 辰chen 东dong 丹dan 枫feng 福fu 光guang 禾he 海hai 和he ' +
  '桦hua 江jiang 金jin 景jing 康kang 兰lan 岭ling 柳liu 林lin 明ming 梅mei 宁ning 平ping 泉quan 青qing 清qing ' +
  '秋qiu 仁ren 瑞rui 山shan 松song 盛sheng 泰tai 天tian 文wen 望wang 西xi 新xin 雪xue 杏xing 雁yan 阳yang ' +
  '银yin 映ying 远yuan 月yue 云yun 悦yue 泽ze 正zheng 竹zhu 州zhou'
)
  .split(' ')
  .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])
const others =
  '医yi 院yuan 互hu 联lian 网wang 综zong 合he 中zhong 妇fu 产chan 儿er 童tong 口kou 腔qiang 精jing 神shen 专zhuan 科ke 上shang 线xian ' +
  '吉ji 四si 通tong 辽liao 源yuan 化hua 城cheng 白bai 原yuan 延yan 边bian 河he 第di 一yi 大da 学xue 二er 市shi 心xin 人ren 民min 老lao 号hao'
const readings: Record<string, string> = Object.fromEntries([
  ...letters,
  ...others.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
])

const places = [
  ['220100', '长春', '0431'],
  ['220200', '吉林', '0432'],
  ['220300', '四平', '0434'],
  ['220400', '辽源', '0437'],
  ['220500', '通化', '0435'],
  ['220600', '白山', '0439'],
  ['220700', '松原', '0438'],
  ['220800', '白城', '0436'],
  ['222400', '延边', '0433'],
  ['220581', '梅河', '0435'],
] as const
const sorts = [
  ['综合医院', 'A100', ['03', '04', '05', '07', '10', '11', '12', '13', '20', '30', '32', '50']],
  ['中医院', 'A210', ['03', '04', '21', '50', '52']],
  ['妇产医院', 'A518', ['05', '06', '07', '09']],
  ['儿童医院', 'A519', ['07', '08', '09', '11', '13']],
  ['口腔医院', 'A511', ['12', '14']],
  ['精神专科医院', 'A520', ['15']],
] as const

/** A sequence that is the same on every machine: numbers from 0 to 1. */
function sequence(): () => number {
  let state = 20_201_127
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const day = (year: number, random: () => number): string =>
  `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
const digits = (random: () => number): string => `0${String(Math.floor(random() * 1e7)).padStart(7, '0')}`

/** Many hours, as a register of two thousand has them. */
function hoursOf(random: () => number): OpeningHours | null {
  if (random() < 0.1) return null
  if (random() < 0.2) return always
  if (random() < 0.1) return nights
  const opens = 420 + 30 * Math.floor(random() * 5)
  const closes = 960 + 30 * Math.floor(random() * 9)
  return { ...workingDays, week: everyDay([[opens, closes]]).map((spans, weekday) => (weekday > 5 ? [] : spans)) }
}

/** Invented internet hospitals of every region and sort, each on a physical hospital of its own; `count` of them, always the same. */
export function manyEntries(count: number): Entered[] {
  const random = sequence()
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T
  return Array.from({ length: count }, (_, number) => number).flatMap((number) => {
    const [region, place, area] = places[number % places.length] ?? places[0]
    const [word, sort, subjects] = pick(sorts)
    const name = `${place}${pick(letters)[0]}${pick(letters)[0]}${word}`
    const licence = {
      number: `演示${region}${String(number).padStart(6, '0')}`,
      issuer: `${place}卫生健康行政部门（演示）`,
      validFrom: day(2018 + Math.floor(random() * 3), random),
      validTo: day(2023 + Math.floor(random() * 4), random),
      subjects: subjects.filter((_subject, at) => at === 0 || random() < 0.7) as ClinicalSubject[],
      verification: { day: day(2020, random), result: 'passed' as const },
    }
    const physical = organisationEntry(`org-${number}`, {
      name,
      region,
      class: sort,
      level: pick(['2', '3'] as const),
      beds: 40 + Math.floor(random() * 900),
      licence: { ...licence, validFrom: day(2016, random), validTo: day(2030, random) },
    })
    const own = {
      name: `${name}互联网医院`,
      aliases: random() < 0.3 ? [`${name.slice(2, 4)}线上`] : [],
      region,
      physical: physical.id,
      mode: random() < 0.25 ? ('stand-alone' as const) : ('second-name' as const),
      phones: [{ purpose: 'consultation' as const, number: `${area}-${digits(random)}`, extension: null }],
      hours: hoursOf(random),
      services: services.filter(() => random() < 0.5),
      licence,
    }
    const confirmedOn = random() < 0.1 ? null : day(2020, random)
    return [physical, hospitalEntry(`ih-${number}`, own, { confirmedOn })]
  })
}

export const withReadings = (current: CurrentListings, changed: Entered[], at = PUBLISHED): CurrentListings =>
  withEntries(current, changed, at, readings)

/** A register of so many internet hospitals, as one publication brought it. */
export const manyListings = (count: number): CurrentListings => withReadings(noListings, manyEntries(count))
