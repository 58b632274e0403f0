import { freshCloudbase } from './fresh-cloudbase'
import { openDatabase } from './sdk'

test('TCB_CONTEXT_CNFG alone sends the pinned SDK to another server', async () => {
  const [first, second] = [await freshCloudbase(), await freshCloudbase()]
  try {
    const db = openDatabase()
    process.env.TCB_CONTEXT_CNFG = first.environmentVariables.TCB_CONTEXT_CNFG
    await db.collection('where').add({ _id: 'first' })
    process.env.TCB_CONTEXT_CNFG = second.environmentVariables.TCB_CONTEXT_CNFG
    await db.collection('where').add({ _id: 'second' })
    expect([first.meter.direct.documentsWritten, second.meter.direct.documentsWritten]).toEqual([1, 1])
  } finally {
    await Promise.all([first.close(), second.close()])
  }
})

test('the SDK is the version whose convention this relies on', () => {
  expect(jest.requireActual<{ version: string }>('@cloudbase/node-sdk/package.json').version).toBe('3.18.3')
})
