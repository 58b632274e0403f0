import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Database } from '../sdk'

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase()
  db = local.db
})
afterAll(() => local.close())

test('a document added is found under the id it was given', async () => {
  const { id } = await db.collection('adding').add({ name: '吉林大学第一医院', beds: 6_750 })
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect((await db.collection('adding').doc(id).get()).data).toEqual([
    { _id: id, name: '吉林大学第一医院', beds: 6_750 },
  ])
})

test('many documents are added in one call', async () => {
  const added = await db.collection('many').add([{ _id: 'a' }, { _id: 'b' }])
  expect(added.ids).toEqual(['a', 'b'])
  expect((await db.collection('many').count()).total).toBe(2)
})

test('an id that exists is refused and changes nothing', async () => {
  await db.collection('twice').add({ _id: 'one', value: 1 })
  await expect(db.collection('twice').add({ _id: 'one', value: 2 })).rejects.toMatchObject({
    code: 'DATABASE_DUPLICATE_WRITE',
  })
  expect((await db.collection('twice').doc('one').get()).data).toEqual([{ _id: 'one', value: 1 }])
})

test('a get answers 100 documents unless it names another limit', async () => {
  await db.collection('hundred').add(Array.from({ length: 150 }, (_, at) => ({ _id: `d${at}` })))
  expect((await db.collection('hundred').get()).data).toHaveLength(100)
})

test('pages of 1,000 by key end with an empty page and miss nothing', async () => {
  const ids = Array.from({ length: 2_500 }, (_, at) => `k${String(at).padStart(5, '0')}`)
  for (let at = 0; at < ids.length; at += 500)
    await db.collection('pages').add(ids.slice(at, at + 500).map((_id) => ({ _id })))
  const seen: string[] = []
  for (let last = ''; ;) {
    const page = (
      await db
        .collection('pages')
        .where({ _id: db.command.gt(last) })
        .orderBy('_id', 'asc')
        .limit(1_000)
        .get()
    ).data
    if (page.length === 0) break
    seen.push(...page.map((document) => document._id))
    last = seen.at(-1) ?? ''
  }
  expect(seen).toEqual(ids)
})

test('pages by offset end with an empty page too', async () => {
  const lengths: number[] = []
  for (let offset = 0; ; offset += 1_000) {
    const { data } = await db.collection('pages').orderBy('_id', 'desc').skip(offset).limit(1_000).get()
    lengths.push(data.length)
    if (data.length === 0) break
  }
  expect(lengths).toEqual([1_000, 1_000, 500, 0])
})

test('a projection keeps the fields it names', async () => {
  await db.collection('projected').add({ _id: 'p', a: 1, b: { c: 2, d: 3 }, tags: ['x', 'y', 'z'] })
  const one = async (fields: object) => (await db.collection('projected').field(fields).get()).data[0]
  expect(await one({ a: true })).toEqual({ _id: 'p', a: 1 })
  expect(await one({ a: false, tags: false })).toEqual({ _id: 'p', b: { c: 2, d: 3 } })
  expect(await one({ 'b.c': true })).toEqual({ _id: 'p', b: { c: 2 } })
  expect(await one({ tags: db.command.project.slice(2) })).toMatchObject({ tags: ['x', 'y'] })
})

test('set replaces a document or creates it', async () => {
  const reference = db.collection('setting').doc('s')
  expect(await reference.set({ a: 1, b: 2 })).toMatchObject({ updated: 0, upsertedId: 's' })
  expect(await reference.set({ a: 3 })).toMatchObject({ updated: 1 })
  expect((await reference.get()).data).toEqual([{ _id: 's', a: 3 }])
})

test('removing by id or by condition says how many are gone', async () => {
  await db.collection('removing').add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
    { _id: 'c', n: 2 },
  ])
  expect((await db.collection('removing').doc('a').remove()).deleted).toBe(1)
  expect((await db.collection('removing').where({ n: 2 }).remove()).deleted).toBe(2)
  expect((await db.collection('removing').count()).total).toBe(0)
})

test('updateAndReturn answers the document as it is afterwards', async () => {
  await db.collection('returning').add({ _id: 'r', n: 1 })
  expect(
    await db
      .collection('returning')
      .where({ _id: 'r' })
      .updateAndReturn({ n: db.command.inc(4) }),
  ).toMatchObject({ updated: 1, doc: { _id: 'r', n: 5 } })
})

test('an update that changes nothing counts nothing', async () => {
  await db.collection('same').add({ _id: 's', n: 1 })
  expect((await db.collection('same').doc('s').update({ n: 1 })).updated).toBe(0)
  expect((await db.collection('same').doc('absent').update({ n: 1 })).updated).toBe(0)
})
