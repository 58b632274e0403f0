import { fireEvent, screen } from '@testing-library/react'
import { phone } from '../../taro-stub'
import { sealed } from '../a-release'
import { anEvent, served } from '../a-series'
import { counted, fortnight, half } from './a-fortnight'
import { settle } from './opened'
import { choose, freshMetric, press, shows, words } from './on-metric'

beforeEach(freshMetric)

test('a metric says in a sentence what its days come to, and how the last day differs', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  expect(words()).toContain('2020年11月14日到11月27日，全省用卡人次增加 131 人次，14 天里有 13 天报了数。')
  expect(words()).toContain('↑ 2020年11月27日比2020年11月26日多 1 人次，+10.0%')
  expect(words()).toContain('健康卡平台')
  expect(words()).toContain('2020-W48-1')
})

test('chart, table and sentence on the screen show the same numbers', async () => {
  const province = counted.map((value, place) => (place === 6 ? null : value))
  const { document, release } = fortnight(province, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  press('和图上一样的数，一行一行看')
  const readings: string[] = []
  for (let next = 0; next < counted.length; next += 1) {
    readings.push(screen.getByRole('slider').getAttribute('aria-valuetext') ?? '')
    expect(shownReading()).toBe(readings[next])
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowLeft' })
  }
  const rows = screen.getAllByRole('listitem').filter((row) => /星期/.test(row.textContent))
  const numbers = rows.map(
    (row) => /[\d,]+ 人次|算不出|迟报/.exec(row.querySelector('.row-number')?.textContent ?? '')?.[0],
  )
  expect(readings.map((reading) => /[\d,]+ 人次|算不出|迟报/.exec(reading)?.[0])).toEqual(numbers)
  expect(numbers.slice(0, 2)).toEqual(['11 人次', '10 人次'])
  expect(numbers.slice(6, 9)).toEqual(['算不出', '迟报', '10 人次'])
})

/** What stands below the chart for everybody, first line. */
function shownReading(): string {
  return document.querySelector('.reading p')?.textContent ?? ''
}

test('the latest day of a metric can be passed on', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  fireEvent.click(screen.getByRole('link', { name: '分享2020年11月27日的数' }))
  expect(phone.opened).toEqual([
    '/resident/pages/shared/index?metric=health-card-uses&release=2020-W48-1&subject=region%3A220000&day=2020-11-27',
  ])
})

test('every row leads to where its number comes from', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  press('和图上一样的数，一行一行看')
  fireEvent.click(screen.getByRole('link', { name: /^2020年11月26日 星期四/ }))
  expect(phone.opened).toEqual([
    '/resident/pages/point/index?metric=health-card-uses&subject=region%3A220000&day=2020-11-26',
  ])
})

test('regions add up to the province, or the difference is said', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  await choose('累计')
  expect(words()).toContain('各地加起来是 231 人次，与全省的数相等')
})

test('a difference between regions and province is shown', async () => {
  const { document, release } = fortnight(
    counted,
    counted.map(() => 5),
    counted.map(() => 9),
  )
  await shows(release, [document])
  await choose('累计')
  expect(words()).toContain('各地加起来是 14 人次，比全省的数少 217 人次')
})

test('a region that was chosen stays chosen on this phone', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  press(/换一个地区/)
  await choose('白城市')
  expect(words()).toContain('白城市用卡人次')
  expect(phone.stored.get('region')).toBe('region:west')
})

test('counts of different people are not added up, and it is said why', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  const people = served({ ...document.series, metric: 'people', unit: '人' })
  const series = release.series.map((index) => ({ ...index, years: [{ year: 2020, name: people.name }] }))
  await shows(sealed({ ...release, series }), [people], 'people')
  await choose('周')
  expect(words()).toContain('不同日子的数不能相加')
  expect(words()).toContain('各地的数不能相加')
  expect(words()).not.toContain('加起来')
  expect(words()).toContain('截至 2020年11月27日，全省用卡人数为 231 人。')
})

test('a break is listed, shown on the chart and not compared across', async () => {
  const event = anEvent({ from: '2020-11-27', base: 220, kind: 'correction', title: '累计数更正' })
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0), { events: [event] })
  await shows(release, [document])
  expect(words()).toContain('不可比：2020年11月27日累计数更正')
  fireEvent.keyDown(screen.getByRole('slider'), { key: 'Home' })
  press(/2020年11月27日.*累计数更正/)
  expect(shownReading()).toContain('2020年11月27日，星期五：增加 11 人次')
})

test('a metric without daily numbers says so, and an unknown one has a way back', async () => {
  const { release } = fortnight(counted, counted, counted, { series: [] })
  await shows(release, [])
  expect(words()).toContain('这个指标没有逐日数据')
  expect(screen.getByRole('link', { name: '最近公布的数和它的出处 ›' })).toBeTruthy()
})

test('an unknown metric has a way back', async () => {
  const { release } = fortnight(counted, counted, counted)
  await shows(release, [], 'nothing')
  press('返回概览')
  expect(phone.opened).toEqual(['/pages/overview/index'])
})

test('restated days are said, with the way to their log', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  expect(words()).toContain('有 1 天的数后来修订过：2020年11月18日')
  fireEvent.click(screen.getByRole('link', { name: '看修订记录 ›' }))
  expect(phone.opened).toEqual(['/resident/pages/restatements/index?metric=health-card-uses&subject=region%3A220000'])
})

test('a number that stays the same is said to be unchanged, without an arrow', async () => {
  const same = counted.map((value, place) => (place < 4 ? value : 140))
  const { document, release } = fortnight(same, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  await choose('累计')
  expect(words()).toContain('自 2020年11月18日起未变')
  expect(words()).toContain('2020年11月27日比2020年11月26日没有变化')
  expect(words()).not.toMatch(/[↑↓] 2020年11月27日比2020年11月26日/)
})

test('a day outside of what there is stays as it was typed, and one reads which days there are', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  await shows(release, [document])
  const [range] = screen.getAllByRole('radio', { name: '自选' })
  if (!range) throw new Error('no range of one’s own')
  fireEvent.click(range)
  await settle()
  const from = screen.getByLabelText<HTMLInputElement>('从哪天')
  const before = words()
  fireEvent.change(from, { target: { value: '2019-01-01' } })
  expect(from.value).toBe('2019-01-01')
  expect(screen.getByRole('alert').textContent).toBe('请选 2020年11月14日到 2020年11月27日之间的一天。')
  fireEvent.change(from, { target: { value: '2020-11-20' } })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(words()).not.toBe(before)
  expect(words()).toContain('2020年11月20日到11月27日')
})
