import { fireEvent, screen } from '@testing-library/react'
import type { PointStatement } from '../../../src/contract/point-statement'
import PointPage from '../../../src/resident/pages/point/index'
import { freshPhone, phone } from '../../taro-stub'
import { hashOf } from '../../../src/services/release-seal'
import { aDefinition, aRelease, sealed } from '../a-release'
import { open } from './opened'
import { cloudServes } from './series-cloud'

beforeEach(freshPhone)
const words = (): string => document.body.textContent

const release = aRelease({
  definitions: [aDefinition({ metric: 'health-card-uses', name: '用卡人次', unit: '人次', distinct: false })],
  subjects: [{ subject: 'region:220000', name: '全省', partOf: null }],
  series: [
    {
      metric: 'health-card-uses',
      from: '2020-01-01',
      to: '2020-11-27',
      years: [{ year: 2020, name: 'd'.repeat(64) }],
    },
  ],
})

function aStatement(wish: Partial<PointStatement> = {}, report = 'a'): PointStatement {
  return {
    value: 45_000_000,
    missing: null,
    rounded: false,
    locator: { line: 14 },
    acceptedAt: '2020-11-19T02:05:00.000Z',
    report: {
      report: report.repeat(32),
      source: 'centre',
      format: 'daily-csv',
      period: '2020-11-18',
      sha256: report.repeat(64),
      bytes: 900,
      receivedAt: '2020-11-19T02:03:00.000Z',
      synthetic: true,
    },
    ...wish,
  }
}

const earlier = { metrics: [{ metric: 'health-card-uses', years: [{ year: 2018, name: 'c'.repeat(64) }] }] }

const opened = async (said: Parameters<typeof cloudServes>[1], day = '2020-11-18'): Promise<void> => {
  phone.params = { metric: 'health-card-uses', subject: 'region%3A220000', day }
  cloudServes(sealed({ ...release, earlierYears: hashOf(said.earlier ?? earlier) }), { earlier, ...said })
  await open(<PointPage />)
}

test('one day’s number tells its unit, day, release, report, place in it, time and fingerprint', async () => {
  await opened({ statements: [aStatement()] })
  for (const said of [
    '2020年11月18日（星期三），全省用卡人次累计为 45,000,000 人次。',
    '数据截至 2020年11月18日',
    '演示数据',
    '健康卡平台',
    '2020-W48-1',
    '信息中心',
    '每日上报（表格，CSV）',
    '第 14 行',
    '2020年11月19日 10:03',
    'aaaaaaaa aaaaaaaa',
    '发布人，2020年11月27日 17:30',
    '这一天的数没有改过。',
  ])
    expect(words()).toContain(said)
})

test('an earlier value stays to be seen, with its own report', async () => {
  await opened({ statements: [aStatement({}, 'b'), aStatement({ value: 44_000_000, locator: { line: 12 } }, 'c')] })
  expect(words()).toContain('44,000,000 人次已修订')
  expect(words()).toContain('第 12 行')
  expect(words()).toContain('cccccccc cccccccc')
  fireEvent.click(screen.getByRole('link', { name: '看修订记录和理由 ›' }))
  expect(phone.opened).toEqual(['/resident/pages/restatements/index?metric=health-card-uses&subject=region%3A220000'])
})

test('one day’s number can be passed on, with its subject, day and release', async () => {
  await opened({ statements: [aStatement()] })
  fireEvent.click(screen.getByRole('link', { name: '分享这个数' }))
  expect(phone.opened).toEqual([
    '/resident/pages/shared/index?metric=health-card-uses&release=2020-W48-1&subject=region%3A220000&day=2020-11-18',
  ])
})

test('a day that was not reported is said not to be, and why, and is no zero', async () => {
  await opened({ statements: [aStatement({ value: null, missing: 6 })] })
  expect(words()).toContain('迟报')
  expect(words()).toContain('过了上报时间，还没有收到。')
})

test('a day nobody ever spoke of has no number', async () => {
  await opened({ statements: [] })
  expect(words()).toContain('2020年11月18日没有收到过上报，所以没有数，也不是零。')
})

test('without a network it says so and can be asked again', async () => {
  await opened({ silent: ['points.explain'] })
  expect(words()).toContain('连不上网络')
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
})

test('a day in a year the release has no series for has a way back', async () => {
  await opened({}, '2011-11-18')
  expect(words()).toContain('没有这一天的数')
})

test('a day of a year the release does not name itself is found by the document that does', async () => {
  await opened({ statements: [aStatement()] }, '2018-11-18')
  expect(words()).toContain('2018年11月18日（星期日），全省用卡人次累计为 45,000,000 人次。')
})

test('a day of a year nobody reported is not there', async () => {
  await opened({ statements: [aStatement()] }, '2017-11-18')
  expect(words()).toContain('没有这一天的数')
})

test('where an earlier year cannot be looked up, it says so', async () => {
  const others = { metrics: [{ metric: 'online-services', years: [] }, ...earlier.metrics] }
  await opened({ silent: ['years.read'], earlier: others }, '2018-11-18')
  expect(words()).toContain('连不上网络')
})
