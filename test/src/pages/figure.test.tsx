import { fireEvent, screen } from '@testing-library/react'
import { groupedHash } from '../../../src/format/grouping'
import FigurePage from '../../../src/resident/pages/figure/index'
import { freshPhone, phone } from '../../taro-stub'
import { aFigure, aRelease, laterRelease } from '../a-release'
import { cloudSays, comesBack, open, store } from './opened'

beforeEach(freshPhone)
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent

test('a number tells where it comes from, with everything needed to check it', async () => {
  phone.params = { metric: 'health-card-people' }
  cloudSays('offline')
  const release = aRelease()
  store(release)
  await open(<FigurePage />)
  for (const said of [
    '截至 2020年11月27日，用卡人数为 16,784,685 人，约 1,678.5 万人。',
    '用过卡的人。',
    '不算次数。',
    '会增加。',
    '健康卡平台',
    '信息中心',
    '周报（文字）',
    '2020年11月27日 16:12',
    '第 41 行第 20 句',
    '99999999 99999999',
    groupedHash(release.manifestSha256),
    '发布人，2020年11月27日 17:30',
    '2020-W48-1',
    '暂无更早的数值',
  ])
    expect(words()).toContain(said)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('用卡人数')
})

test('earlier values and later confirmations are told with their day and place', async () => {
  phone.params = { metric: 'health-card-people' }
  const earlier = [{ value: 16_700_000, asOf: '2020-11-20', rounded: false, report: 'a0' }]
  const confirmedBy = [{ report: 'b2', locator: { pointer: '/figures/3' } }]
  store(aRelease({ figures: [aFigure({ earlier, confirmedBy })] }))
  await open(<FigurePage />)
  expect(words()).toContain('2020年11月20日16,700,000 人')
  expect(words()).toContain('批次 b2，JSON 位置 /figures/3')
})

test('a metric the release does not know has a way back', async () => {
  phone.params = { metric: 'nothing' }
  store(aRelease())
  await open(<FigurePage />)
  expect(words()).toContain('没有这个指标')
  fireEvent.click(screen.getByRole('button', { name: '返回概览' }))
  expect(phone.opened).toEqual(['/pages/overview/index'])
})

test.each([
  [12, 12, null],
  [60, 12, '另有 48 次上报也这样说'],
])('of %d later confirmations %d are told, and how many more', async (many, told, more) => {
  phone.params = { metric: 'health-card-people' }
  const confirmedBy = Array.from({ length: many }, (_, place) => ({
    report: `b${place}`,
    locator: { line: place + 1 },
  }))
  store(aRelease({ figures: [aFigure({ confirmedBy })] }))
  await open(<FigurePage />)
  expect(screen.getAllByText('后来的上报也这样说')).toHaveLength(told)
  if (more) expect(words()).toContain(more)
  else expect(words()).not.toContain('另有')
})

test('an address that cannot be read names no metric', async () => {
  phone.params = { metric: 'health%' }
  store(aRelease())
  await open(<FigurePage />)
  expect(words()).toContain('没有这个指标')
})

test('a release published while one reads where a number comes from is offered', async () => {
  phone.params = { metric: 'health-card-people' }
  cloudSays(aRelease())
  await open(<FigurePage />)
  cloudSays(laterRelease())
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  await comesBack()
  expect(screen.getByRole('button', { name: '有新发布，点此查看' })).toBeTruthy()
})

test('a metric that began to count something else says since when, and what it counted before', async () => {
  phone.params = { metric: 'health-card-people' }
  const release = aRelease()
  const earlier = [
    { until: '2020-10-31', definition: { counts: '领过卡的人。', excludes: '不算家人。', mayChange: '' } },
  ]
  const definitions = release.definitions.map((one) => ({ ...one, since: '2020-11-01', earlier }))
  store(aRelease({ definitions, figures: [aFigure({ change: { notComparable: 'definition-changed' } })] }))
  await open(<FigurePage />)
  expect(words()).toContain('2020年11月1日起这样算')
  expect(words()).toContain('到 2020年10月31日为止算什么领过卡的人。不算家人。')
  expect(words()).toContain('统计口径变了，不可比')
})

test('a metric says who answers for it, how often and how late it is published, and that its licence is unknown', async () => {
  phone.params = { metric: 'health-card-people' }
  store(aRelease())
  await open(<FigurePage />)
  for (const said of ['哪个系统的数健康卡平台', '每周一次，这一次是2020年第48周', '当天公布', '使用许可未知'])
    expect(words()).toContain(said)
})
