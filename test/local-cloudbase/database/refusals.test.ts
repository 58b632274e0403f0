import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'

let local: FreshCloudbase
beforeAll(async () => {
  local = await freshCloudbase()
})
afterAll(() => local.close())

async function post(body: unknown): Promise<{ code?: string; message?: string }> {
  const response = await fetch(`${local.url}/admin?env=x&seqId=y`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as { code?: string }
}

const get = { action: 'database.getDocument', collectionName: 'c', queryType: 'WHERE' }

test.each([
  ['a query that is no EJSON', { ...get, query: '{' }],
  ['a query that is no object', { ...get, query: '[1]' }],
  ['a date that is none', { ...get, query: '{"at":{"$date":"yesterday"}}' }],
  ['a type nobody supports', { ...get, query: '{"a":{"$binary":{"base64":"AA==","subType":"00"}}}' }],
  ['an unknown operator', { ...get, query: '{"a":{"$frobnicate":1}}' }],
  ['a script', { ...get, query: '{"$where":"true"}' }],
  ['a document that is no object', { action: 'database.insertDocument', collectionName: 'c', data: ['5'] }],
  [
    'a regular expression to keep',
    {
      action: 'database.insertDocument',
      collectionName: 'c',
      data: ['{"a":{"$regularExpression":{"pattern":"x","options":""}}}'],
    },
  ],
  ['a document that is no text', { action: 'database.insertDocument', collectionName: 'c', data: [{ a: 1 }] }],
  [
    'an update that is none',
    { action: 'database.modifyDocument', collectionName: 'c', query: '{}', data: '{"$set":1}', merge: true },
  ],
  [
    'an update to the time of the machine',
    {
      action: 'database.modifyDocument',
      collectionName: 'c',
      query: '{}',
      data: '{"$currentDate":{"at":true}}',
      merge: true,
    },
  ],
  ['a query for the time of the machine', { ...get, query: '{"$expr":{"$gt":["$$NOW","$at"]}}' }],
  ['a projection of it', { ...get, query: '{}', projection: '{"at":"$$NOW"}' }],
  [
    'an aggregate of it',
    {
      action: 'database.aggregateDocuments',
      collectionName: 'c',
      stages: [{ stageKey: '$project', stageValue: '{"at":"$$NOW"}' }],
    },
  ],
  ['a name that is none', { ...get, collectionName: '../c' }],
  ['nesting without end', { ...get, query: `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }],
])('%s is DATABASE_REQUEST_FAILED, and the server lives on', async (_, body) => {
  expect(await post(body)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.any(String) as unknown })
  expect(await (await fetch(`${local.url}/healthz`)).json()).toEqual({ ok: true })
})

test.each(['{"name":"张三 110101199001011234', '{"id":{"$oid":"110101199001011234"}}', '"110101199001011234'])(
  'neither answer nor log repeats what cannot be read: %s',
  async (query) => {
    const lines = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { message } = await post({ ...get, query })
    const logged = lines.mock.calls.map(([line]) => String(line)).join('')
    lines.mockRestore()
    expect(logged).toContain('bad EJSON: it cannot be read')
    for (const sentence of [logged, message]) expect(sentence).not.toMatch(/张三|110101/)
  },
)

test('a body that is no JSON and an action nobody knows are refused', async () => {
  expect(await post('not json')).toMatchObject({ code: 'INVALID_PARAM' })
  expect(await post({ action: 'database.dropEverything' })).toMatchObject({ code: 'INVALID_PARAM' })
})

test('a request over 6 MB is refused', async () => {
  const adding = local.db.collection('large').add({ text: 'x'.repeat(6 * 1024 * 1024) })
  await expect(adding).rejects.toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
})

test('a reply over 16 MB is refused', async () => {
  for (const _id of ['a', 'b', 'c', 'd'])
    await local.db.collection('heavy').add({ _id, text: 'x'.repeat(5 * 1024 * 1024) })
  await expect(local.db.collection('heavy').get()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  expect((await local.db.collection('heavy').limit(2).get()).data).toHaveLength(2)
})

test('an id must be a number or a short text', async () => {
  await expect(local.db.collection('ids').add({ _id: 'x'.repeat(700) })).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
  await expect(local.db.collection('ids').add({ _id: { a: 1 } })).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
  await local.db.collection('ids').add({ _id: 5 })
  expect((await local.db.collection('ids').doc(5).get()).data).toEqual([{ _id: 5 }])
})
