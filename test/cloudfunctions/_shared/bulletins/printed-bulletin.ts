import fc from 'fast-check'
import { phrases } from '../../../../cloudfunctions/_shared/bulletins/phrases'
import { systems } from '../../../../cloudfunctions/_shared/integration/systems'
import { organisations } from '../../../../cloudfunctions/_shared/organisations/organisations'

/** How one bulletin is printed; none of it changes what the bulletin says. */
export interface Style {
  dates: 'month' | 'year' | 'dotted' | 'dashed' | 'slashed'
  digits: 'half' | 'full'
  grouping: '' | ',' | '，' | ' '
  lineEnd: '\n' | '\r\n'
  blankLines: number
  order: number
  tablesFirst: boolean
  cells: 'lines' | 'tabs'
  artefact: string
  province: string
  total: string
}

export interface Facts {
  figures: Readonly<Record<string, number>>
  hospitals: readonly { name: string; id: string; start: string | null; rows: number | null }[]
  systems: readonly { name: string; id: string; state: keyof typeof states }[]
  activities: readonly { offset: number; households: number }[]
}

export const period = '2020-11-27'

export const states = {
  live: ['已联通', '实现', '监管业务'],
  planned: ['已联通', '待实现', '数据交换'],
  pending: ['待联通', '待实现', '—'],
} as const

const start = fc.integer({ min: 0, max: 400 }).map((back) => dayBefore(back))

export function dayBefore(back: number): string {
  return new Date(Date.parse(period) - back * 86_400_000).toISOString().slice(0, 10)
}

const value = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.nat({ max: 99_999_999 }),
  fc.constant(Number.MAX_SAFE_INTEGER),
)
const connected = fc.record({ start, rows: value })

export const facts: fc.Arbitrary<Facts> = fc.record({
  figures: fc.record(Object.fromEntries(phrases.map(({ metric }) => [metric, value]))),
  hospitals: fc
    .tuple(
      fc.subarray([...organisations], { minLength: 1 }),
      fc.array(fc.option(connected), { minLength: organisations.length }),
    )
    .map(([chosen, links]) =>
      chosen.map(({ id, name }, index) => ({ id, name, ...(links[index] ?? { start: null, rows: null }) })),
    ),
  systems: fc
    .tuple(
      fc.subarray([...systems], { minLength: 1 }),
      fc.array(fc.constantFrom('live' as const, 'planned' as const, 'pending' as const), { minLength: systems.length }),
    )
    .map(([chosen, links]) => chosen.map((system, index) => ({ ...system, state: links[index] ?? ('live' as const) }))),
  activities: fc.array(fc.record({ offset: fc.nat({ max: 6 }), households: fc.nat({ max: 9_999_999 }) }), {
    maxLength: 6,
  }),
})

export const style: fc.Arbitrary<Style> = fc.record({
  dates: fc.constantFrom('month', 'year', 'dotted', 'dashed', 'slashed'),
  digits: fc.constantFrom('half', 'full'),
  grouping: fc.constantFrom('', ',', '，', ' '),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  blankLines: fc.nat({ max: 4 }),
  order: fc.nat({ max: 1000 }),
  tablesFirst: fc.boolean(),
  cells: fc.constantFrom('lines', 'tabs'),
  artefact: fc.constantFrom('', '[bookmark: _GoBack]', '\u200B', '\u00AD', '\uFEFF', '\u00A0', '\u3000'),
  province: fc.constantFrom('', '全省', '我省'),
  total: fc.constantFrom('', '合计', '总计'),
})

function printedNumber(number: number, { digits, grouping }: Style): string {
  const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, grouping)
  return digits === 'half'
    ? grouped
    : grouped.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function printedDay(day: string, dates: Style['dates']): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (dates === 'month') return `${month}月${date}日`
  if (dates === 'year') return `${year}年${month}月${date}日`
  return [year, month, date].join({ dotted: '.', dashed: '-', slashed: '/' }[dates])
}

const wordings: Readonly<Record<string, (number: string) => string>> = {
  'health-card-people': (n) => `电子健康卡用卡人数累计${n}人`,
  'health-card-uses': (n) => `电子健康卡用卡已达 ${n} 人次`,
  'online-services': (n) => `各机构在线健康服务总计${n}人次`,
  'doctor-online-consultations': (n) => `「医生在线」平台完成问诊${n}人次`,
  'appointments-received': (n) => `监管平台接收预约挂号${n}人次`,
  'consultations-received': (n) => `监管平台接收在线问诊${n}人次`,
  'doctor-online-hospitals': (n) => `参与线上义诊的医院共${n}家`,
  'doctor-online-doctors': (n) => `参与线上义诊的医师共${n}名`,
  'internet-hospitals-licensed': (n) => `已有${n}家医院获准开办互联网医院`,
  'upload-hospitals': (n) => `${n}家医院上传了存量病历`,
  'upload-hospitals-analysed': (n) => `${n}家医院的存量病历完成分析`,
  'systems-interfaced': (n) => `${n}个业务系统完成接口对接`,
}

function paragraphs(stated: Facts, look: Style): string[] {
  const asOf = `截至${printedDay(period, look.dates)}，${look.province}`
  const figures = Object.entries(stated.figures).map(([metric, number]) => {
    return `${look.artefact}${asOf}${wordings[metric]?.(printedNumber(number, look)) ?? ''}。`
  })
  const turn = look.order % figures.length
  return [...figures.slice(turn), ...figures.slice(0, turn)]
}

function activities(stated: Facts, look: Style): string[] {
  return stated.activities.map(({ offset, households }) => {
    return `${printedDay(dayBefore(offset), look.dates)}，中心${look.artefact}入户走访${printedNumber(households, look)}户。`
  })
}

function table(header: string[], rows: string[][], look: Style): string[] {
  if (look.cells === 'tabs') return [header, ...rows].map((cells) => cells.join('\t'))
  return [header, ...rows].map((cells) => cells.map((cell) => `\t${look.artefact}${cell}`).join(look.lineEnd))
}

function tables(stated: Facts, look: Style): string[] {
  const dates = look.dates === 'month' ? 'dotted' : look.dates
  const hospitals = stated.hospitals.map(({ name, start: from, rows }, index) => {
    const states =
      rows === null ? ['待联通', '—', '－'] : ['已联通', printedDay(from ?? '', dates), printedNumber(rows, look)]
    return [String(index + 1), name, ...states]
  })
  const sum = stated.hospitals.reduce((all, { rows }) => all + (rows ?? 0), 0)
  const exact = look.total !== '' && Number.isSafeInteger(sum)
  const total = exact ? [[look.total, '—', '—', '—', printedNumber(sum, look)]] : []
  const links = stated.systems.map(({ name, state }, index) => [String(index + 1), name, ...states[state]])
  const first = table(
    ['序', '医疗机构', '网络联通', `数据采集${look.lineEnd}开始时间`, '数据量（条）'],
    [...hospitals, ...total],
    look,
  )
  const second = table(['序', '系统名称', '网络联通', '接口对接', '业务范围'], links, look)
  return look.order % 2 === 0 ? [...first, ...second] : [...second, ...first]
}

/** A bulletin that states the facts in our own words, in the style asked for. */
export function printBulletin(stated: Facts, look: Style): string {
  const prose = [...activities(stated, look), ...paragraphs(stated, look)]
  const blocks = look.tablesFirst ? [...tables(stated, look), '', ...prose] : [...prose, '', ...tables(stated, look)]
  return blocks.join(look.lineEnd.repeat(look.blankLines + 1))
}
