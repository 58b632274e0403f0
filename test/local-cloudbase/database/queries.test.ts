import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Command, Database } from '../sdk'

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase()
  db = local.db
  await db.collection('cases').add([
    {
      _id: 'a',
      n: 1,
      tags: ['x', 'y'],
      place: { city: '长春' },
      rows: [
        { v: 1, w: 1 },
        { v: 5, w: 2 },
      ],
    },
    { _id: 'b', n: 2, tags: ['y'], place: { city: '吉林' }, rows: [{ v: 5, w: 1 }] },
    { _id: 'c', n: 3, tags: [], place: { city: '延吉', zip: '133000' }, rows: [] },
    { _id: 'd', n: 4 },
  ])
})
afterAll(() => local.close())

const found = async (condition: object): Promise<string> => {
  const { data } = await db.collection('cases').where(condition).get()
  return data.map((one) => one._id).join('')
}

test.each<[string, (_: Command) => object, string]>([
  ['eq', (_) => ({ n: _.eq(2) }), 'b'],
  ['neq', (_) => ({ n: _.neq(2) }), 'acd'],
  ['gt', (_) => ({ n: _.gt(2) }), 'cd'],
  ['gte', (_) => ({ n: _.gte(2) }), 'bcd'],
  ['lt', (_) => ({ n: _.lt(2) }), 'a'],
  ['lte', (_) => ({ n: _.lte(2) }), 'ab'],
  ['in', (_) => ({ n: _.in([1, 4, 9]) }), 'ad'],
  ['nin', (_) => ({ n: _.nin([1, 4]) }), 'bc'],
  ['and, chained', (_) => ({ n: _.gt(1).and(_.lt(4)) }), 'bc'],
  ['and, of conditions', (_) => _.and([{ n: _.gt(1) }, { tags: 'y' }]), 'b'],
  ['or, chained', (_) => ({ n: _.eq(1).or(_.eq(3)) }), 'ac'],
  ['or, of conditions', (_) => _.or([{ n: 1 }, { 'place.city': '延吉' }]), 'ac'],
  ['not', (_) => ({ n: _.not(_.gt(2)) }), 'ab'],
  ['nor', (_) => _.nor([{ n: 1 }, { n: 2 }]), 'cd'],
  ['exists', (_) => ({ tags: _.exists(false) }), 'd'],
  ['mod', (_) => ({ n: _.mod(2, 0) }), 'bd'],
  ['size', (_) => ({ tags: _.size(1) }), 'b'],
  ['all', (_) => ({ tags: _.all(['x', 'y']) }), 'a'],
  ['elemMatch', (_) => ({ rows: _.elemMatch({ v: 5, w: 1 }) }), 'b'],
  ['elemMatch with a command', (_) => ({ rows: _.elemMatch({ v: _.gt(1), w: 2 }) }), 'a'],
  ['an element of an array', () => ({ tags: 'y' }), 'ab'],
  ['nested fields', () => ({ place: { city: '长春' } }), 'a'],
  ['a dotted path', () => ({ 'place.city': '吉林' }), 'b'],
  ['null, which a missing field matches too', (_) => ({ 'place.zip': _.eq(null) }), 'abd'],
  ['nothing but everything', () => ({}), 'abcd'],
])('%s finds what it should', async (_, condition, expected) => {
  expect(await found(condition(db.command))).toBe(expected)
})

test('documents come in the order asked for, the second field breaking ties', async () => {
  await db.collection('ordered').add([
    { _id: '1', a: 2, b: 1 },
    { _id: '2', a: 1, b: 1 },
    { _id: '3', a: 2, b: 2 },
  ])
  const { data } = await db.collection('ordered').orderBy('a', 'desc').orderBy('b', 'desc').get()
  expect(data.map((one) => one._id)).toEqual(['3', '1', '2'])
})

test('a count counts what matches', async () => {
  expect(
    (
      await db
        .collection('cases')
        .where({ n: db.command.gt(2) })
        .count()
    ).total,
  ).toBe(2)
})

test('an operator nobody knows is refused', async () => {
  await expect(found({ n: { $near: 1 } })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
})
