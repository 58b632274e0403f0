import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'
import type { Database, Stored } from '../sdk'

let local: FreshCloudbase
let db: Database
beforeAll(async () => {
  local = await freshCloudbase({
    collections: { counters: {}, outside: {}, codes: { indexes: [{ name: 'code', fields: ['code'], unique: true }] } },
  })
  db = local.db
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterAll(() => local.close())

async function read(id: string): Promise<Stored | undefined> {
  return (await db.collection('counters').doc(id).get()).data[0]
}

/** As programs do, tries again when the SDK gives up. */
async function increment(id: string): Promise<void> {
  for (;;) {
    try {
      await db.runTransaction(async (transaction) => {
        const counter = transaction.collection('counters').doc(id)
        const { data } = await counter.get()
        await counter.update({ n: Number(data?.n) + 1 })
      })
      return
    } catch (error) {
      if ((error as { code?: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
    }
  }
}

test('a committed transaction is seen whole, an aborted one not at all', async () => {
  const transaction = await db.startTransaction()
  await transaction.collection('counters').add({ _id: 't1', n: 1 })
  await transaction.collection('counters').doc('t2').set({ n: 2 })
  expect(await read('t1')).toBeUndefined()
  await transaction.commit()
  expect([await read('t1'), await read('t2')]).toEqual([
    { _id: 't1', n: 1 },
    { _id: 't2', n: 2 },
  ])
  const other = await db.startTransaction()
  await other.collection('counters').doc('t1').update({ n: 9 })
  await other.collection('counters').doc('t2').remove()
  await other.rollback()
  expect([await read('t1'), await read('t2')]).toEqual([
    { _id: 't1', n: 1 },
    { _id: 't2', n: 2 },
  ])
})

test('a transaction sees its own writes and the state at its first operation', async () => {
  await db.collection('counters').add([
    { _id: 's1', n: 1 },
    { _id: 's2', n: 1 },
  ])
  const transaction = await db.startTransaction()
  const inside = async (id: string) => (await transaction.collection('counters').doc(id).get()).data
  await db.collection('counters').doc('s1').update({ n: 2 })
  expect((await inside('s1'))?.n).toBe(2)
  await db.collection('counters').doc('s1').update({ n: 3 })
  expect((await inside('s1'))?.n).toBe(2)
  await transaction.collection('counters').doc('s2').update({ n: 5 })
  expect((await inside('s2'))?.n).toBe(5)
  expect(
    (
      await transaction
        .collection('counters')
        .where({ _id: db.command.in(['s1', 's2']) })
        .orderBy('n', 'desc')
        .get()
    ).data,
  ).toMatchObject([{ n: 5 }, { n: 2 }])
  expect(await inside('absent')).toBeNull()
  await transaction.rollback()
})

test('whoever writes a document second gets a conflict', async () => {
  await db.collection('counters').add({ _id: 'c', n: 0 })
  const [first, second] = [await db.startTransaction(), await db.startTransaction()]
  await first.collection('counters').doc('c').update({ n: 1 })
  await expect(second.collection('counters').doc('c').update({ n: 2 })).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_CONFLICT',
  })
  await first.commit()
  await expect(second.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  expect((await read('c'))?.n).toBe(1)
})

test('a write after somebody else changed the document is a conflict', async () => {
  await db.collection('counters').add({ _id: 'e', n: 0 })
  const transaction = await db.startTransaction()
  await transaction.collection('counters').doc('e').get()
  await db.collection('counters').doc('e').update({ n: 7 })
  await expect(transaction.collection('counters').doc('e').update({ n: 1 })).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_CONFLICT',
  })
  expect((await read('e'))?.n).toBe(7)
})

test('a write outside waits until the transaction that holds the document is over', async () => {
  await db.collection('counters').add({ _id: 'w', n: 0 })
  const transaction = await db.startTransaction()
  await transaction.collection('counters').doc('w').update({ n: 10 })
  const outside = db
    .collection('counters')
    .doc('w')
    .update({ n: db.command.inc(1) })
  await transaction.commit()
  await outside
  expect((await read('w'))?.n).toBe(11)
})

test('no increment is lost among concurrent transactions, in 20 rounds', async () => {
  for (let round = 1; round <= 20; round += 1) {
    const id = `round-${round}`
    await db.collection('counters').add({ _id: id, n: 0 })
    await Promise.all([
      increment(id),
      increment(id),
      increment(id),
      db
        .collection('counters')
        .doc(id)
        .update({ n: db.command.inc(1) }),
    ])
    expect(await read(id)).toEqual({ _id: id, n: 4 })
  }
})

test('a commit that would break uniqueness changes nothing', async () => {
  await db.collection('codes').add({ _id: 'one', code: 'x' })
  const transaction = await db.startTransaction()
  await transaction.collection('codes').add({ _id: 'other', code: 'y' })
  await transaction.collection('codes').add({ _id: 'two', code: 'x' })
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
  expect((await db.collection('codes').count()).total).toBe(1)
})

test('where().update(), count() and aggregate() run outside the transaction they are written in', async () => {
  await db.collection('outside').add({ _id: 'a', n: 1 })
  const transaction = await db.startTransaction()
  await transaction.collection('outside').add({ _id: 'b', n: 1 })
  await transaction.collection('outside').where({ _id: 'a' }).update({ n: 2 })
  expect((await transaction.collection('outside').count()).total).toBe(1)
  expect((await transaction.collection('outside').aggregate().match({ n: 1 }).end()).data).toEqual([])
  await transaction.rollback()
  expect((await db.collection('outside').doc('a').get()).data).toMatchObject([{ n: 2 }])
})

test('an operation that fails ends its transaction', async () => {
  await db.collection('counters').add({ _id: 'taken', n: 1 })
  const transaction = await db.startTransaction()
  await transaction.collection('counters').add({ _id: 'with-it', n: 1 })
  await expect(transaction.collection('counters').add({ _id: 'taken', n: 2 })).rejects.toMatchObject({
    code: 'DATABASE_DUPLICATE_WRITE',
  })
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  expect(await read('with-it')).toBeUndefined()
})
