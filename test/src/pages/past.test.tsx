import { fireEvent, render, screen } from '@testing-library/react'
import { ReleaseProvider } from '../../../src/features/current-release/release-provider'
import FigurePage from '../../../src/resident/pages/figure/index'
import MinePage from '../../../src/pages/mine/index'
import OverviewPage from '../../../src/pages/overview/index'
import PastPage from '../../../src/resident/pages/past/index'
import { freshPhone, phone } from '../../taro-stub'
import { aFigure, aRelease } from '../a-release'
import { type CloudWords, cloudAnswers } from './cloud'
import { comesBack, isSeenAgain, settle, store } from './opened'

const first = aRelease({
  id: '2020-W44-1',
  publishedAt: '2020-10-30T10:00:00.000Z',
  figures: [aFigure({ value: 15_000_001, asOf: '2020-10-30' })],
})
const now = aRelease({ previous: '2020-W44-1' })

beforeEach(freshPhone)
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent

/** The whole program: pages that lie open at once share one release. */
async function openAll(cloud: CloudWords): Promise<ReturnType<typeof cloudAnswers>> {
  const asked = cloudAnswers(cloud)
  render(
    <ReleaseProvider>
      <OverviewPage />
      <MinePage />
      <PastPage />
    </ReleaseProvider>,
  )
  await settle()
  return asked
}

async function choose(day: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: day } })
  fireEvent.click(screen.getByRole('button', { name: '看这一天' }))
  await settle()
}

test('the whole program shows the release of the day chosen, under a banner on every page', async () => {
  await openAll({ current: now, on: { '2020-11-03': first } })
  await choose('2020-11-03')
  expect(words()).toContain('15,000,001')
  expect(words()).not.toContain('16,784,685')
  expect(screen.getAllByText('您在看 2020年11月3日 当天的发布')).toHaveLength(3)
  expect(words()).toContain('（2020-W44-1）')
  expect(phone.opened).toEqual(['/pages/overview/index'])
})

test('what is shown of the past says when it was published and that it is not the latest', async () => {
  await openAll({ current: now, on: { '2020-11-03': first } })
  await choose('2020-11-03')
  expect(words()).toContain('发布 2020-W44-1，2020年10月30日 18:00 公布，不是最新的')
  expect(words()).not.toMatch(/天前公布/)
})

test('nothing refreshes the past, and coming back shows the present and asks what is in force', async () => {
  const asked = await openAll({ current: now, on: { '2020-11-03': first } })
  await choose('2020-11-03')
  const before = asked.length
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  await comesBack()
  await isSeenAgain()
  expect(asked).toHaveLength(before)
  expect(words()).toContain('15,000,001')
  fireEvent.click(screen.getAllByRole('button', { name: '回到现在' })[0] as HTMLElement)
  await settle()
  expect(words()).toContain('16,784,685')
  expect(words()).not.toContain('您在看')
  expect(asked).toHaveLength(before + 1)
})

test('a day opened before opens offline, and the phone says which those are', async () => {
  await openAll({ current: now, on: { '2020-11-03': first } })
  await choose('2020-11-03')
  document.body.innerHTML = ''
  const asked = await openAll({ current: 'offline' })
  fireEvent.click(screen.getByRole('button', { name: /2020年11月3日.2020-W44-1/ }))
  await settle()
  expect(words()).toContain('15,000,001')
  expect(asked.map(({ action }) => action)).not.toContain('releases.on')
})

test('a day before the first release says so, and offers the first', async () => {
  const asked = await openAll({ current: first, on: { '2020-10-30': first } })
  await choose('2020-10-01')
  expect(screen.getByRole('alert').textContent).toContain('到 2020年10月1日 为止还没有发布过')
  fireEvent.click(screen.getByRole('button', { name: '看第一次发布' }))
  await settle()
  expect(asked.at(-1)).toEqual({ action: 'releases.on', input: { day: '2020-10-30' } })
  expect(words()).toContain('您在看 2020年10月30日 当天的发布')
})

test('the release before the one shown is one touch away', async () => {
  await openAll({ current: now, read: { '2020-W44-1': first } })
  fireEvent.click(screen.getByRole('button', { name: '看上一次发布 2020-W44-1' }))
  await settle()
  expect(words()).toContain('您在看 2020年10月30日 当天的发布')
  expect(screen.queryByRole('button', { name: /看上一次发布/ })).toBeNull()
})

test('today is the present, and a day to come is not there yet', async () => {
  const asked = await openAll({ current: now })
  await choose('2999-01-01')
  expect(screen.getByRole('alert').textContent).toContain('还没有到')
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await choose(today)
  expect(words()).not.toContain('您在看')
  expect(phone.opened).toEqual(['/pages/overview/index'])
  expect(asked.map(({ action }) => action)).toEqual(['releases.current'])
})

test('offline, a day never opened leaves what was shown and says what to do', async () => {
  await openAll({ current: now, on: { '2020-11-03': 'offline' } })
  await choose('2020-11-03')
  expect(screen.getByRole('alert').textContent).toContain('连不上网络')
  expect(screen.getByRole('alert').textContent).toContain('您还在看原来的发布')
  expect(words()).toContain('16,784,685')
})

test('a release that was changed on its way from the archive is not shown', async () => {
  await openAll({ current: now })
  const altered = { ...first, figures: [aFigure({ value: 1 })], servedAt: new Date().toISOString() }
  phone.answer = () => Promise.resolve({ statusCode: 200, data: { ok: true, output: altered } })
  await choose('2020-11-03')
  expect(screen.getByRole('alert').textContent).toContain('收到的内容与指纹不符，没有采用')
  expect(words()).not.toContain('您在看')
})

test('a full phone shows the past all the same, and says that it was not kept', async () => {
  store(now)
  await openAll({ current: now, on: { '2020-11-03': first } })
  phone.full = true
  await choose('2020-11-03')
  expect(words()).toContain('15,000,001')
  expect(words()).toContain('存储已满')
})

test('a figure tells where it came from as of the day looked at', async () => {
  phone.params = { metric: 'health-card-people' }
  cloudAnswers({ current: now, on: { '2020-11-03': first } })
  render(
    <ReleaseProvider>
      <FigurePage />
      <PastPage />
    </ReleaseProvider>,
  )
  await settle()
  await choose('2020-11-03')
  expect(words()).toContain('截至 2020年10月30日，用卡人数为 15,000,001 人')
})

test('the past can be reached from the overview and from 我的', async () => {
  await openAll({ current: now })
  const links = screen.getAllByRole('link', { name: '看过去某一天的发布' })
  expect(links).toHaveLength(2)
  fireEvent.click(links[0] as HTMLElement)
  expect(phone.opened).toEqual(['/resident/pages/past/index'])
})
