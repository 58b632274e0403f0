import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshCloudbase } from '../fresh-cloudbase'

const DOCUMENTS = 100_000
const collections = (fields: string[]) => ({ many: { indexes: [{ name: 'lot', fields }] } })

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'reopening-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('a store with 100,000 documents opens and finds them again', async () => {
  const first = await freshCloudbase({ directory, collections: collections(['lot']) })
  for (let at = 0; at < DOCUMENTS; at += 2_000) {
    await first.db.collection('many').add(
      Array.from({ length: 2_000 }, (_, more) => ({
        _id: `d${at + more}`,
        lot: (at + more) % 1_000,
        at: new Date(at),
      })),
    )
  }
  await first.close()
  const again = await freshCloudbase({ directory, collections: collections(['lot']) })
  const { data } = await again.db.collection('many').where({ lot: 77 }).orderBy('_id', 'asc').limit(1_000).get()
  await again.close()
  expect(data).toHaveLength(100)
})

test('a changed index is rebuilt when the store opens', async () => {
  const local = await freshCloudbase({ directory, collections: collections(['at', 'lot']) })
  const { total } = await local.db
    .collection('many')
    .where({ at: new Date(4_000), lot: 5 })
    .count()
  expect([total, local.meter.direct.documentsExamined]).toEqual([2, 2])
  await local.close()
})
