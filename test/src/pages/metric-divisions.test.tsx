import { act, fireEvent, screen } from '@testing-library/react'
import type { SeriesDocument } from '../../../src/contract/series'
import { useRegion } from '../../../src/features/metric-series/use-region'
import { aDefinition, aRelease } from '../a-release'
import { aSeries, aSubject, anEvent, served } from '../a-series'
import { uses } from './a-fortnight'
import { choose, freshMetric, press, shows, words } from './on-metric'

const [PROVINCE, CHANGCHUN, SIPING] = ['region:220000', 'region:220100', 'region:220300']
const [OLD, NEW] = ['region:220381', 'region:220184']
const [FROM, MOVED, TO] = ['2020-06-27', '2020-06-30', '2020-07-02']

beforeEach(freshMetric)

interface Told {
  /** What 公主岭 says of the three days before; null where it is not reported by itself. */
  inner?: (number | null)[] | null
  metric?: string
}

/** Three days before the change and three from it on; 公主岭 has 40, 42 and 44 before. */
function documentOf({ inner = [40, 42, 44], metric = uses.metric }: Told): SeriesDocument {
  const of = (subject: string, values: (number | null)[], from = FROM) => aSubject(from, values, { subject })
  const moved = inner === null ? [] : [of(OLD, inner), of(NEW, [46, 48, 50], MOVED)]
  const province = [300, 310, 320, 330, 340, 350]
  const regions = [of(CHANGCHUN, [200, 205, 210, 262, 270, 278]), of(SIPING, [100, 105, 110, 68, 70, 72])]
  return aSeries([of(PROVINCE, province), ...regions, ...moved], { metric })
}

let made = 0

async function opens(subject: string, told: Told = {}): Promise<void> {
  act(() => {
    useRegion.setState({ subject })
  })
  const metric = told.metric ?? uses.metric
  const document = served(documentOf(told), String((made += 1)).padStart(64, '0'))
  const inner = told.inner !== null
  const parted = [CHANGCHUN, SIPING].map((one) =>
    anEvent({ kind: 'division', from: MOVED, metric, subject: one, base: null, title: '公主岭市由四平市划归长春市' }),
  )
  const release = aRelease({
    asOf: TO,
    definitions: [aDefinition(uses), aDefinition({ metric: 'people', name: '用卡人数' })],
    figures: [],
    subjects: [
      { subject: PROVINCE, name: '吉林省', partOf: null },
      { subject: CHANGCHUN, name: '长春市', partOf: PROVINCE },
      { subject: SIPING, name: '四平市', partOf: PROVINCE },
      { subject: OLD, name: '公主岭市（原属四平市）', partOf: SIPING },
      { subject: NEW, name: '公主岭市（属长春市）', partOf: CHANGCHUN },
    ],
    series: [{ metric, from: FROM, to: TO, years: [{ year: 2020, name: document.name }] }],
    events: inner ? parted : [],
  })
  await shows(release, [document], metric)
}

const rowOf = (day: string): string => {
  const row = screen.getAllByRole('listitem').find((one) => one.textContent.startsWith(day))
  return row?.textContent ?? ''
}

