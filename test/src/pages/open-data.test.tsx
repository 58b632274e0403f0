import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import MinePage from '../../../src/pages/mine/index'
import { groupedHash } from '../../../src/format/grouping'
import OpenDataPage from '../../../src/resident/pages/open-data/index'
import { freshPhone, phone } from '../../taro-stub'
import { aRelease } from '../a-release'
import { cloudSays, open, store } from './opened'

beforeEach(freshPhone)
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent

function copies(): string[] {
  const copied: string[] = []
  jest.spyOn(Taro, 'setClipboardData').mockImplementation(({ data }) => {
    copied.push(data)
    return Promise.resolve({ errMsg: '', data })
  })
  return copied
}

test('who wants to download is led there from 我的', () => {
  render(<MinePage />)
  fireEvent.click(screen.getByRole('button', { name: '开放数据' }))
  expect(phone.opened).toEqual(['/resident/pages/open-data/index'])
})

test('it says what can be downloaded and where, and copies the address', async () => {
  store(aRelease())
  const copied = copies()
  await open(<OpenDataPage />)
  for (const path of [
    'releases/latest/figures.csv',
    'releases.json',
    'restatements.xml',
    'releases/2020-W48-1/index.json',
  ])
    expect(words()).toContain(`http://localhost/open/${path}`)
  fireEvent.click(screen.getByRole('button', { name: '复制主要数字（CSV 表格）' }))
  expect(copied).toEqual(['http://localhost/open/releases/latest/figures.csv'])
})

test('the hashes of the release in hand are shown to be compared, and copied without blanks', async () => {
  const release = aRelease()
  store(release)
  const copied = copies()
  await open(<OpenDataPage />)
  expect(words()).toContain(groupedHash(release.sha256))
  expect(words()).toContain(groupedHash(release.manifestSha256))
  fireEvent.click(screen.getByRole('button', { name: '复制清单指纹（SHA-256）' }))
  expect(copied).toEqual([release.manifestSha256])
})

test('what is not known is said to be unknown', async () => {
  store(aRelease())
  await open(<OpenDataPage />)
  expect(words()).toContain('使用许可未知')
  expect(words()).toContain('有疑问找谁未知')
})

test('invented numbers are said to be invented before anything is downloaded', async () => {
  store(aRelease({ synthetic: true }))
  await open(<OpenDataPage />)
  expect(words().indexOf('演示数据')).toBeGreaterThan(-1)
  expect(words().indexOf('演示数据')).toBeLessThan(words().indexOf('figures.csv'))
})

test('with nothing published it says so, and offers no address', async () => {
  cloudSays('not-found')
  await open(<OpenDataPage />)
  expect(words()).toContain('还没有发布')
  expect(words()).not.toContain('/open/')
})

test.each([
  ['centre', '2020-11-28', '隔 1 天；多久报一次，来源没有说明。'],
  ['health-information-centre', '2020-11-28', '隔 1 天；每周一份，下一份应统计到 2020年12月4日。'],
  [
    'health-information-centre',
    '2020-12-06',
    '隔 9 天；每周一份，下一份应统计到 2020年12月4日，那天已过 2 天，还没有公布。',
  ],
])('the source %s is told on %s in one sentence, how far behind it is included', async (source, day, said) => {
  const release = aRelease()
  const provenance = release.provenance.map((one) => ({ ...one, source, period: '2020-11-27' }))
  cloudSays(aRelease({ provenance }), `${day}T01:00:00.000Z`)
  await open(<OpenDataPage />)
  expect(words()).toContain('最近一份报告统计到 2020年11月27日，2020年11月27日 16:12 收到')
  expect(words()).toContain(said)
})
