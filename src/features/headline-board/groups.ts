export interface Group {
  title: string
  /** Metrics by card; what is not part of another number leads in a group's first card. */
  cards: readonly (readonly string[])[]
  note?: string
  /** Small rows instead of cards. */
  quiet?: boolean
}

/** What stands where on the overview. A metric in no group appears in the last one by itself. */
export const groups: readonly Group[] = [
  {
    title: '电子居民健康卡',
    cards: [['health-card-people', 'health-card-uses']],
    note: '一个数的是人，一个数的是次，说的是两件事，不能相加。',
  },
  {
    title: '线上服务',
    cards: [
      ['online-services', 'doctor-online-consultations'],
      ['doctor-online-hospitals', 'doctor-online-doctors'],
    ],
  },
  {
    title: '互联网医院',
    cards: [['internet-hospitals-licensed', 'appointments-received'], ['consultations-received']],
  },
  {
    title: '医院与系统对接',
    quiet: true,
    cards: [['upload-hospitals', 'upload-hospitals-analysed', 'systems-interfaced']],
  },
]

export const others = '其他指标'
