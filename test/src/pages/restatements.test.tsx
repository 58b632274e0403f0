import { fireEvent, screen } from '@testing-library/react'
import FigurePage from '../../../src/resident/pages/figure/index'
import MinePage from '../../../src/pages/mine/index'
import OverviewPage from '../../../src/pages/overview/index'
import RestatementsPage from '../../../src/resident/pages/restatements/index'
import { freshPhone, phone } from '../../taro-stub'
import { aDefinition, aRelease } from '../a-release'
import { aLog, aRestatement } from '../a-restatement'
import { cloudAnswers } from './cloud'
import { open, settle } from './opened'

const { log, named } = aLog(
  aRestatement(),
  aRestatement({
    id: 'r2',
    metric: 'health-card-uses',
    subject: 'region:220200',
    period: '2020-11-28',
    unit: '人次',
    old: { value: null, missing: 6 },
    new: { value: 0, missing: null },
    reason: 'R04',
    explanation: '来源系统补报。',
    decidedAt: '2020-12-04T01:30:00.000Z',
  }),
)
const release = aRelease({
  id: '2020-W49-1',
  definitions: [aDefinition(), aDefinition({ metric: 'health-card-uses', name: '用卡人次', unit: '人次' })],
  subjects: [{ subject: 'region:220200', name: '吉林市', partOf: 'region:220000' }],
  series: [
    { metric: 'health-card-uses', from: '2020-11-01', to: '2020-12-04', years: [{ year: 2020, name: 'a'.repeat(64) }] },
  ],
  restatements: named,
})

beforeEach(freshPhone)
const words = (): string => document.body.textContent

test('each restatement says what, whose, which day, old and new, why, when and since which release', async () => {
  cloudAnswers({ current: release, log })
  await open(<RestatementsPage />)
  for (const said of [
    '吉林市：用卡人次',
    '统计日期 2020年11月28日',
    '原为 迟报',
    '现为 0 人次',
    '来源系统更正',
    '来源系统补报。',
    '2020年12月4日 09:30 决定，从发布 2020-W49-1 起改写',
    '原为 16,784,685 人',
    '现为 16,784,700 人',
    '迟报',
    '一家医院迟报了 15 人。',
  ])
    expect(words()).toContain(said)
})

test('the newest stands first', async () => {
  cloudAnswers({ current: release, log })
  await open(<RestatementsPage />)
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    '吉林市：用卡人次',
    '用卡人数',
  ])
})

test('a restatement leads to its day in the series, or to the figure where there is no series', async () => {
  cloudAnswers({ current: release, log })
  await open(<RestatementsPage />)
  fireEvent.click(screen.getByRole('link', { name: '看这个数的出处：用卡人次 2020年11月28日' }))
  await settle()
  fireEvent.click(screen.getByRole('link', { name: '看这个数的出处：用卡人数 2020年11月27日' }))
  expect(phone.opened).toEqual([
    '/resident/pages/point/index?metric=health-card-uses&subject=region%3A220200&day=2020-11-28',
    '/resident/pages/figure/index?metric=health-card-people',
  ])
})

test('reached from a figure it shows that figure’s restatements first, and all of them when asked', async () => {
  phone.params = { metric: 'health-card-people' }
  cloudAnswers({ current: release, log })
  await open(<RestatementsPage />)
  expect(words()).toContain('只看“用卡人数”：1 处')
  expect(words()).not.toContain('用卡人次')
  fireEvent.click(screen.getByRole('button', { name: '看全部 2 处修订' }))
  expect(words()).toContain('用卡人次')
})

test('a figure never restated is said to be so', async () => {
  phone.params = { metric: 'doctor-online-doctors' }
  cloudAnswers({ current: release, log })
  await open(<RestatementsPage />)
  expect(words()).toContain('这个数公布以来没有修订过')
})

test('before the first restatement nobody is asked, and it says so', async () => {
  const asked = cloudAnswers({ current: aRelease() })
  await open(<RestatementsPage />)
  expect(words()).toContain('还没有修订过')
  expect(asked.map(({ action }) => action)).toEqual(['releases.current'])
})

test('a log that was read before is there without a network', async () => {
  cloudAnswers({ current: release, log })
  await open(<RestatementsPage />)
  document.body.innerHTML = ''
  cloudAnswers({ current: 'offline' })
  await open(<RestatementsPage />)
  expect(words()).toContain('离线')
  expect(words()).toContain('一家医院迟报了 15 人。')
})

test('offline without a log kept, it says what is safe and tries again when asked', async () => {
  cloudAnswers({ current: release })
  await open(<RestatementsPage />)
  expect(screen.getByRole('alert').textContent).toContain('修订记录没有丢')
  cloudAnswers({ current: release, log })
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await settle()
  expect(words()).toContain('一家医院迟报了 15 人。')
})

test('a log changed on its way is not shown', async () => {
  cloudAnswers({ current: release, log: { restatements: [aRestatement({ explanation: '没有的事' })] } })
  await open(<RestatementsPage />)
  expect(screen.getByRole('alert').textContent).toContain('收到的内容与指纹不符')
  expect(words()).not.toContain('没有的事')
})

test('a long log is drawn twenty at a time', async () => {
  const many = aLog(...Array.from({ length: 45 }, (_, place) => aRestatement({ id: `r${place}` })))
  cloudAnswers({ current: aRelease({ restatements: many.named }), log: many.log })
  await open(<RestatementsPage />)
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: '再看 20 处更早的' }))
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(40)
  expect(screen.getByRole('button', { name: '再看 5 处更早的' })).toBeTruthy()
})

test('the overview says how much a release restates, and leads there', async () => {
  cloudAnswers({ current: release })
  await open(<OverviewPage />)
  fireEvent.click(screen.getByRole('link', { name: '本次发布有 2 处修订' }))
  expect(phone.opened).toEqual(['/resident/pages/restatements/index'])
})

test('a figure leads to its own restatements, and only where there ever were any', async () => {
  phone.params = { metric: 'health-card-people' }
  cloudAnswers({ current: release })
  await open(<FigurePage />)
  fireEvent.click(screen.getByRole('link', { name: '看这个数有没有修订过' }))
  expect(phone.opened).toEqual(['/resident/pages/restatements/index?metric=health-card-people'])
})

test('我的 leads to the restatements', async () => {
  await open(<MinePage />)
  expect(screen.getByRole('link', { name: '修订记录' })).toBeTruthy()
})
