import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Database } from '../sdk'

const COLLECTIONS = {
  owners: { indexes: [{ name: 'value', fields: ['value'], unique: true as const }] },
  ordered: { indexes: [{ name: 'value', fields: ['value'] }] },
  long: { indexes: [{ name: 'three', fields: ['kind', 'name', 'n'] }] },
}

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase({ collections: COLLECTIONS, strict: true })
  db = local.db
})
afterAll(() => local.close())

test.each([
  ['objects', { a: 1 }, { a: 2 }],
  ['arrays', ['a', 'b'], ['c', 'd']],
  ['an array and its elements', [{ b: 1 }], [{ b: 2 }]],
  ['nested arrays', [[1, 2]], [[1, 3]]],
  ['an empty array and nothing', [], null],
  ['dates in objects', { at: new Date(0) }, { at: new Date(1) }],
])('a unique index keeps different %s side by side, and not the same twice', async (name, one, other) => {
  const owners = db.collection('owners')
  await owners.add({ _id: `${name} 1`, value: one })
  await owners.add({ _id: `${name} 2`, value: other })
  await expect(owners.add({ value: one })).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
  await owners.doc(`${name} 1`).remove()
  await owners.doc(`${name} 2`).remove()
})

test('an element that two arrays share is taken', async () => {
  const owners = db.collection('owners')
  await owners.add({ _id: 'first', value: ['x', 'x', 'y'] })
  await expect(owners.add({ value: ['y', 'z'] })).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
  await expect(owners.add({ value: 'x' })).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
  await owners.doc('first').remove()
})

test('an empty array comes before a missing value, whichever end is asked for', async () => {
  await db
    .collection('ordered')
    .add([{ _id: 'number', value: 1 }, { _id: 'null', value: null }, { _id: 'empty', value: [] }, { _id: 'missing' }])
  const ids = async (direction: 'asc' | 'desc', limit: number) =>
    (await db.collection('ordered').orderBy('value', direction).limit(limit).get()).data.map(({ _id }) => _id)
  expect(await ids('asc', 1)).toEqual(['empty'])
  expect((await ids('desc', 10)).at(-1)).toBe('empty')
  expect(
    (
      await db
        .collection('ordered')
        .where({ value: db.command.eq([]) })
        .get()
    ).data,
  ).toHaveLength(1)
})

test('names that differ only behind what the index keeps are ordered whole', async () => {
  const start = '长'.repeat(150)
  await db.collection('long').add([
    { _id: 'a', kind: 'k', name: `${start}2`, n: 1 },
    { _id: 'b', kind: 'k', name: `${start}1`, n: 2 },
    { _id: 'c', kind: 'k', name: `${start}3`, n: 3 },
  ])
  const first = (...order: string[]) =>
    order
      .reduce((query, field) => query.orderBy(field, 'asc'), db.collection('long').where({ kind: 'k' }))
      .limit(1)
      .get()
  expect((await first('name')).data).toMatchObject([{ _id: 'b' }])
  expect((await first('name', 'n')).data).toMatchObject([{ _id: 'b' }])
})
