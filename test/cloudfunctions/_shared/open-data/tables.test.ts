import { parse } from 'csv-parse/sync'
import { figuresCsv } from '../../../../cloudfunctions/_shared/open-data/figures-csv'
import type { OpenFile } from '../../../../cloudfunctions/_shared/open-data/file'
import { restatementsCsv } from '../../../../cloudfunctions/_shared/open-data/restatements-csv'
import { seriesCsv } from '../../../../cloudfunctions/_shared/open-data/series-csv'
import { missingWord } from '../../../../cloudfunctions/_shared/open-data/words'
import { MissingCode } from '../../../../src/contract/metric'
import { missingWords } from '../../../../src/format/missing'
import { aDefinition, aFigure, aRelease } from '../../../src/a-release'
import { log, subjects, year } from './published-week'

const release = aRelease({
  subjects,
  definitions: [aDefinition(), aDefinition({ metric: 'health-card-uses', name: '用卡人次', unit: '人次' })],
})

function rows({ body }: OpenFile): Record<string, string>[] {
  return parse(body, { bom: true, columns: true })
}

describe('the figures of a release as a table', () => {
  it('say with every number its unit, days, source, release and whether it is invented', () => {
    expect(rows(figuresCsv(release))).toEqual([
      {
        指标编号: 'health-card-people',
        指标: '用卡人数',
        统计对象编号: 'region:220000',
        统计对象: '全省',
        统计期起: '',
        数据截至: '2020-11-27',
        数值: '16784685',
        缺失代码: '',
        缺失原因: '',
        计量单位: '人',
        约数: '否',
        数据来源: '健康卡平台',
        上报批次: 'a1',
        发布编号: '2020-W48-1',
        '公布时间（UTC）': '2020-11-27T10:00:00.000Z',
        演示数据: '否',
      },
    ])
  })

  it('give a zero for none counted, and a code and a word for nothing reported', () => {
    const figures = [aFigure({ value: 0 }), aFigure({ value: null, missing: 7, asOf: null })]
    const read = rows(figuresCsv(aRelease({ figures })))
    expect(read.map((row) => [row['数值'], row['缺失代码'], row['缺失原因'], row['数据截至']])).toEqual([
      ['0', '', '', '2020-11-27'],
      ['', '7', '暂缓核实', ''],
    ])
  })

  it('are marked row by row where they are invented', () => {
    expect(rows(figuresCsv(aRelease({ synthetic: true }))).map((row) => row['演示数据'])).toEqual(['是'])
  })
})

describe('a year of a metric as a table', () => {
  it('has a row for every day, also for one that nobody reported', () => {
    const read = rows(seriesCsv(release, year))
    expect(
      read.map((row) => [row['统计对象编号'], row['统计期'], row['数值'], row['缺失代码'], row['缺失原因']]),
    ).toEqual([
      ['region:220000', '2020-11-25', '0', '', ''],
      ['region:220000', '2020-11-26', '', '6', '迟报'],
      ['region:220000', '2020-11-27', '45708484', '', ''],
      ['region:220100', '2020-11-27', '1000000', '', ''],
    ])
    expect(read.map((row) => [row['约数'], row['修订过']])).toEqual([
      ['否', '否'],
      ['否', '否'],
      ['否', '是'],
      ['是', '否'],
    ])
    expect(read[0]).toMatchObject({
      指标: '用卡人次',
      计量单位: '人次',
      发布的数据截至: '2020-11-27',
      数据来源: '健康卡平台',
      发布编号: '2020-W48-1',
      演示数据: '否',
    })
  })

  it('runs no name as a formula', () => {
    expect(rows(seriesCsv(release, year)).at(-1)?.['统计对象']).toBe(`'=HYPERLINK("http://a.example","长春")`)
  })

  it('goes over the end of February and of a year by the calendar', () => {
    const across = { subject: 'region:220000', missing: [], rounded: [], restated: [], before: null }
    const leap = { ...year, subjects: [{ ...across, from: '2020-02-28', values: [1, 2, 3] }] }
    expect(rows(seriesCsv(release, leap)).map((row) => row['统计期'])).toEqual([
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
    ])
  })

  it('is marked where the series is invented, even if a reader opens that file alone', () => {
    const read = rows(seriesCsv(release, { ...year, synthetic: true }))
    expect(new Set(read.map((row) => row['演示数据']))).toEqual(new Set(['是']))
  })
})

describe('the restatements as a table', () => {
  it('say what was said before, what is said now, why and when that was decided', () => {
    expect(rows(restatementsCsv(release, log))).toMatchObject([
      {
        指标: '用卡人次',
        统计对象: '全省',
        统计期: '2020-11-27',
        原数值: '',
        原缺失代码: '6',
        原缺失原因: '迟报',
        新数值: '45708484',
        新缺失代码: '',
        计量单位: '人次',
        原因代码: 'R01',
        原因: '迟报',
        说明: `'@长春 <迟报> & "补报"`,
        '决定时间（UTC）': '2020-11-30T02:00:00.000Z',
        首次见于发布: '2020-W49-1',
        演示数据: '否',
      },
    ])
  })
})

describe('the words in files', () => {
  it.each([...MissingCode.options])('are those of the screens for the missing code %d', (code) => {
    expect(missingWord(code)).toBe(missingWords(code).word)
  })
})
