import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../cloudfunctions/_shared/rpc/cloudbase'
import { readConfiguration } from '../local-cloudbase/configuration'
import { startLocalCloudbase } from '../local-cloudbase/start'
import { replayed } from './replaying'

const root = join(__dirname, '..')
const TELL_EVERY = 100

/** Does everything a store holds again on a copy of it, and says of each release whether its hashes are the same. */
async function main(): Promise<void> {
  const store = process.argv[2]
  if (store === undefined) throw new Error('npm run replay -- FOLDER OF A STORE, such as dist/demonstration-year')
  const directory = await mkdtemp(join(tmpdir(), 'replay-'))
  await cp(store, directory, { recursive: true })
  const { collections } = await readConfiguration(root, process.env)
  const local = await startLocalCloudbase({ directory, strict: true, collections })
  Object.assign(process.env, local.environmentVariables, { ENVIRONMENT_PURPOSE: 'demonstration' })
  try {
    const outcomes = await replayed(openDatabase(), (done, of) => {
      if (done % TELL_EVERY === 0 || done === of) console.log(`${done} of ${of} steps`)
    })
    const differing = outcomes.filter(
      ({ content, manifest }) => content.before !== content.after || manifest.before !== manifest.after,
    )
    for (const { release } of differing) console.log(`${release} differs`)
    console.log(`${outcomes.length - differing.length} of ${outcomes.length} releases have the same hashes`)
    if (differing.length > 0) process.exitCode = 1
  } finally {
    await local.close()
    await rm(directory, { recursive: true, force: true })
  }
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exit(1)
})
