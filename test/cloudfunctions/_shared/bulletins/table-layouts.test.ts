import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'

const header = ['序', '医疗机构', '网络联通', '数据采集开始时间', '数据量（条）']
const first = ['1', '省人民医院', '已联通', '2020.5.15', '48']
const second = ['2', '省脑科医院', '待联通', '—', '——']
const printed = (rows: string[][], gap = '\t') => rows.map((row) => row.join(gap)).join('\n')
const both = printed([header, first, second])

function understood(text: string): unknown {
  const { hospitals, systems, rejections } = parseBulletinText(text, '2021-03-12')
  return { rows: hospitals.map(({ name, rows }) => [name, rows?.value ?? null]), systems: systems.length, rejections }
}

const expected = {
  rows: [
    ['省人民医院', 48],
    ['省脑科医院', null],
  ],
  systems: 0,
  rejections: [],
}

describe('a table of hospitals', () => {
  it.each([
    [
      'has a column of remarks',
      printed([
        [...header, '备注'],
        [...first, '补传中'],
        [...second, ''],
      ]),
    ],
    [
      'has other words in its header',
      printed([['序号', '医院名称', '联通状态', '采集开始时间', '数据量/条'], first, second]),
    ],
    ['is parted by spaces', printed([header, first, second], '   ')],
    [
      'is parted by bars',
      printed(
        [header, first, second].map((row) => ['', ...row, '']),
        ' | ',
      ).replace(/^ | $/gm, ''),
    ],
    ['is followed by a signature', `${both}\n省卫生健康信息中心\n2021年3月12日`],
    ['is followed by a signature after a blank line', `${both}\n\n省卫生健康信息中心\n2021年3月12日`],
    ['is followed by a heading', `${both}\n三、下周安排`],
    ['is followed by a page number', `${both}\n第 2 页 共 3 页`],
    ['goes on behind a page number', `${printed([header, first])}\n— 2 —\n${printed([second])}`],
    ['goes on under its header on the next page', `${printed([header, first])}\n- 2 -\n${printed([header, second])}`],
    ['has a name broken over two lines', both.replace('省脑科医院', '省脑科\n医院')],
  ])('that %s is read whole', (_, text) => {
    expect(understood(text)).toEqual(expected)
  })

  it('under a heading leaves the systems’ table that follows to itself', () => {
    const systems = '序\t系统名称\t网络联通\t接口对接\t业务范围\n1\t卫生统计直报系统\t已联通\t实现\t监管业务'
    expect(understood(`${both}\n表2 系统对接情况\n${systems}`)).toEqual({ ...expected, systems: 1 })
  })

  it.each([
    ['counts in 万', header.map((cell) => cell.replace('（条）', '（万条）'))],
    ['has its columns in another order', ['序', '医疗机构', '网络联通', '数据量（条）', '数据采集开始时间']],
    ['has a column more that counts', [...header.slice(0, 4), '本周新增（条）', '数据量（条）']],
  ])('that %s is rejected, for its columns are not ours', (_, other) => {
    const { hospitals, rejections } = parseBulletinText(printed([other, first]), '2021-03-12')
    expect(hospitals).toEqual([])
    expect(rejections.map(({ rule }) => rule)).toEqual(['unknown-header', 'row-outside-table'])
  })
})
