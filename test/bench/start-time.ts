import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { BenchFigure } from './figures'

const root = join(__dirname, '../..')
const PORT = '18099'

/** The demonstration year, the second of the two environments. */
const LAST_PORT = '18100'

/** Runs `npm start` until it prints its addresses, and gives back the seconds. */
async function start(): Promise<number> {
  const started = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(`:${LAST_PORT}/`)) resolve()
    })
    child.once('exit', () => {
      reject(new Error('npm start ended before it printed its addresses'))
    })
  })
  const seconds = (performance.now() - started) / 1000
  child.removeAllListeners('exit')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  await ended
  return seconds
}

/** The second `npm start` in a row, with nothing changed. */
export async function secondStart(): Promise<BenchFigure> {
  await start()
  return { name: 'second npm start', value: await start(), unit: 's', limit: 10 }
}
