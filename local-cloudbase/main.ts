import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfiguration } from './configuration'
import { startLocalCloudbase, type LocalCloudbase } from './start'

const ROOT = join(__dirname, '..')
const DEFAULT_PORT = 18_080

async function start(): Promise<LocalCloudbase> {
  const { values } = parseArgs({
    options: { now: { type: 'string' }, strict: { type: 'boolean' }, store: { type: 'string' } },
  })
  const { collections, functions } = await readConfiguration(ROOT, process.env)
  const site = join(ROOT, 'dist', 'h5')
  return startLocalCloudbase({
    directory: values.store ?? join(ROOT, '.local', 'store'),
    port: Number(process.env.PORT ?? DEFAULT_PORT),
    strict: values.strict ?? false,
    collections,
    functions: { root: join(ROOT, 'dist', 'functions'), configuration: functions },
    ...(values.now === undefined ? {} : { now: values.now }),
    ...(existsSync(site) ? { site } : {}),
  })
}

start().then(
  (local) => {
    process.stdout.write(
      `local CloudBase: ${local.url}\nFor this machine only: it listens on 127.0.0.1 and its tokens are not signed.\n`,
    )
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void local.close().then(() => process.exit(0)))
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
