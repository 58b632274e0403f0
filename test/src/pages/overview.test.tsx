import { act, fireEvent, screen } from '@testing-library/react'
import OverviewPage from '../../../src/pages/overview/index'
import { freshPhone, phone } from '../../taro-stub'
import { aFigure, aRelease, laterRelease } from '../a-release'
import { cloudSays, comesBack, isSeenAgain, open, settle, store } from './opened'

beforeEach(freshPhone)
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent

test('the stored release is painted before the network answers', async () => {
  store(aRelease())
  expect(await open(<OverviewPage />)).toContain('16,784,685')
})

test('the first opening says that it is loading, and then shows the release', async () => {
  cloudSays(aRelease())
  expect(await open(<OverviewPage />)).toContain('正在取得最新发布')
  expect(words()).toContain('16,784,685')
  expect(phone.stored.get('release')).toMatchObject({ release: { id: '2020-W48-1' } })
})

test('a release with invented numbers says so above them', async () => {
  cloudSays(aRelease({ synthetic: true }))
  await open(<OverviewPage />)
  expect(words()).toContain('这次发布里有编造的数字')
})

test('touching a figure opens where it comes from', async () => {
  cloudSays(aRelease())
  await open(<OverviewPage />)
  fireEvent.click(screen.getByRole('link', { name: /用卡人数：16,784,685人/ }))
  expect(phone.opened).toEqual(['/resident/pages/figure/index?metric=health-card-people'])
})

test('offline, the stored release stays with its age and a mark', async () => {
  store(aRelease(), 3)
  cloudSays('offline')
  await open(<OverviewPage />)
  expect(words()).toContain('16,784,685')
  expect(words()).toContain('离线')
  expect(words()).toContain('3 小时前取得的发布')
})

test('whoever presses to try again sees that it is being tried, and then how it went', async () => {
  store(aRelease(), 3)
  cloudSays('offline')
  await open(<OverviewPage />)
  phone.answer = () => new Promise((_, reject) => setTimeout(reject, 5))
  fireEvent.click(screen.getByRole('button', { name: /点此重试/ }))
  expect(words()).toContain('正在重试……')
  expect(words()).not.toContain('点此重试')
  await settle()
  expect(words()).toContain('点此重试')
})

test('offline with nothing stored, it says what is safe and tries again when asked', async () => {
  cloudSays('offline')
  await open(<OverviewPage />)
  expect(screen.getByRole('alert').textContent).toContain('连不上网络')
  expect(screen.getByRole('alert').textContent).toContain('没有丢失任何东西')
  cloudSays(aRelease())
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await settle()
  expect(words()).toContain('16,784,685')
})

test('when the network comes back it asks by itself', async () => {
  cloudSays('offline')
  await open(<OverviewPage />)
  cloudSays(aRelease())
  fireEvent(window, new Event('online'))
  await settle()
  expect(words()).toContain('16,784,685')
})

test('a cloud that has lost its release does not pass for a missing network', async () => {
  store(aRelease())
  cloudSays('not-found')
  await open(<OverviewPage />)
  expect(words()).toContain('16,784,685')
  expect(words()).toContain('服务器上现在没有发布')
  expect(words()).not.toContain('离线')
})

test('pulling down takes a later release without asking twice', async () => {
  store(aRelease())
  cloudSays('offline')
  await open(<OverviewPage />)
  cloudSays({ ...laterRelease(), figures: [aFigure({ value: 17_000_000 })] })
  act(() => {
    phone.pulls.forEach((pull) => {
      pull()
    })
  })
  await settle()
  expect(words()).toContain('17,000,000')
})

test('before the first publication it says so', async () => {
  cloudSays('not-found')
  await open(<OverviewPage />)
  expect(words()).toContain('还没有发布')
})

test('a stored release that is not whole is ignored and asked for again', async () => {
  phone.stored.set('release', { release: { id: 'half' } })
  cloudSays(aRelease())
  expect(await open(<OverviewPage />)).toContain('正在取得最新发布')
  expect(words()).toContain('16,784,685')
})

test('a full phone still shows everything and says that nothing is lost', async () => {
  phone.full = true
  cloudSays(aRelease())
  await open(<OverviewPage />)
  expect(words()).toContain('16,784,685')
  expect(words()).toContain('什么也没有丢')
})

test('a release published while one reads is offered, not forced', async () => {
  cloudSays(aRelease())
  await open(<OverviewPage />)
  const later = { ...laterRelease(), figures: [aFigure({ value: 17_000_000 })] }
  cloudSays(later)
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  await comesBack()
  expect(words()).toContain('16,784,685')
  fireEvent.click(screen.getByRole('button', { name: '有新发布，点此查看' }))
  expect(words()).toContain('17,000,000')
  expect(screen.queryByRole('button', { name: '有新发布，点此查看' })).toBeNull()
})

test('a window left open asks when it is seen again', async () => {
  cloudSays(aRelease())
  await open(<OverviewPage />)
  cloudSays(laterRelease())
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  await isSeenAgain()
  expect(screen.getByRole('button', { name: '有新发布，点此查看' })).toBeTruthy()
})

test('a phone whose clock is wrong is told so, and its age is not vouched for', async () => {
  cloudSays(aRelease(), new Date(Date.now() - 3_600_000).toISOString())
  await open(<OverviewPage />)
  expect(words()).toContain('手机的时间可能不准')
  expect(words()).toContain('仅供参考')
})

test('a clock put back leaves the age unsaid', async () => {
  store(aRelease(), -2)
  cloudSays('offline')
  await open(<OverviewPage />)
  expect(words()).toContain('手机的时间被改过，无法算出这次发布取得了多久')
  expect(words()).toContain('2020年11月27日 18:00 公布')
  expect(words()).toContain('以前取得的发布')
  expect(words()).not.toContain('不到 1 分钟')
})

test.each([
  ['the page is shown again', comesBack],
  ['the window is seen again', isSeenAgain],
])('after days of sleep the age is right as soon as %s', async (_, awake) => {
  store(aRelease(), 3)
  cloudSays('offline')
  await open(<OverviewPage />)
  expect(words()).toContain('3 小时前取得的发布')
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5 * 86_400_000)
  phone.answer = () => new Promise(() => undefined)
  await awake()
  expect(words()).toContain('5 天前取得的发布')
})
