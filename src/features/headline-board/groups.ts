import type { MetricGroup } from '../../contract/metric'

export interface Group {
  group: MetricGroup
  title: string
  /** Metrics by card; what is not part of another number leads in a group's first card. */
  cards: readonly (readonly string[])[]
  note?: string
  /** Small rows instead of cards. */
  quiet?: boolean
}

/** What stands where on the overview. A metric named on no card follows in the group of its definition. */
export const groups: readonly Group[] = [
  {
    group: 'health-card',
    title: '电子居民健康卡',
    cards: [['health-card-people', 'health-card-uses']],
    note: '一个数的是人，一个数的是次，说的是两件事，不能相加。',
  },
  {
    group: 'online-care',
    title: '线上服务',
    cards: [
      ['online-services', 'doctor-online-consultations'],
      ['doctor-online-hospitals', 'doctor-online-doctors'],
    ],
  },
  {
    group: 'internet-hospitals',
    title: '互联网医院',
    cards: [['internet-hospitals-licensed', 'appointments-received'], ['consultations-received']],
  },
  {
    group: 'integration',
    title: '医院与系统对接',
    quiet: true,
    cards: [['upload-hospitals', 'upload-hospitals-analysed', 'systems-interfaced']],
  },
]

export const others = '其他指标'
