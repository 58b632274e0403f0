import { clinicalSubjects } from '../../../src/contract/code-systems'
import { spansOfText } from '../../../src/contract/hours-text'
import { type Entrance, services } from '../../../src/contract/internet-hospital'
import { entrancesOfText } from './entrance-text'
import { weekOfText } from './week-text'

/** One column of the sheet: its heading, the field of an internet hospital it fills, and how its text is read. */
export interface Column {
  heading: string
  path: string
  /** The value a text stands for; undefined where it stands for none. */
  read: (text: string) => unknown
  example: string
  /** How to fill it in, for the second sheet and for whoever filled it in otherwise. */
  hint: string
}

const text = (value: string) => value
const optional = (value: string) => (value === '' ? null : value)
const many = (value: string): string[] =>
  value
    .split(/[、,，;；]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** Reads one of some words; undefined for another. */
const oneOf = (words: Readonly<Record<string, unknown>>) => (value: string) => words[value]
/** Reads several of some words; undefined where one is another. */
const someOf = (words: Readonly<Record<string, unknown>>) => (value: string) => {
  const read = many(value).map((word) => words[word])
  return read.includes(undefined) ? undefined : read
}

/** Nothing where the cell is empty, else what it says; undefined where that cannot be read. */
const unlessEmpty =
  (read: (value: string) => unknown): Column['read'] =>
  (value) =>
    value === '' ? null : (read(value) ?? undefined)
const whole = unlessEmpty((value) => (/^\d{1,7}$/.test(value) ? Number(value) : null))
const entrances = (kind: Entrance['kind']) => (value: string) => entrancesOfText(kind, value)

const subjects = Object.fromEntries(Object.entries(clinicalSubjects).map(([code, word]) => [word, code]))
const serviceWords = ['在线复诊', '电子处方', '药品配送', '预约挂号', '护理上门', '健康咨询']
const offered = Object.fromEntries(serviceWords.map((word, place) => [word, services[place]]))

/** The columns of the sheet, in their order; what has no column stays as it is, or unknown. */
export const columns: readonly Column[] = [
  { heading: '名称', path: 'name', read: text, example: '示例医院互联网医院', hint: '必填。许可证上的名称。' },
  { heading: '别名', path: 'aliases', read: many, example: '示例线上', hint: '可以不填；多个用顿号隔开。' },
  {
    heading: '设置方式',
    path: 'mode',
    read: oneOf({ 第二名称: 'second-name', 独立设置: 'stand-alone' }),
    example: '第二名称',
    hint: '第二名称 或 独立设置。',
  },
  {
    heading: '依托机构编号',
    path: 'physical',
    read: text,
    example: 'org-0001',
    hint: '必填。已登记的实体医院的编号，如 org-0001。',
  },
  { heading: '地区代码', path: 'region', read: text, example: '220100', hint: '必填。六位行政区划代码。' },
  { heading: '地址', path: 'address', read: optional, example: '示例街 1 号', hint: '可以不填。' },
  {
    heading: '问诊电话',
    path: 'phones.consultation',
    read: optional,
    example: '0431-01234567',
    hint: '可以不填。带区号，如 0431-01234567。',
  },
  { heading: '分机', path: 'phones.extension', read: optional, example: '', hint: '可以不填。' },
  { heading: '投诉电话', path: 'phones.complaint', read: optional, example: '', hint: '可以不填。' },
  {
    heading: '执业状况',
    path: 'standing',
    read: oneOf({ 开业: 'open', 筹建: 'preparing', 停业: 'suspended', 撤销: 'revoked' }),
    example: '开业',
    hint: '开业、筹建、停业 或 撤销。',
  },
  {
    heading: '登记号',
    path: 'licence.number',
    read: text,
    example: '示例0001',
    hint: '必填。许可证登记号；用它认出已有的条目。',
  },
  { heading: '发证机关', path: 'licence.issuer', read: text, example: '示例卫生健康局', hint: '必填。' },
  {
    heading: '有效期起',
    path: 'licence.validFrom',
    read: text,
    example: '2019-06-01',
    hint: '必填。年-月-日，如 2019-06-01。',
  },
  { heading: '有效期止', path: 'licence.validTo', read: text, example: '2024-05-31', hint: '必填。年-月-日。' },
  {
    heading: '诊疗科目',
    path: 'licence.subjects',
    read: someOf(subjects),
    example: '内科、儿科',
    hint: '许可证上的科目名称，用顿号隔开；不能超出实体医院的范围。',
  },
  {
    heading: '校验日期',
    path: 'licence.verification.day',
    read: optional,
    example: '2020-06-10',
    hint: '没有校验过就不填。年-月-日。',
  },
  {
    heading: '校验结果',
    path: 'licence.verification.result',
    read: oneOf({ '': null, 合格: 'passed', 不合格: 'failed', 暂缓: 'deferred' }),
    example: '合格',
    hint: '合格、不合格 或 暂缓；没有校验过就不填。',
  },
  {
    heading: '服务',
    path: 'services',
    read: someOf(offered),
    example: '在线复诊、电子处方',
    hint: '在线复诊、电子处方、药品配送、预约挂号、护理上门、健康咨询，用顿号隔开。',
  },
  { heading: '监督机关', path: 'supervision.name', read: text, example: '示例卫生健康局', hint: '必填。' },
  { heading: '监督电话', path: 'supervision.number', read: text, example: '12320', hint: '必填。' },
  {
    heading: '仅限复诊',
    path: 'followUpOnly',
    read: oneOf({ 是: true, 否: false }),
    example: '是',
    hint: '是 或 否。',
  },
  {
    heading: '每周服务时间',
    path: 'hours.week',
    read: unlessEmpty(weekOfText),
    example: '周一至周五 08:00-17:00；周六 08:00-12:00',
    hint: '不知道就不填。写作“周一至周五 08:00-17:00；周六 08:00-12:00”或“每天 24小时”，没有写的日子是休息，一天最多四段。',
  },
  {
    heading: '节假日服务时间',
    path: 'hours.holidays',
    read: unlessEmpty(spansOfText),
    example: '休息',
    hint: '不知道就不填。写作“休息”“24小时”或“08:00-12:00、14:00-17:00”。',
  },
  {
    heading: '小程序',
    path: 'entrances.mini-program',
    read: entrances('mini-program'),
    example: '示例互联网医院 wx0123456789abcdef pages/index/index',
    hint: '没有就不填。写作“名称 小程序编号 路径”，用空格隔开，编号以 wx 开头共 18 位，路径可以不写；多个用分号隔开。',
  },
  {
    heading: '网页',
    path: 'entrances.web',
    read: entrances('web'),
    example: '示例互联网医院 https://example.com/',
    hint: '没有就不填。写作“名称 网址”，用空格隔开，网址以 https:// 开头；多个用分号隔开。',
  },
  {
    heading: '公众号',
    path: 'entrances.official-account',
    read: entrances('official-account'),
    example: '示例互联网医院',
    hint: '没有就不填。公众号的名称，不超过 40 字；多个用分号隔开。',
  },
  {
    heading: '应用',
    path: 'entrances.app',
    read: entrances('app'),
    example: '',
    hint: '没有就不填。手机应用的名称，不超过 40 字；多个用分号隔开。',
  },
  {
    heading: '医生人数',
    path: 'doctors.count',
    read: whole,
    example: '120',
    hint: '不知道就不填。整数，不带单位；和截至日期一起填。',
  },
  {
    heading: '医生人数截至',
    path: 'doctors.asOf',
    read: optional,
    example: '2020-11-20',
    hint: '年-月-日；和医生人数一起填。',
  },
]

/** The name of a cell in a sheet: column 0 of row 7 is A7. */
export function cellName(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row}`
}
