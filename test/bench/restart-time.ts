import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import { declaredCollections } from '../fresh-database'
import { freshCloudbase } from '../local-cloudbase/fresh-cloudbase'
import { type BenchFigure, median } from './figures'

const root = join(__dirname, '../..')
const DOCUMENTS = 100_000
const RUNS = 5
const PORT = '18098'

async function fill(directory: string): Promise<void> {
  const local = await freshCloudbase({ directory, strict: true, collections: declaredCollections() })
  for (let start = 0; start < DOCUMENTS; start += 1000) {
    const page = Array.from({ length: 1000 }, (_, index) => ({
      _id: String(start + index),
      metrics: [`m${index % 1000}`],
      confirmations: [{ value: index }],
    }))
    await local.db.collection('confirmations').add(page)
  }
  await local.close()
}

/** Seconds from starting the server's process to the answer of a first indexed query. */
async function restart(directory: string): Promise<number> {
  const started = performance.now()
  const words = [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'local-cloudbase/main.ts'),
    '--strict',
    '--store',
    directory,
  ]
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  process.env['TCB_CONTEXT_CNFG'] = JSON.stringify({ URL: `http://127.0.0.1:${PORT}/admin` })
  const found = await openDatabase().query('confirmations', { where: { metrics: 'm7' } })
  const seconds = (performance.now() - started) / 1000
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  if (found.length !== DOCUMENTS / 1000) throw new Error(`${found.length} documents found`)
  return seconds
}

export async function restartTime(): Promise<BenchFigure> {
  const directory = await mkdtemp(join(tmpdir(), 'restart-'))
  await fill(directory)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await restart(directory))
  await rm(directory, { recursive: true, force: true })
  return { name: 'restart with 100,000 documents, first query answered', value: median(times), unit: 's', limit: 3 }
}
