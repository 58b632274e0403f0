import { clinicalSubjects } from '../../../src/contract/code-systems'
import { services } from '../../../src/contract/internet-hospital'

/** One column of the sheet: its heading, the field of an internet hospital it fills, and how its text is read. */
export interface Column {
  heading: string
  path: string
  /** The value a text stands for; undefined where it stands for none. */
  read: (text: string) => unknown
  example: string
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

const subjects = Object.fromEntries(Object.entries(clinicalSubjects).map(([code, word]) => [word, code]))
const serviceWords = ['在线复诊', '电子处方', '药品配送', '预约挂号', '护理上门', '健康咨询']
const offered = Object.fromEntries(serviceWords.map((word, place) => [word, services[place]]))

/** The columns of the sheet, in their order; what has no column stays as it is, or unknown. */
export const columns: readonly Column[] = [
  { heading: '名称', path: 'name', read: text, example: '示例医院互联网医院' },
  { heading: '别名', path: 'aliases', read: many, example: '示例线上' },
  {
    heading: '设置方式',
    path: 'mode',
    read: oneOf({ 第二名称: 'second-name', 独立设置: 'stand-alone' }),
    example: '第二名称',
  },
  { heading: '依托机构编号', path: 'physical', read: text, example: 'org-0001' },
  { heading: '地区代码', path: 'region', read: text, example: '220100' },
  { heading: '地址', path: 'address', read: optional, example: '示例街 1 号' },
  { heading: '问诊电话', path: 'phones.consultation', read: optional, example: '0431-01234567' },
  { heading: '分机', path: 'phones.extension', read: optional, example: '' },
  { heading: '投诉电话', path: 'phones.complaint', read: optional, example: '' },
  {
    heading: '执业状况',
    path: 'standing',
    read: oneOf({ 开业: 'open', 筹建: 'preparing', 停业: 'suspended', 撤销: 'revoked' }),
    example: '开业',
  },
  { heading: '登记号', path: 'licence.number', read: text, example: '示例0001' },
  { heading: '发证机关', path: 'licence.issuer', read: text, example: '示例卫生健康局' },
  { heading: '有效期起', path: 'licence.validFrom', read: text, example: '2019-06-01' },
  { heading: '有效期止', path: 'licence.validTo', read: text, example: '2024-05-31' },
  { heading: '诊疗科目', path: 'licence.subjects', read: someOf(subjects), example: '内科、儿科' },
  { heading: '校验日期', path: 'licence.verification.day', read: optional, example: '2020-06-10' },
  {
    heading: '校验结果',
    path: 'licence.verification.result',
    read: oneOf({ '': null, 合格: 'passed', 不合格: 'failed', 暂缓: 'deferred' }),
    example: '合格',
  },
  { heading: '服务', path: 'services', read: someOf(offered), example: '在线复诊、电子处方' },
  { heading: '监督机关', path: 'supervision.name', read: text, example: '示例卫生健康局' },
  { heading: '监督电话', path: 'supervision.number', read: text, example: '12320' },
  { heading: '仅限复诊', path: 'followUpOnly', read: oneOf({ 是: true, 否: false }), example: '是' },
]

/** The name of a cell in a sheet: column 0 of row 7 is A7. */
export function cellName(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row}`
}
