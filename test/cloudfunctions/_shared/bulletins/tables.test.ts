import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'

const read = (lines: string) => parseBulletinText(lines, '2020-11-27')
const hospitalsHeader = '序\t医疗机构\t网络联通\t数据采集\n开始时间\t数据量（条）\n'
const systemsHeader = '序\t系统名称\t网络联通\t接口对接\t业务范围\n'
const hospitals = (...rows: string[]) => read(hospitalsHeader + rows.join('\n'))
const systems = (...rows: string[]) => read(systemsHeader + rows.join('\n'))
const first = '1\t省人民医院\t已联通\t2020.5.15\t48'
const second = '2\t省脑科医院\t已联通\t2020.9.27\t52'

describe('a row of the hospitals’ table', () => {
  it.each([
    ['unknown-network-state', '1\t省人民医院\t联通中\t2020.5.15\t48', '网络联通：已联通、待联通', '联通中'],
    [
      'no-such-day',
      '1\t省人民医院\t已联通\t2020.2.30\t48',
      '数据采集开始时间：日历上存在的日期，如 11月27日',
      '2020.2.30',
    ],
    [
      'start-after-as-of',
      '1\t省人民医院\t已联通\t2020.11.28\t48',
      '数据采集开始时间：不晚于数据截至日期 2020-11-27',
      '2020.11.28',
    ],
    ['unreadable-date', '1\t省人民医院\t已联通\t—\t48', '数据采集开始时间：写明年月日的日期，如 2020.5.15', '—'],
    ['unreadable-number', '1\t省人民医院\t已联通\t2020.5.15\t4O', '数据量（条）：不为负的整数，单位为条', '4O'],
    ['unreadable-number', '1\t省人民医院\t已联通\t2020.5.15\t-48', '数据量（条）：不为负的整数，单位为条', '-48'],
    ['wrong-unit', '1\t省人民医院\t已联通\t2020.5.15\t48家', '数据量（条）：单位为条', '48家'],
    [
      'incomplete-row',
      '1\t省人民医院\t2020.5.15',
      '5 格：序、医疗机构、网络联通、数据采集开始时间、数据量（条）',
      '1 省人民医院 2020.5.15',
    ],
  ])('is rejected as %s, and the others are read: %s', (rule, row, expected, given) => {
    const { hospitals: kept, rejections } = hospitals(row, second)
    expect(rejections).toEqual([{ rule, given, expected, locator: { line: 3, table: 1, row: 1 } }])
    expect(kept).toMatchObject([{ name: '省脑科医院', rows: { value: 52 } }])
  })

  it('may have neither start nor rows while the hospital is pending', () => {
    const { hospitals: kept, rejections } = hospitals('1\t省人民医院\t待联通\t—\t－')
    expect(kept).toMatchObject([{ network: 'pending', collectionStart: null, rows: null }])
    expect(rejections).toEqual([])
  })

  it('may count its rows in 万, which is asked about', () => {
    const { hospitals: kept, questions } = hospitals('1\t省人民医院\t已联通\t2020.5.15\t492.85万条')
    expect(kept).toMatchObject([{ rows: { value: 4928500, unit: '条' } }])
    expect(questions).toMatchObject([{ rule: 'rounded-value', metric: 'uploaded-rows' }])
  })

  it('is taken once where it is printed twice', () => {
    expect(hospitals(first, first, second).hospitals.map(({ name }) => name)).toEqual(['省人民医院', '省脑科医院'])
  })
})

describe('a 合计', () => {
  it('that is the sum is no hospital and no rejection', () => {
    const { hospitals: kept, rejections } = hospitals(first, second, '合计\t\t\t\t100')
    expect([kept.length, rejections]).toEqual([2, []])
  })

  it('that is not the sum is rejected', () => {
    const { rejections } = hospitals(first, second, '3\t合计\t—\t—\t101')
    expect(rejections).toMatchObject([{ rule: 'total-differs', given: '101', expected: '各行之和 100' }])
  })

  it('of systems counts them', () => {
    const row = '1\t卫生统计直报系统\t已联通\t实现\t监管业务'
    expect(systems(row, '合计\t1个').rejections).toEqual([])
    expect(systems(row, '合计\t2个').rejections).toMatchObject([{ rule: 'total-differs', expected: '系统数 1个' }])
  })
})

describe('a row of the systems’ table', () => {
  it.each([
    ['unknown-network-state', '1\t卫生统计直报系统\t联通\t实现\t监管业务', '网络联通：已联通、待联通'],
    ['unknown-interface-state', '1\t卫生统计直报系统\t已联通\t完成\t监管业务', '接口对接：实现、待实现'],
    ['unknown-scope', '1\t卫生统计直报系统\t已联通\t实现\t监管', '业务范围：协同业务、监管业务、数据交换'],
  ])('is rejected as %s', (rule, row, expected) => {
    expect(systems(row)).toMatchObject({ systems: [], rejections: [{ rule, expected }] })
  })

  it.each(['—', '－', '/', '空', ''])('has no scope where %j is printed', (scope) => {
    expect(systems(`1\t卫生统计直报系统\t待联通\t待实现\t${scope}`)).toMatchObject({
      systems: [{ scope: null }],
      rejections: [],
    })
  })

  it('keeps a system nobody knows and asks which it is', () => {
    const { systems: kept, questions } = systems('1\t血液管理系统\t已联通\t实现\t监管业务')
    expect(kept).toMatchObject([{ name: '血液管理系统', system: null }])
    expect(questions).toMatchObject([{ rule: 'unknown-system' }])
  })
})

describe('a table', () => {
  it('without blank lines and tabs, its names broken over lines, is read row by row', () => {
    const cells = `序号 医疗机构 网络联通 数据采集 开始时间 数据量 （条） 1 省人民医院 已联通 2020.5.15 48
      2 省中医药科学院 第一临床医院 已联通 2020.9.27 3 3 省脑科医院 已联通 2020.9.27 4`
    const { hospitals: kept, rejections } = read(cells.split(/\s+/).join('\n'))
    expect(kept.map(({ name, rows }) => [name, rows?.value])).toEqual([
      ['省人民医院', 48],
      ['省中医药科学院第一临床医院', 3],
      ['省脑科医院', 4],
    ])
    expect(rejections).toEqual([])
  })

  it('that lost a cell loses that row only', () => {
    const lost = [
      '',
      '\t1',
      '\t省人民医院',
      '\t已联通',
      '\t48',
      '',
      '\t2',
      '\t省脑科医院',
      '\t已联通',
      '\t2020.9.27',
      '\t52',
    ]
    const { hospitals: kept, rejections } = read(`\t${hospitalsHeader.replace(/\t/g, '\n\t')}${lost.join('\n')}`)
    expect(kept).toMatchObject([{ position: 2, rows: { value: 52 } }])
    expect(rejections).toHaveLength(1)
  })

  it('ends where running text begins', () => {
    const { hospitals: kept, figures } = hospitals(first, '截至11月27日，全省用卡5人。')
    expect([kept.length, figures.map(({ value }) => value)]).toEqual([1, [5]])
  })

  it('under an unknown header is rejected, row by row, and called missing', () => {
    const { rejections, missing } = read(`序\t单位\t联系人\n${first}`)
    expect(rejections.map(({ rule }) => rule)).toEqual(['unknown-header', 'row-outside-table'])
    expect(missing).toEqual(expect.arrayContaining(['hospitals', 'systems']))
  })
})
