import type { ServedSeries } from '../../../src/contract/series'
import MetricPage from '../../../src/resident/pages/metric/index'
import { hashOf } from '../../../src/services/release-seal'
import { phone } from '../../taro-stub'
import { sealed } from '../a-release'
import { aSeries, aSubject, served } from '../a-series'
import { counted, fortnight, half, uses } from './a-fortnight'
import { choose, freshMetric, press, shows, words } from './on-metric'
import { open, settle } from './opened'
import { cloudServes } from './series-cloud'

beforeEach(freshMetric)

test('without a network it says so, and shows the numbers once there is one', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  phone.params = { metric: uses.metric }
  cloudServes(release, { silent: ['series.read'] })
  await open(<MetricPage />)
  expect(words()).toContain('连不上网络')
  const { asked } = cloudServes(release, { documents: [document] })
  press('重试')
  await settle()
  expect(asked).toEqual([[document.name]])
  expect(words()).toContain('增加 131 人次')
})

test('a document that is not the one the release names is not shown', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  const [province, ...regions] = document.series.subjects
  const forged = {
    ...document,
    series: { ...document.series, subjects: [{ ...province, values: counted.map(() => 1) }, ...regions] },
  }
  await shows(release, [forged as ServedSeries])
  expect(words()).toContain('收到的回答不完整，没有采用')
})

test('more years than one answer holds arrive while what was there stays, and one sees how many are there', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  const earlier = [2017, 2018, 2019].map((year) =>
    served(
      aSeries(
        [
          aSubject(
            `${year}-01-01`,
            Array.from({ length: 365 }, (_, day) => day),
          ),
        ],
        { year },
      ),
    ),
  )
  const years = [...earlier, document].map(({ name, series }) => ({ year: series.year, name }))
  const before = { metrics: [{ metric: uses.metric, years: years.slice(0, 2) }] }
  const index = { metric: uses.metric, from: '2017-01-01', to: '2020-11-27', years: years.slice(2) }
  phone.params = { metric: uses.metric }
  const { asked } = cloudServes(sealed({ ...release, series: [index], earlierYears: hashOf(before) }), {
    documents: [...earlier, document],
    earlier: before,
  })
  await open(<MetricPage />)
  await settle()
  const answer = phone.answer
  phone.answer = () => new Promise(() => undefined)
  await choose('全部')
  expect(words()).toContain('正在取得更早的年份：1/4')
  expect(words()).toContain('全省用卡人次增加 131 人次')
  phone.answer = answer
  await choose('30 天')
  await choose('全部')
  expect(asked.map((names) => names.length)).toEqual([1, 2, 1])
  expect(words()).toContain('2017年1月1日到2020年11月27日')
})

test('years that could not be had are said to be lacking, and are not days without reports', async () => {
  const { document, release } = fortnight(counted, half(counted, 1), half(counted, 0))
  const index = { metric: uses.metric, from: '2019-01-01', to: '2020-11-27' }
  const years = [
    { year: 2019, name: 'e'.repeat(64) },
    { year: 2020, name: document.name },
  ]
  await shows(sealed({ ...release, series: [{ ...index, years }] }), [document])
  phone.answer = () => Promise.reject(new Error('request:fail'))
  await choose('全部')
  expect(words()).toContain('连不上网络，有 1 年没有取到，以下是已有的')
  expect(words()).toContain('全省用卡人次增加 131 人次')
  expect(words()).toContain('2020年1月1日到11月27日，全省用卡人次增加')
  expect(words()).toMatch(/不可比：2019年.*的数这次没有取到/)
})
