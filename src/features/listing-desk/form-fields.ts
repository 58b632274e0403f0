import { clinicalSubjects, hospitalGrades, hospitalLevels, institutionClasses } from '../../contract/code-systems'
import type { hospitalFields } from '../../contract/corrections'
import type { ListingContent } from '../../contract/listing-revision'
import { modeWords, serviceWords } from '../../format/hospitals'
import { entranceWords, fieldWords, purposeWords, resultWords, standingWords } from '../../format/listing-fields'
import { listedRegions } from '../../reckoning/regions'

export type Kind = ListingContent['kind']
export type Options = readonly (readonly [code: string, words: string])[]

/** One column of a field that holds several entries. */
export interface Column {
  key: string
  label: string
  options?: Options
}

/** How a field is filled in: typed, chosen, several chosen, several entries, opening hours, or another listing. */
export type Control =
  | { kind: 'text' | 'day' | 'number' | 'hours' | 'organisation' }
  | { kind: 'choice' | 'several'; options: Options }
  | { kind: 'entries'; columns: readonly Column[]; one: string }

export interface FormField {
  path: string
  label: string
  control: Control
  /** What may be left empty is then unknown. */
  mayBeEmpty?: boolean
}

/** Fields that stand together, and what of a hospital's page residents may call wrong that is put right there. */
export interface FormGroup {
  title: string
  fields: readonly FormField[]
  corrects: readonly (typeof hospitalFields)[number][]
}

const optionsOf = (words: Record<string, string>): Options => Object.entries(words)
const unknown: Options = [['', '未知']]
const yesNo: Options = [
  ['true', '是'],
  ['false', '否'],
]
const regions: Options = listedRegions.filter(({ code }) => code !== '220381').map(({ code, name }) => [code, name])
const subjects: Options = Object.entries(clinicalSubjects).sort(([one], [other]) => Number(one) - Number(other))

const field = (path: string, control: Control, mayBeEmpty?: 'may be empty'): FormField => ({
  path,
  label: fieldWords(path),
  control,
  ...(mayBeEmpty ? { mayBeEmpty: true } : {}),
})
const text = { kind: 'text' } as const
const day = { kind: 'day' } as const
const number = { kind: 'number' } as const
const choice = (options: Options): Control => ({ kind: 'choice', options })

function names(of: Kind): FormGroup {
  return {
    title: '名称',
    corrects: ['name'],
    fields: [
      field('name', text),
      field('aliases', { kind: 'entries', one: '别名', columns: [{ key: 'name', label: '别名' }] }),
      field('formerNames', {
        kind: 'entries',
        one: '曾用名',
        columns: [
          { key: 'name', label: '曾用名' },
          { key: 'until', label: '用到哪一天' },
        ],
      }),
      field('region', choice(of === 'organisation' ? [...unknown, ...regions] : regions)),
      field('standing', choice([...(of === 'organisation' ? unknown : []), ...optionsOf(standingWords)])),
    ],
  }
}

const reaching: FormGroup = {
  title: '地址、电话和服务时间',
  corrects: ['address', 'phones', 'hours'],
  fields: [
    field('address', text, 'may be empty'),
    field('position.latitude', number, 'may be empty'),
    field('position.longitude', number, 'may be empty'),
    field('phones', {
      kind: 'entries',
      one: '电话',
      columns: [
        { key: 'purpose', label: '用途', options: optionsOf(purposeWords) },
        { key: 'number', label: '号码' },
        { key: 'extension', label: '分机（可以不填）' },
      ],
    }),
    field('hours', { kind: 'hours' }),
  ],
}

function licence(mayBeEmpty?: 'may be empty'): FormGroup {
  return {
    title: '执业许可',
    corrects: ['licence', 'subjects'],
    fields: [
      field('licence.number', text, mayBeEmpty),
      field('licence.issuer', text, mayBeEmpty),
      field('licence.validFrom', day, mayBeEmpty),
      field('licence.validTo', day, mayBeEmpty),
      field('licence.subjects', { kind: 'several', options: subjects }),
      field('licence.verification.day', day, 'may be empty'),
      field('licence.verification.result', choice([['', '没有校验'], ...optionsOf(resultWords)])),
    ],
  }
}

const online: FormGroup = {
  title: '线上服务',
  corrects: ['services', 'entrances', 'doctors', 'physical', 'supervision'],
  fields: [
    field('mode', choice(optionsOf(modeWords))),
    field('physical', { kind: 'organisation' }),
    field('services', { kind: 'several', options: optionsOf(serviceWords) }),
    field('followUpOnly', choice(yesNo)),
    field('entrances', {
      kind: 'entries',
      one: '线上入口',
      columns: [
        { key: 'kind', label: '种类', options: optionsOf(entranceWords) },
        { key: 'name', label: '名称' },
        { key: 'target', label: '小程序编号或网址（公众号和应用不填）' },
        { key: 'path', label: '小程序页面（可以不填）' },
      ],
    }),
    field('doctors.count', number, 'may be empty'),
    field('doctors.asOf', day, 'may be empty'),
    field('supervision.name', text),
    field('supervision.number', text),
  ],
}

const institutional: FormGroup = {
  title: '机构',
  corrects: [],
  fields: [
    field('creditCode', text, 'may be empty'),
    field('institutionCode', text, 'may be empty'),
    field('class', choice([...unknown, ...optionsOf(institutionClasses)])),
    field('level', choice([...unknown, ...optionsOf(hospitalLevels)])),
    field('grade', choice([...unknown, ...optionsOf(hospitalGrades)])),
    field('partOf', { kind: 'organisation' }, 'may be empty'),
    field('countedSeparately', choice(yesNo)),
    field('beds', number, 'may be empty'),
    field('acceptsHealthCard', choice([...unknown, ...yesNo])),
  ],
}

/** The form of a listing of a kind, group by group. */
export function formGroups(kind: Kind): readonly FormGroup[] {
  return kind === 'organisation'
    ? [names(kind), reaching, institutional, licence('may be empty')]
    : [names(kind), reaching, licence(), online]
}
