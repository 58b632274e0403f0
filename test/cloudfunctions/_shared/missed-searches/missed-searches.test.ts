import { normalised } from '../../../../cloudfunctions/_shared/missed-searches/missed-search'
import { receiveMissedSearch } from '../../../../cloudfunctions/_shared/missed-searches/receive-missed-search'
import { showMissedSearches } from '../../../../cloudfunctions/_shared/missed-searches/show-missed-searches'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

async function ask(question: string, times: number, now = NOW): Promise<void> {
  for (let time = 0; time < times; time += 1) await receiveMissedSearch(fresh.database, question, now)
}
const shown = async (month: string | null) => (await showMissedSearches(fresh.database, month, NOW)).searches

test('what was asked three times in a month is read, most often asked first, and what was asked less is not', async () => {
  await ask('民族医院', 3)
  await ask('XX 医院', 2)
  await ask('ＸＸ医院。', 2)
  await ask('张三的医院', 2)
  expect(await shown('2020-11')).toEqual([
    { question: 'xx医院', count: 4 },
    { question: '民族医院', count: 3 },
  ])
})

test('a month is that of China', async () => {
  await ask('民族医院', 3, '2020-11-30T16:00:00.000Z')
  expect(await shown('2020-11')).toEqual([])
  expect(await shown(null)).toEqual([])
  expect(await shown('2020-12')).toEqual([{ question: '民族医院', count: 3 }])
})

test('asked many times at once, each is counted', async () => {
  await Promise.all(Array.from({ length: 8 }, () => receiveMissedSearch(fresh.database, '民族医院', NOW)))
  expect(await shown('2020-11')).toEqual([{ question: '民族医院', count: 8 }])
})

test.each([
  ['a mobile number', '13812345678', ''],
  ['a mobile number in wide digits beside a name', '１３８１２３４５６７８ 儿科', '儿科'],
  ['an identity card', '220102199001011234', ''],
  ['a mail address', 'lily@example.com 妇科', '妇科'],
  ['a card number', '卡号 00220000123', '卡号'],
])('%s is left out of a question', (_, asked, left) => {
  expect(normalised(asked)).toBe(left)
})

test('a question of which nothing is left is not counted', async () => {
  expect(await receiveMissedSearch(fresh.database, '13812345678', NOW)).toEqual({ counted: false })
})

test('above six hundred an hour nothing more is counted, and no question is told to any log', async () => {
  const lines: unknown[] = []
  for (const level of ['log', 'error', 'warn'] as const)
    jest.spyOn(console, level).mockImplementation((...words) => void lines.push(...words))
  await Promise.all(Array.from({ length: 600 }, () => receiveMissedSearch(fresh.database, '民族医院', NOW)))
  expect(await receiveMissedSearch(fresh.database, '民族医院', NOW)).toEqual({ counted: false })
  const nextHour = '2020-11-27T11:00:00.000Z'
  expect(await receiveMissedSearch(fresh.database, '民族医院', nextHour)).toEqual({ counted: true })
  expect(JSON.stringify(lines)).not.toContain('民族')
  jest.restoreAllMocks()
})
