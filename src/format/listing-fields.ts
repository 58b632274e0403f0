import { clinicalSubjects, hospitalGrades, hospitalLevels, institutionClasses } from '../contract/code-systems'
import { textOfSpans } from '../contract/hours-text'
import type { OpenSpan } from '../contract/opening-hours'
import { regionName } from '../reckoning/regions'
import { modeWords, serviceWords } from './hospitals'

/** The words for a field of a listing, by its path. */
const fields: Record<string, string> = {
  name: '名称',
  aliases: '别名',
  formerNames: '曾用名',
  address: '地址',
  position: '位置',
  'position.latitude': '纬度',
  'position.longitude': '经度',
  phones: '电话',
  hours: '服务时间',
  'hours.week': '每周服务时间',
  'hours.holidays': '节假日服务时间',
  'hours.exceptions': '个别日子的服务时间',
  synthetic: '演示数据',
  mode: '设置方式',
  physical: '依托的实体医院',
  region: '地区',
  standing: '营业状况',
  licence: '执业许可',
  'licence.number': '登记号',
  'licence.issuer': '发证机关',
  'licence.validFrom': '有效期起',
  'licence.validTo': '有效期止',
  'licence.subjects': '诊疗科目',
  'licence.verification': '最近一次校验',
  'licence.verification.day': '校验日期',
  'licence.verification.result': '校验结果',
  services: '服务',
  entrances: '线上入口',
  supervision: '监督',
  'supervision.name': '监督机关',
  'supervision.number': '监督电话',
  doctors: '医生人数',
  'doctors.count': '医生人数',
  'doctors.asOf': '医生人数截至',
  followUpOnly: '仅限复诊',
  creditCode: '统一社会信用代码',
  institutionCode: '机构代码',
  class: '机构类别',
  level: '级别',
  grade: '等次',
  partOf: '所属机构（院区）',
  countedSeparately: '单独计数',
  beds: '床位',
  acceptsHealthCard: '可用电子健康卡',
}

export const standingWords = { open: '开业', preparing: '筹建', suspended: '停业', revoked: '撤销' } as const
export const resultWords = { passed: '合格', failed: '不合格', deferred: '暂缓校验' } as const
export const purposeWords = { consultation: '问诊', switchboard: '总机', complaint: '投诉' } as const
export const entranceWords = {
  'mini-program': '小程序',
  web: '网页',
  'official-account': '公众号',
  app: '应用',
} as const

const codes: Record<string, Record<string, string>> = {
  mode: modeWords,
  standing: standingWords,
  'licence.subjects': clinicalSubjects,
  services: serviceWords,
  class: institutionClasses,
  level: hospitalLevels,
  grade: hospitalGrades,
}

const unset = '没有填'
type Parts = Record<string, unknown>

const phrase = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '')
const spans = (value: unknown): string => (value === null ? unset : textOfSpans(value as OpenSpan[]))
const entry = (value: Parts): string =>
  [entranceWords[value['kind'] as keyof typeof entranceWords], value['name'], value['url'], value['appId']]
    .map(phrase)
    .filter(Boolean)
    .join(' ')

const written: Record<string, (value: never) => string> = {
  phones: ({ purpose, number, extension }: Parts) =>
    `${purposeWords[purpose as keyof typeof purposeWords]} ${phrase(number)}${extension === null ? '' : ` 转 ${phrase(extension)}`}`,
  entrances: entry,
  formerNames: ({ name, until }: Parts) => `${phrase(name)}（到 ${phrase(until)}）`,
  'hours.exceptions': ({ day, spans: open }: Parts) => `${phrase(day)} ${spans(open)}`,
  'hours.week': spans,
  'hours.holidays': spans,
  'licence.verification': ({ day, result }: Parts) =>
    `${phrase(day)} ${resultWords[result as keyof typeof resultWords]}`,
}

function words(path: string, value: unknown): string {
  if (value === null) return unset
  if (Array.isArray(value) && path !== 'hours.holidays')
    return value.length === 0 ? unset : value.map((one) => words(path, one)).join('；')
  const write = written[path]
  if (write) return write(value as never)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (path === 'region') return regionName(phrase(value))
  if (typeof value !== 'object') return codes[path]?.[phrase(value)] ?? phrase(value)
  return Object.entries(value)
    .map(([part, inner]) => `${fieldWords(`${path}.${part}`)} ${words(`${path}.${part}`, inner)}`)
    .join('，')
}

/** What a field of a listing is called; a path without a name keeps itself. */
export function fieldWords(path: string): string {
  return fields[path] ?? path
}

/** What a field says, from its JSON (null where it is not there); 没有填 for what nobody told. */
export function valueWords(path: string, json: string | null): string {
  if (json === null) return unset
  const value: unknown = JSON.parse(json)
  if (path !== 'hours.week' || !Array.isArray(value)) return words(path, value)
  return value.map((day, place) => `周${'一二三四五六日'[place] ?? ''} ${spans(day)}`).join('；')
}
