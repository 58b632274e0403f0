import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfiguration } from '../../local-cloudbase/configuration'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'configuration-'))
  await mkdir(join(root, 'cloudfunctions'))
  await writeFile(join(root, 'cloudfunctions', 'collections.json'), '{"releases":{"indexes":[]}}')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('functions get what the vendor would default, their route, and variables from the environment', async () => {
  const vendor = {
    functions: [
      { name: 'intake', timeout: 20, envVariables: { KEY: '{{env.KEY}}', NONE: '{{ env.NONE }}', SAME: 'a' } },
    ],
    gateway: { routes: [{ path: '/intake', target: 'function:intake', enablePathTransmission: true }] },
  }
  await writeFile(join(root, 'cloudbaserc.json'), JSON.stringify(vendor))
  expect(await readConfiguration(root, { KEY: 'k' })).toEqual({
    collections: { releases: { indexes: [] } },
    functions: [
      {
        name: 'intake',
        timeout: 20,
        memorySize: 256,
        triggers: [],
        path: '/intake',
        enablePathTransmission: true,
        envVariables: { KEY: 'k', NONE: '', SAME: 'a' },
      },
    ],
  })
})

test('a file that cannot be read is named', async () => {
  await writeFile(join(root, 'cloudbaserc.json'), '{')
  await expect(readConfiguration(root, {})).rejects.toThrow(/cannot read .*cloudbaserc\.json/)
})
