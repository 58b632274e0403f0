import {
  containerOf,
  innerSubjects,
  isSubject,
  isWithin,
  namesakeOn,
  regionOn,
  regions,
  regionSubjects,
  reportableSubjects,
  subjectName,
} from '../../../../cloudfunctions/_shared/regions/regions'

const codeOf = (subject: string): string => subject.slice('region:'.length)
const codes = new Set(regions.map(({ code }) => code))

describe('the regions a number can be about', () => {
  it('are the province, nine prefectures, 长白山, 梅河口 and 未分配, in this order', () => {
    expect(regionSubjects('2020-11-27').map(({ subject }) => subject)).toEqual([
      'region:220000',
      'region:220100',
      'region:220200',
      'region:220300',
      'region:220400',
      'region:220500',
      'region:220600',
      'region:220700',
      'region:220800',
      'region:222400',
      'region:JL-CBS',
      'region:220581',
      'region:unassigned',
    ])
  })

  it('are all parts of the province, and the province of nothing', () => {
    const [province, ...parts] = regionSubjects('2020-11-27')
    expect(province).toEqual({ subject: 'region:220000', name: '吉林省', partOf: null })
    for (const part of parts) expect(part.partOf).toBe('region:220000')
  })

  it('have Chinese names, also where their code is no longer in force', () => {
    expect(subjectName('region:JL-CBS')).toBe('长白山保护开发区')
    expect(subjectName('region:unassigned')).toBe('未分配')
    expect(subjectName('region:220381')).toBe('公主岭市（原属四平市）')
    expect(subjectName('region:220184')).toBe('公主岭市（属长春市）')
    expect(subjectName('region:999999')).toBeNull()
  })

  it('are known by their whole id only', () => {
    expect(isSubject('region:220581')).toBe(true)
    expect(['220581', 'region:', 'region:220582', 'organisation:220581'].filter(isSubject)).toEqual([])
  })
})

describe('the partition of the province', () => {
  const days = ['2019-11-28', '2020-06-29', '2020-06-30', '2020-11-27']

  it.each(days)('has no region inside another one on %s', (day) => {
    const parts = regionSubjects(day).slice(1)
    for (const { subject } of parts) expect(containerOf(subject)).toBeNull()
    for (const one of parts)
      for (const other of parts)
        if (one !== other) expect(isWithin(codeOf(one.subject), codeOf(other.subject))).toBe(false)
  })

  it('has 梅河口 and 长白山 beside 通化, 白山 and 延边, and not inside them', () => {
    const parts = new Map(regionSubjects('2020-11-27').map(({ name, partOf }) => [name, partOf]))
    for (const name of ['梅河口市', '长白山保护开发区', '通化市', '白山市', '延边朝鲜族自治州'])
      expect(parts.get(name)).toBe('region:220000')
  })

  it('leaves out 公主岭, which its prefecture counts', () => {
    expect(innerSubjects()).toEqual([
      { subject: 'region:220381', name: '公主岭市（原属四平市）', partOf: 'region:220300' },
      { subject: 'region:220184', name: '公主岭市（属长春市）', partOf: 'region:220100' },
    ])
    const reportable = days.map((day) => reportableSubjects(day).at(-1)?.subject)
    expect(reportable).toEqual(['region:220381', 'region:220381', 'region:220184', 'region:220184'])
  })
})

describe('a change of division', () => {
  it('moves 公主岭 from 四平 to 长春 with its new code', () => {
    expect(regionOn('region:220381', '2020-06-29')).toMatchObject({ code: '220381', partOf: '220300' })
    expect(regionOn('region:220381', '2020-06-30')).toMatchObject({ code: '220184', partOf: '220100' })
    expect(regionOn('region:220184', '2020-06-29')).toBeNull()
  })

  it('gives 公主岭 the code of the day, whichever is asked about', () => {
    for (const subject of ['region:220381', 'region:220184'])
      expect(['2020-06-29', '2020-06-30'].map((day) => namesakeOn(subject, day)?.subject)).toEqual([
        'region:220381',
        'region:220184',
      ])
    expect(namesakeOn('region:999999', '2020-06-30')).toBeNull()
  })

  it('leaves the parts of the province as they were', () => {
    expect(regionSubjects('2020-06-29')).toEqual(regionSubjects('2020-06-30'))
  })

  it('names only regions that exist as whole or successor', () => {
    for (const { partOf, successors } of regions)
      for (const code of [...successors, ...(partOf === null ? [] : [partOf])]) expect(codes).toContain(code)
    expect(codes.size).toBe(regions.length)
  })
})
