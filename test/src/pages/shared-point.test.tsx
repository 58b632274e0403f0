import { publishedTogether, writtenSeries } from '../../../cloudfunctions/_shared/releases/published-series'
import { canonicalJson } from '../../../src/contract/canonical-json'
import type { SeriesDocument } from '../../../src/contract/series'
import SharedPage from '../../../src/resident/pages/shared/index'
import { freshPhone, phone } from '../../taro-stub'
import { aRelease, laterRelease } from '../a-release'
import { aLog, aRestatement } from '../a-restatement'
import { cloudAnswers } from './cloud'
import { open } from './opened'

beforeEach(() => {
  // jsdom draws nothing, and says so loudly.
  HTMLCanvasElement.prototype.getContext = () => null
  freshPhone()
})
const words = (): string => document.body.textContent

const year: SeriesDocument = {
  metric: 'health-card-people',
  year: 2020,
  unit: '人',
  synthetic: false,
  subjects: [
    {
      subject: 'region:220200',
      from: '2020-11-25',
      values: [120, null, 0],
      missing: [{ day: '2020-11-26', code: 6 }],
      rounded: [],
      restated: [],
      before: null,
    },
  ],
}
const [published] = publishedTogether([writtenSeries(canonicalJson(year), '{}')]).series
const named = published?._id ?? ''
const series = { documents: [{ name: named, series: year, originsSha256: published?.originsSha256 ?? '' }] }
const withSeries = aRelease({
  subjects: [{ subject: 'region:220200', name: '吉林市', partOf: null }],
  series: [
    { metric: 'health-card-people', from: '2020-11-25', to: '2020-11-27', years: [{ year: 2020, name: named }] },
  ],
})

test.each([
  ['2020-11-25', '120人'],
  ['2020-11-26', '迟报'],
  ['2020-11-27', '0人'],
])('a day of a series (%s) is shown as its release published it: %s', async (day, said) => {
  phone.params = { metric: 'health-card-people', release: '2020-W48-1', subject: 'region%3A220200', day }
  cloudAnswers({ current: withSeries, series })
  await open(<SharedPage />)
  expect(words()).toContain(`吉林市：用卡人数`)
  expect(words()).toContain(said)
})

test('a day of a series restated since says 已更正', async () => {
  phone.params = { metric: 'health-card-people', release: '2020-W48-1', subject: 'region%3A220200', day: '2020-11-25' }
  const { log, named: restatements } = aLog(
    aRestatement({
      subject: 'region:220200',
      period: '2020-11-25',
      old: { value: 120, missing: null },
      new: { value: 12, missing: null },
    }),
  )
  cloudAnswers({ current: laterRelease({ restatements }), read: { '2020-W48-1': withSeries }, series, log })
  await open(<SharedPage />)
  expect(words()).toContain('原为 120 人现为 12 人')
})

test('a day the series does not have is not made up', async () => {
  phone.params = { metric: 'health-card-people', release: '2020-W48-1', subject: 'region%3A220200', day: '2020-12-25' }
  cloudAnswers({ current: withSeries, series })
  await open(<SharedPage />)
  expect(words()).toContain('这次发布里没有这个数')
})
