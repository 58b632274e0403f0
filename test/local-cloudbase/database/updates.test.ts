import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Command, Database } from '../sdk'

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase()
  db = local.db
})
afterAll(() => local.close())

async function after(before: object, change: (_: Command) => object): Promise<unknown> {
  const { id } = await db.collection('updates').add(before)
  await db.collection('updates').doc(id).update(change(db.command))
  const [found] = (await db.collection('updates').doc(id).get()).data
  return { ...found, _id: undefined }
}

test.each<[string, object, (_: Command) => object, object]>([
  ['a plain value', { a: 1 }, () => ({ a: 2 }), { a: 2 }],
  [
    'a nested field, leaving its neighbours',
    { p: { x: 1, y: { z: 1, w: 2 } } },
    () => ({ p: { y: { z: 9 } } }),
    { p: { x: 1, y: { z: 9, w: 2 } } },
  ],
  ['a nested field that was not there', {}, () => ({ p: { y: { z: 9 } } }), { p: { y: { z: 9 } } }],
  [
    'a dotted path into an array',
    { rows: [{ v: 1 }, { v: 2 }] },
    () => ({ 'rows.1.v': 7 }),
    { rows: [{ v: 1 }, { v: 7 }] },
  ],
  ['set, the whole object', { p: { x: 1 } }, (_) => ({ p: _.set({ y: 2 }) }), { p: { y: 2 } }],
  ['remove', { a: 1, b: { c: 1, d: 2 } }, (_) => ({ a: _.remove(), b: { c: _.remove() } }), { b: { d: 2 } }],
  ['inc', { n: 1 }, (_) => ({ n: _.inc(-3), m: _.inc(2) }), { n: -2, m: 2 }],
  ['mul', { n: 3 }, (_) => ({ n: _.mul(4), m: _.mul(2) }), { n: 12, m: 0 }],
  ['min', { n: 3, m: 3 }, (_) => ({ n: _.min(1), m: _.min(5), k: _.min(2) }), { n: 1, m: 3, k: 2 }],
  ['max', { n: 3, m: 3 }, (_) => ({ n: _.max(1), m: _.max(5), k: _.max(2) }), { n: 3, m: 5, k: 2 }],
  ['push', { a: [1] }, (_) => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
  ['push, into nothing', {}, (_) => ({ a: _.push(['x']) }), { a: ['x'] }],
  ['push, sorted and cut', { a: [5] }, (_) => ({ a: _.push({ each: [3, 9], sort: 1, slice: 2 }) }), { a: [3, 5] }],
  ['push, at a place', { a: [1, 4] }, (_) => ({ a: _.push({ each: [2, 3], position: 1 }) }), { a: [1, 2, 3, 4] }],
  ['pop', { a: [1, 2] }, (_) => ({ a: _.pop() }), { a: [1] }],
  ['shift', { a: [1, 2] }, (_) => ({ a: _.shift() }), { a: [2] }],
  ['unshift', { a: [3] }, (_) => ({ a: _.unshift([1, 2]) }), { a: [1, 2, 3] }],
  ['pull', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
  ['pull, of objects', { a: [{ k: 1, v: 1 }, { k: 2 }] }, (_) => ({ a: _.pull({ k: 1 }) }), { a: [{ k: 2 }] }],
  ['pullAll', { a: [1, 2, 3, 1] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
  ['addToSet', { a: [1] }, (_) => ({ a: _.addToSet(2) }), { a: [1, 2] }],
  ['addToSet, of what is there', { a: [1], b: 0 }, (_) => ({ a: _.addToSet(1), b: 1 }), { a: [1], b: 1 }],
  ['rename', { old: 1 }, (_) => ({ old: _.rename('young') }), { young: 1 }],
])('%s', async (_, before, change, expected) => {
  expect(await after(before, change)).toEqual(expected)
})

test('an update by condition changes every match and says how many', async () => {
  await db.collection('by-condition').add([{ n: 1 }, { n: 1 }, { n: 2 }])
  expect((await db.collection('by-condition').where({ n: 1 }).update({ seen: true })).updated).toBe(2)
  expect((await db.collection('by-condition').where({ seen: true }).count()).total).toBe(2)
})

test('a date and a server date can be set', async () => {
  const at = new Date('2020-11-27T00:00:00Z')
  const changed = (await after({}, () => ({ at, server: db.serverDate() }))) as { at: Date; server: Date }
  expect(changed.at).toEqual(at)
  expect(Math.abs(changed.server.getTime() - Date.now())).toBeLessThan(5_000)
})
