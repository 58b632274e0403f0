import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../config/build'
import type { LocalCloudbase } from '../start'
import { startEnvironment } from './environments'
import { somethingIsPublished } from './requests'
import { seed } from './seed'
import { copyStore, startYear } from './year/year-environment'

const root = join(__dirname, '../..')
const DEFAULT_PORT = 18_080

const started: LocalCloudbase[] = []

async function startBulletin(port: number, now: string | undefined): Promise<LocalCloudbase> {
  const local = await startEnvironment({
    directory: join(root, '.local/bulletin'),
    purpose: 'production',
    port,
    variables: process.env,
    ...(now === undefined ? {} : { now }),
  })
  started.push(local)
  if (!(await somethingIsPublished(local.url))) await seed(local.url, () => local.clock.now(), console.log)
  return local
}

async function startDemonstrationYear(port: number): Promise<LocalCloudbase> {
  const directory = join(root, '.local/demonstration-year')
  if (!existsSync(directory)) {
    await build(['demonstration-year'])
    await copyStore(join(root, 'dist/demonstration-year'), directory)
  }
  const local = await startYear({ directory, port, variables: process.env })
  started.push(local)
  return local
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { now: { type: 'string' } } })
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT)
  await build(['functions', 'h5'])
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void Promise.all(started.map((local) => local.close())).then(() => process.exit(0)))
  const bulletin = await startBulletin(port, values.now)
  const year = await startDemonstrationYear(port === 0 ? 0 : port + 1)
  console.log('\nThese servers are for this machine only: they bind 127.0.0.1, sign no tokens, and share nothing.')
  console.log(`The mini program, with the bulletin of 2020-11-27:            ${bulletin.url}/`)
  console.log(`The mini program, with an invented year that ends that day:   ${year.url}/`)
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exit(1)
})
