import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const LOOK_AGAIN_MS = 300

async function took(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A lock whose process has ended, killed or crashed, holds nobody up. */
async function clearAbandoned(lock: string): Promise<void> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (pid > 0 && !lives(pid)) await rm(lock, { force: true })
}

/**
 * Does the work while no other process on this machine does what needs the same lock (a file, made and removed);
 * `wait` is told once where another one holds it.
 */
export async function alone<T>(lock: string, work: () => Promise<T>, wait: () => void = () => undefined): Promise<T> {
  await mkdir(dirname(lock), { recursive: true })
  for (let tries = 0; !(await took(lock)); tries += 1) {
    if (tries === 1) wait()
    await clearAbandoned(lock)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}
