import {
  isSubject,
  regionOn,
  regions,
  regionSubjects,
  subjectName,
} from '../../../../cloudfunctions/_shared/regions/regions'

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
    expect(subjectName('region:220381')).toBe('公主岭市')
    expect(subjectName('region:999999')).toBeNull()
  })

  it('are known by their whole id only', () => {
    expect(isSubject('region:220581')).toBe(true)
    expect(['220581', 'region:', 'region:220582', 'organisation:220581'].filter(isSubject)).toEqual([])
  })
})

describe('a change of division', () => {
  it('moves 公主岭 from 四平 to 长春 with its new code', () => {
    expect(regionOn('region:220381', '2020-06-29')).toMatchObject({ code: '220381', partOf: '220300' })
    expect(regionOn('region:220381', '2020-06-30')).toMatchObject({ code: '220184', partOf: '220100' })
    expect(regionOn('region:220184', '2020-06-29')).toBeNull()
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
