import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Store } from '../../../local-cloudbase/database/store'
import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'

let local: FreshCloudbase
beforeAll(async () => {
  local = await freshCloudbase({ collections: { balances: {}, trees: { indexes: [{ name: 'a', fields: ['a'] }] } } })
})
afterAll(() => local.close())

function nested(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`
}

async function admin(body: Record<string, unknown>): Promise<{ code?: string; transactionId?: string }> {
  const response = await fetch(`${local.url}/admin`, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as { code?: string }
}

const insertion = { action: 'database.insertDocument', collectionName: 'trees' }
const refused = { code: 'DATABASE_REQUEST_FAILED' }

test('a document nested too deep takes none of its batch with it', async () => {
  expect(await admin({ ...insertion, data: ['{"a":1}', `{"a":${nested(1_800)}}`] })).toMatchObject(refused)
  expect((await local.db.collection('trees').count()).total).toBe(0)
  expect((await local.db.collection('trees').where({ a: 1 }).count()).total).toBe(0)
})

test('100 levels are kept, 101 are not', async () => {
  expect(await admin({ ...insertion, data: [`{"_id":"deep","b":${nested(100)}}`] })).not.toHaveProperty('code')
  expect(await admin({ ...insertion, data: [`{"b":${nested(101)}}`] })).toMatchObject(refused)
  await local.db.collection('trees').doc('deep').remove()
})

test('a transaction that adds such a document changes nothing', async () => {
  await local.db.collection('balances').doc('mine').set({ n: 1 })
  const { transactionId } = await admin({ action: 'database.startTransaction' })
  const change = { collectionName: 'balances', query: '{"_id":"mine"}', data: '{"$set":{"n":2}}', merge: true }
  await admin({ action: 'database.modifyDocument', ...change, transactionId })
  const deep = `{"_id":"new","a":${nested(1_800)}}`
  expect(await admin({ ...insertion, data: [deep], transactionId })).toMatchObject(refused)
  expect(await admin({ action: 'database.commitTransaction', transactionId })).toMatchObject({
    code: 'DATABASE_TRANSACTION_FAIL',
  })
  expect((await local.db.collection('balances').doc('mine').get()).data).toEqual([{ _id: 'mine', n: 1 }])
  expect((await local.db.collection('trees').count()).total).toBe(0)
})

test('an update that nests too deep by its path changes none of the documents it matches', async () => {
  await local.db.collection('trees').add([
    { _id: 'x', a: 1 },
    { _id: 'y', a: 1 },
  ])
  const path = Array(300).fill('c').join('.')
  const change = {
    collectionName: 'trees',
    query: '{}',
    data: `{"$set":{"${path}":1}}`,
    merge: true,
    multi: true,
  }
  expect(await admin({ action: 'database.modifyDocument', ...change })).toMatchObject(refused)
  expect((await local.db.collection('trees').where({ a: 1 }).count()).total).toBe(2)
})

test('what cannot be worked out at the commit takes nothing of the transaction with it', async () => {
  const store = await mkdtemp(join(tmpdir(), 'store-'))
  const database = new Store(store, { trees: { indexes: [{ name: 'a', fields: ['a'] }] } })
  let deep: unknown = 1
  for (let level = 0; level < 1_800; level += 1) deep = [deep]
  const changes = [1, deep].map((a, at) => ({ collection: 'trees', id: at, next: { _id: at, a } }))
  await expect(
    database.write(() => {
      database.apply(changes)
    }),
  ).rejects.toThrow('levels')
  expect([...database.entries.getKeys(), ...database.documents.getKeys()]).toEqual([])
  await database.close()
  await rm(store, { recursive: true })
})
