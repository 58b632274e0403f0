import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Database } from '../sdk'

const COLLECTIONS = {
  observations: {
    indexes: [
      { name: 'series', fields: ['metric', 'period', 'knownAt'] },
      { name: 'place', fields: ['place.city'] },
      { name: 'labels', fields: ['labels'] },
    ],
  },
  people: { indexes: [{ name: 'identity', fields: ['identity', 'role'], unique: true as const }] },
}

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase({ collections: COLLECTIONS, strict: true })
  db = local.db
  const documents = Array.from({ length: 1_000 }, (_, at) => ({
    _id: `o${String(at).padStart(4, '0')}`,
    metric: `m${at % 10}`,
    period: `2020-${String(1 + (at % 12)).padStart(2, '0')}`,
    knownAt: new Date(at * 1_000),
    place: { city: at % 100 === 0 ? '长春' : null },
    labels: at % 250 === 0 ? ['rare', 'common'] : ['common'],
  }))
  await db.collection('observations').add(documents)
})
afterAll(() => local.close())

/** How many documents the server looked at to answer. */
async function examined(ask: () => Promise<{ data: unknown[] }>): Promise<{ examined: number; found: number }> {
  local.meter.clear()
  const { data } = await ask()
  return { examined: local.meter.direct.documentsExamined, found: data.length }
}

const observations = () => db.collection('observations')

test('equal leading fields narrow to what matches', async () => {
  expect(await examined(() => observations().where({ metric: 'm3' }).get())).toEqual({ examined: 100, found: 100 })
  expect(await examined(() => observations().where({ metric: 'm3', period: '2020-04' }).get())).toEqual({
    examined: 17,
    found: 17,
  })
})

test('a range behind them narrows further', async () => {
  const _ = db.command
  const condition = { metric: 'm3', period: _.gte('2020-11').and(_.lte('2020-12')) }
  expect(await examined(() => observations().where(condition).get())).toEqual({ examined: 17, found: 17 })
})

test('in() on a leading field looks each value up', async () => {
  expect(
    await examined(() =>
      observations()
        .where({ metric: db.command.in(['m1', 'm2', 'm1']) })
        .limit(1_000)
        .get(),
    ),
  ).toEqual({ examined: 200, found: 200 })
})

test('the latest by an indexed order costs a handful of documents', async () => {
  const cost = await examined(() =>
    observations().where({ metric: 'm3', period: '2020-04' }).orderBy('knownAt', 'desc').limit(1).get(),
  )
  expect(cost.found).toBe(1)
  expect(cost.examined).toBeLessThanOrEqual(2)
})

test('a page behind a key costs the page', async () => {
  const cost = await examined(() =>
    observations()
      .where({ _id: db.command.gt('o0499') })
      .orderBy('_id', 'asc')
      .limit(10)
      .get(),
  )
  expect(cost.found).toBe(10)
  expect(cost.examined).toBeLessThanOrEqual(12)
})

test('nested fields and elements of arrays are indexed', async () => {
  expect(
    await examined(() =>
      observations()
        .where({ place: { city: '长春' } })
        .get(),
    ),
  ).toEqual({ examined: 10, found: 10 })
  expect(await examined(() => observations().where({ labels: 'rare' }).get())).toEqual({ examined: 4, found: 4 })
})

test('an index follows updates and removals', async () => {
  await observations().doc('o0001').update({ metric: 'moved' })
  expect(await examined(() => observations().where({ metric: 'moved' }).get())).toEqual({ examined: 1, found: 1 })
  await observations().doc('o0001').remove()
  expect(await examined(() => observations().where({ metric: 'moved' }).get())).toEqual({ examined: 0, found: 0 })
})

test('indexed and unindexed answers are the same in every order', async () => {
  const conditions = [
    { metric: 'm2' },
    { metric: db.command.in(['m2', 'm7']) },
    { metric: 'm2', period: db.command.gt('2020-06') },
  ]
  for (const condition of conditions) {
    const indexed = await observations()
      .where(condition)
      .orderBy('period', 'desc')
      .orderBy('knownAt', 'asc')
      .limit(40)
      .get()
    const hidden = await observations()
      .where(db.command.or([condition]))
      .orderBy('period', 'desc')
      .orderBy('knownAt', 'asc')
      .limit(40)
      .get()
    expect(indexed.data).toEqual(hidden.data)
  }
})

test('a unique index refuses a second document with the same values', async () => {
  const people = db.collection('people')
  await people.add({ _id: 'p1', identity: 'wechat:a', role: 'checker' })
  await expect(people.add({ identity: 'wechat:a', role: 'checker' })).rejects.toMatchObject({
    code: 'DATABASE_DUPLICATE_WRITE',
  })
  await people.add({ _id: 'p2', identity: 'wechat:a', role: 'admin' })
  await expect(people.doc('p2').update({ role: 'checker' })).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
  await people.doc('p1').update({ name: 'the same document may be written again' })
  const long = '长'.repeat(400)
  await people.add([
    { identity: `${long}1`, role: 'x' },
    { identity: `${long}2`, role: 'x' },
  ])
  expect((await people.count()).total).toBe(4)
})

test('a collection nobody declared is refused until it is created', async () => {
  await expect(db.collection('undeclared').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  await expect(db.collection('undeclared').add({ a: 1 })).rejects.toMatchObject({
    code: 'DATABASE_COLLECTION_NOT_EXIST',
  })
  await db.createCollection('undeclared')
  expect((await db.collection('undeclared').get()).data).toEqual([])
})
