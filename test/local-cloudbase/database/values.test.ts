import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Database } from '../sdk'

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase({ now: '2020-11-27T00:00:00.000Z' })
  db = local.db
})
afterAll(() => local.close())

async function kept(value: unknown): Promise<unknown> {
  const { id } = await db.collection('values').add({ value })
  return (await db.collection('values').doc(id).get()).data[0]?.value
}

test.each([
  ['Chinese, Korean and emoji', '电子居民健康卡 조선어 🏥👩🏽‍⚕️'],
  ['a nul and quotes', 'a\u0000b"\\\n'],
  ['whole numbers beyond 32 bits', 45_708_484_000_000],
  ['negative fractions', -0.1],
  ['booleans', true],
  ['null', null],
  ['dates before 1970', new Date('1949-10-01T00:00:00.123Z')],
  ['nested arrays', [[1, [2]], { a: [] }]],
  ['empty objects', {}],
])('%s come back as they were stored', async (_, value) => {
  expect(await kept(value)).toEqual(value)
})

test('a server date is the local clock plus its offset', async () => {
  const before = local.clock.now().getTime()
  const at = (await kept(db.serverDate({ offset: 60_000 }))) as Date
  expect(at.getTime() - before).toBeGreaterThanOrEqual(60_000)
  expect(at.getTime() - before).toBeLessThan(62_000)
})

test('dates compare as dates and sort by time', async () => {
  const days = ['2020-05-15', '2020-11-27', '2019-12-31'].map((day) => new Date(`${day}T00:00:00Z`))
  await db.collection('dates').add(days.map((at) => ({ at })))
  const found = await db
    .collection('dates')
    .where({ at: db.command.gte(days[0]) })
    .orderBy('at', 'desc')
    .get()
  expect(found.data.map((one) => one.at)).toEqual([days[1], days[0]])
})

test('a regular expression finds Chinese text', async () => {
  await db.collection('texts').add([{ name: '长春市中心医院' }, { name: '延边医院' }])
  const found = await db
    .collection('texts')
    .where({ name: db.RegExp({ regexp: '^长春', options: 'i' }) })
    .get()
  expect(found.data).toHaveLength(1)
})

test('a key named __proto__ is a key like any other', async () => {
  const data = ['{"_id":"plain","at":{"$date":{"$numberLong":"0"}},"inner":{"__proto__":{"a":1}}}']
  const body = JSON.stringify({ action: 'database.insertDocument', collectionName: 'values', data })
  await fetch(`${local.url}/admin`, { method: 'POST', body })
  const ask = { action: 'database.getDocument', collectionName: 'values', query: '{"_id":"plain"}' }
  const reply = await fetch(`${local.url}/admin`, { method: 'POST', body: JSON.stringify(ask) })
  expect(await reply.text()).toContain('__proto__')
})