const openMonth = (name: RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('a prefecture is shown as it was on each day until somebody wishes otherwise, and it is said what changed', async () => {
  await opens(SIPING)
  expect(screen.getByRole('radio', { name: '按当时区划' })).toHaveProperty('checked', true)
  expect(words()).toContain(
    '2020年6月30日起，公主岭市由四平市划归长春市。下面每天都按当天的区划：四平市的数在2020年6月30日以前含公主岭市，这一天起不含公主岭市，前后不能直接比较。',
  )
  expect(words()).toContain('四平市用卡人次没有数：这一段里统计口径或区划变了，前后不能相加。')
  expect(words()).not.toContain('推算')
})

test('by current divisions 四平 has one growth across the change, and it is said how it was reckoned', async () => {
  await opens(SIPING)
  await choose('按现行区划')
  expect(words()).toContain(
    '按现行区划：2020年6月30日以前的每一天，用四平市上报的数减去公主岭市的数，标“推算”；这一天起是上报的数。全省的数不变。',
  )
  expect(words()).toContain('四平市用卡人次增加 12 人次')
  expect(words()).toContain('（按现行区划推算）')
  expect(words()).not.toContain('没有可用的数')
})

test('days that were reckoned are marked in the table and lead to no origin, stated ones do', async () => {
  await opens(CHANGCHUN)
  await choose('按现行区划')
  await choose('累计')
  press('和图上一样的数，一行一行看')
  expect(rowOf('2020年7月1日')).toBe('2020年7月1日 星期三270 人次')
  openMonth(/2020年6月/)
  expect(rowOf('2020年6月29日')).toBe('2020年6月29日 星期一254 人次推算')
  expect(rowOf('2020年6月30日')).toBe('2020年6月30日 星期二262 人次')
  expect(screen.queryByRole('link', { name: /^2020年6月29日/ })).toBeNull()
  expect(screen.getByRole('link', { name: /^2020年6月30日/ })).toBeTruthy()
})

test('the chart says aloud how many of its numbers were reckoned', async () => {
  await opens(CHANGCHUN)
  await choose('累计')
  const described = () => document.querySelector('[role="img"], [role="slider"]')?.getAttribute('aria-label') ?? ''
  expect(words() + described()).not.toContain('推算')
  await choose('按现行区划')
  expect(words() + described()).toContain('图上有 3 个数是按现行区划推算的。')
})

test('where 公主岭 was not reported there is no number, and never one without it', async () => {
  await opens(CHANGCHUN, { inner: [40, null, 44] })
  await choose('按现行区划')
  await choose('累计')
  expect(words()).toContain('这一段里有 1 天公主岭市没有可用的数（最近是2020年6月28日），推算不出，不当作 0。')
  press('和图上一样的数，一行一行看')
  openMonth(/2020年6月/)
  expect(rowOf('2020年6月28日')).toBe('2020年6月28日 星期日○ 算不出公主岭市没有可用的数，按现行区划推算不出。')
})

test('what was chosen stays while another view is looked at, and can be taken back', async () => {
  await opens(SIPING)
  await choose('按现行区划')
  await choose('周')
  expect(screen.getByRole('radio', { name: '按现行区划' })).toHaveProperty('checked', true)
  await choose('按当时区划')
  expect(words()).not.toContain('推算')
})

test('days after the change are the same by either divisions, and only what they are compared with is reckoned', async () => {
  await opens(SIPING)
  const [own] = screen.getAllByRole('radio', { name: '自选' })
  if (own) fireEvent.click(own)
  fireEvent.change(screen.getByLabelText('从哪天'), { target: { value: '2020-07-01' } })
  await choose('按现行区划')
  const same = '这一段都在这一天以后，按哪种区划看都一样；只有和更早的日子比较时才不同。'
  expect(words()).toContain(same)
  expect(words()).toContain('四平市用卡人次增加 4 人次')
  expect(words()).toContain('2020年7月1日到7月2日比2020年6月29日到6月30日少 1 人次')
  expect(words()).toContain('比较的那一段有按现行区划推算的日子。')
  await choose('按当时区划')
  expect(words()).toContain(same)
  expect(words()).toContain('不可比')
})

test('a metric without numbers of 公主岭 offers no other divisions, and says why', async () => {
  await opens(SIPING, { inner: null })
  expect(screen.queryByRole('radio', { name: '按现行区划' })).toBeNull()
  expect(words()).toContain(
    '公主岭市由四平市划归长春市。这个指标没有公主岭市单独的数，不能按现行区划推算；这一天前后的数比较时请留意。',
  )
})

test('different people are never added or taken away', async () => {
  await opens(CHANGCHUN, { metric: 'people' })
  expect(screen.queryByRole('radio', { name: '按现行区划' })).toBeNull()
  expect(words()).toContain('数的是不重复的人或对象，公主岭市的人可能在别处也算过，不能加减')
})

test.each([PROVINCE, NEW, OLD])('nobody else is offered other divisions: not %s', async (subject) => {
  await opens(subject)
  expect(screen.queryByRole('radio', { name: '按现行区划' })).toBeNull()
  expect(words()).not.toContain('区划看')
})

test('a prefecture shows 公主岭 as a part that it counts already, and adds nothing up', async () => {
  await opens(CHANGCHUN)
  await choose('累计')
  expect(words()).toContain('公主岭市（属长春市）50 人次')
  expect(words()).toContain('已经算在长春市的数里，不再相加。')
  expect(words()).not.toContain('加起来')
})

test('the province adds up its prefectures alone', async () => {
  await opens(PROVINCE)
  await choose('累计')
  expect(words()).toContain('各地加起来是 350 人次，与吉林省的数相等')
})
