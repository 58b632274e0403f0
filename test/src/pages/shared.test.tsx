import { screen } from '@testing-library/react'
import FigurePage from '../../../src/resident/pages/figure/index'
import SharedPage from '../../../src/resident/pages/shared/index'
import { freshPhone, phone } from '../../taro-stub'
import { aFigure, aRelease, laterRelease } from '../a-release'
import { aLog, aRestatement } from '../a-restatement'
import { cloudAnswers } from './cloud'
import { open, store } from './opened'

const shared = aRelease()
const words = (): string => document.body.textContent

beforeEach(() => {
  // jsdom draws nothing, and says so loudly.
  HTMLCanvasElement.prototype.getContext = () => null
  freshPhone()
  phone.params = { metric: 'health-card-people', release: '2020-W48-1' }
})

test('a shared number is shown as published, with all it has to carry', async () => {
  const { log, named } = aLog(aRestatement({ metric: 'another' }))
  cloudAnswers({ current: laterRelease({ restatements: named }), read: { '2020-W48-1': shared }, log })
  await open(<SharedPage />)
  for (const said of [
    '截至 2020年11月27日，用卡人数为 16,784,685 人',
    '数据截至 2020年11月27日',
    '健康卡平台',
    '2020-W48-1，2020年11月27日 18:00 公布',
    '此数公布以来没有修订过',
  ])
    expect(words()).toContain(said)
})

test('a number restated since says 已更正, old and new, why and when', async () => {
  const { log, named } = aLog(aRestatement())
  const figures = [aFigure({ value: 17_000_000, asOf: '2020-12-04' })]
  cloudAnswers({ current: laterRelease({ restatements: named, figures }), read: { '2020-W48-1': shared }, log })
  await open(<SharedPage />)
  for (const said of [
    '已更正',
    '原为 16,784,685 人',
    '现为 16,784,700 人',
    '迟报',
    '一家医院迟报了 15 人。',
    '2020年12月3日 10:00 决定，从发布 2020-W49-1 起改写',
  ])
    expect(words()).toContain(said)
  expect(screen.getByRole('link', { name: '看现在的数' })).toBeTruthy()
})

test('a restatement that the shared release already knew corrects nothing', async () => {
  const { log, named } = aLog(aRestatement({ release: '2020-W48-1' }))
  const known = aRelease({ restatements: named })
  cloudAnswers({ current: laterRelease({ restatements: named }), read: { '2020-W48-1': known }, log })
  await open(<SharedPage />)
  expect(words()).toContain('此数公布以来没有修订过')
  expect(words()).not.toContain('已更正')
})

test('the same day stated otherwise now is corrected, even where no log says why', async () => {
  cloudAnswers({ current: laterRelease({ figures: [aFigure({ value: 16_784_690 })] }), read: { '2020-W48-1': shared } })
  await open(<SharedPage />)
  expect(words()).toContain('原为 16,784,685 人现为 16,784,690 人')
  expect(words()).toContain('没有写明原因')
})

test('an untouched number leads to the newer one, with its day and release', async () => {
  const figures = [aFigure({ value: 17_000_000, asOf: '2020-12-04' })]
  cloudAnswers({ current: laterRelease({ figures }), read: { '2020-W48-1': shared } })
  await open(<SharedPage />)
  expect(words()).toContain('现行发布：17,000,000 人，数据截至 2020年12月4日2020-W49-1')
  expect(screen.getByRole('link', { name: '看更新的数' }).getAttribute('href')).toBe(
    '#/resident/pages/figure/index?metric=health-card-people',
  )
})

test('the release in force is asked for once, and said to be the one in force', async () => {
  const asked = cloudAnswers({ current: shared, read: { '2020-W48-1': shared } })
  store(shared)
  await open(<SharedPage />)
  expect(words()).toContain('这就是现行发布里的数')
  expect(asked.map(({ action }) => action)).toEqual(['releases.current'])
})

test('offline, a number opened before is shown with its mark, and nobody claims that it still stands', async () => {
  cloudAnswers({ current: laterRelease(), read: { '2020-W48-1': shared } })
  await open(<SharedPage />)
  document.body.innerHTML = ''
  phone.stored.delete('release')
  cloudAnswers({ current: 'offline', read: { '2020-W48-1': 'offline' } })
  await open(<SharedPage />)
  expect(words()).toContain('16,784,685')
  expect(words()).toContain('离线')
  expect(words()).toContain('现在没法核对')
  expect(words()).not.toContain('没有修订过')
})

test('without the log nobody can say whether a number still stands', async () => {
  const { named } = aLog(aRestatement())
  cloudAnswers({ current: laterRelease({ restatements: named }), read: { '2020-W48-1': shared } })
  await open(<SharedPage />)
  expect(words()).toContain('16,784,685')
  expect(words()).toContain('现在没法核对')
})

test('a phone whose release is older than the shared one does not judge it', async () => {
  cloudAnswers({ current: shared, read: { '2020-W49-1': laterRelease() } })
  phone.params = { metric: 'health-card-people', release: '2020-W49-1' }
  await open(<SharedPage />)
  expect(words()).toContain('现在没法核对')
})

test('a release that is gone is not shown, not even from the phone that kept it', async () => {
  cloudAnswers({ current: laterRelease(), read: { '2020-W48-1': shared } })
  await open(<SharedPage />)
  document.body.innerHTML = ''
  cloudAnswers({ current: laterRelease() })
  await open(<SharedPage />)
  expect(words()).toContain('找不到这次发布')
  expect(words()).toContain('请不要再用那张图上的数')
  expect(words()).not.toContain('16,784,685')
})

test('a metric the release does not have is said not to be there', async () => {
  phone.params = { metric: 'births', release: '2020-W48-1' }
  cloudAnswers({ current: shared })
  await open(<SharedPage />)
  expect(words()).toContain('这次发布里没有这个数')
})

test('offline with nothing kept, it says that nothing is lost', async () => {
  cloudAnswers({ current: 'offline', read: { '2020-W48-1': 'offline' } })
  await open(<SharedPage />)
  expect(screen.getByRole('alert').textContent).toContain('公布过的数一直留着')
})

test('invented numbers say so on the page and in what is passed on', async () => {
  cloudAnswers({ current: aRelease({ synthetic: true }) })
  await open(<SharedPage />)
  expect(words()).toContain('演示数据')
  expect(screen.getByRole('img').getAttribute('alt')).toContain('【演示数据】')
})

test('the address of the page stands below the picture, and holds no number', async () => {
  cloudAnswers({ current: shared })
  await open(<SharedPage />)
  const address = words().match(/http:\S+2020-W48-1/)?.[0] ?? ''
  expect(address).toContain('#/resident/pages/shared/index?metric=health-card-people&release=2020-W48-1')
  expect(address).not.toContain('16')
})

test('a figure leads to the page that others will see', async () => {
  cloudAnswers({ current: shared })
  await open(<FigurePage />)
  expect(screen.getByRole('link', { name: '分享这个数' }).getAttribute('href')).toBe(
    '#/resident/pages/shared/index?metric=health-card-people&release=2020-W48-1',
  )
})
