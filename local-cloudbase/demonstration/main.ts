import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../config/build'
import { checkOutput } from '../check-output'
import { readConfiguration } from '../configuration'
import { type LocalCloudbase, startLocalCloudbase } from '../start'
import { somethingIsPublished } from './requests'
import { DEMONSTRATION_SECRET, seed } from './seed'

const root = join(__dirname, '../..')

/** What a deployment sets in its console; here known to everybody. */
const variables = {
  FIRST_ADMIN: 'cloudbase:admin',
  INTAKE_SECRET_HEALTH_INFORMATION_CENTRE: DEMONSTRATION_SECRET,
}

async function start(): Promise<LocalCloudbase> {
  const { values } = parseArgs({ options: { now: { type: 'string' } } })
  const { collections, functions } = await readConfiguration(root, { ...variables, ...process.env })
  return startLocalCloudbase({
    directory: join(root, '.local/bulletin'),
    port: Number(process.env['PORT'] ?? 18080),
    strict: true,
    collections,
    functions: { root: join(root, 'dist/functions'), configuration: functions },
    site: join(root, 'dist/h5'),
    checkOutput,
    ...(values.now === undefined ? {} : { now: values.now }),
  })
}

async function main(): Promise<void> {
  await build(['functions', 'h5'])
  const local = await start()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void local.close().then(() => process.exit(0)))
  if (!(await somethingIsPublished(local.url))) await seed(local.url, () => local.clock.now(), console.log)
  console.log('\nThis server is for this machine only: it binds 127.0.0.1 and signs no tokens.')
  console.log(`The mini program, with the bulletin of 2020-11-27:  ${local.url}/`)
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exit(1)
})
