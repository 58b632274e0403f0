import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Aggregate, Database } from '../sdk'

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase({ collections: { cities: {}, uses: { indexes: [{ name: 'city', fields: ['city'] }] } } })
  db = local.db
  await db.collection('uses').add([
    { _id: '1', city: '长春', n: 10, at: new Date('2020-11-26T20:00:00Z'), tags: ['a', 'b'] },
    { _id: '2', city: '长春', n: 5, at: new Date('2020-11-27T02:00:00Z'), tags: ['b'] },
    { _id: '3', city: '吉林', n: 1, at: new Date('2020-11-27T20:00:00Z'), tags: [] },
  ])
  await db.collection('cities').add([
    { _id: '长春', code: '2201' },
    { _id: '吉林', code: '2202' },
  ])
})
afterAll(() => local.close())

test('a group adds up, sorts and limits', async () => {
  const $ = db.command.aggregate
  const { data } = await db
    .collection('uses')
    .aggregate()
    .group({ _id: '$city', total: $.sum('$n') })
    .sort({ total: -1 })
    .limit(1)
    .end()
  expect(data).toEqual([{ _id: '长春', total: 15 }])
})

test('a leading match looks at the matching documents only', async () => {
  local.meter.clear()
  const { data } = await db
    .collection('uses')
    .aggregate()
    .match({ city: '长春', n: db.command.gt(5) })
    .project({ n: 1 })
    .end()
  expect(data).toEqual([{ _id: '1', n: 10 }])
  expect(local.meter.direct.documentsExamined).toBe(2)
})

test('days are those of China when asked so', async () => {
  const $ = db.command.aggregate
  const day = $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' })
  const { data } = await db
    .collection('uses')
    .aggregate()
    .group({ _id: day, n: $.sum(1) })
    .sort({ _id: 1 })
    .end()
  expect(data).toEqual([
    { _id: '2020-11-27', n: 2 },
    { _id: '2020-11-28', n: 1 },
  ])
})

test('unwind, count, skip and sortByCount work', async () => {
  const end = async (pipeline: Aggregate) => (await pipeline.end()).data
  expect(await end(db.collection('uses').aggregate().unwind('$tags').count('n'))).toEqual([{ n: 3 }])
  expect(await end(db.collection('uses').aggregate().sort({ n: 1 }).skip(2).project({ _id: 1 }))).toEqual([
    { _id: '1' },
  ])
  expect(await end(db.collection('uses').aggregate().unwind('$tags').sortByCount('$tags'))).toEqual([
    { _id: 'b', count: 2 },
    { _id: 'a', count: 1 },
  ])
})

test('a look-up joins another collection', async () => {
  const { data } = await db
    .collection('uses')
    .aggregate()
    .match({ _id: '3' })
    .lookup({ from: 'cities', localField: 'city', foreignField: '_id', as: 'place' })
    .end()
  expect(data).toMatchObject([{ place: [{ code: '2202' }] }])
})

test('a stage nobody knows is refused', async () => {
  await expect(db.collection('uses').aggregate()._pipe('nonsense', {}).end()).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
})
