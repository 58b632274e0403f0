import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSeeded, seededYear } from '../../config/demonstration-year'
import { YEAR_ENDS } from '../../local-cloudbase/demonstration/year/seed-year'
import { type Project, root, startProject } from './project'

/** Builds the seeded store in a process of its own, where esbuild works; whoever comes second waits and finds it done. */
async function seedOnce(): Promise<void> {
  const words = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'config/build.ts'), 'demonstration-year']
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (status !== 0) throw new Error(`the demonstration year cannot be seeded:\n${said.join('')}`)
}

/**
 * Starts a project on a copy of the seeded demonstration year, its clock at 2020-11-27 18:00 in China; close it in the end.
 * Seeding takes about a minute where `npm test` has not done it before.
 */
export async function startDemonstrationYear(): Promise<Project> {
  if (!isSeeded()) await seedOnce()
  const directory = await mkdtemp(join(tmpdir(), 'demonstration-year-'))
  await cp(seededYear, directory, { recursive: true })
  const project = await startProject({ directory, now: YEAR_ENDS, purpose: 'demonstration' })
  return {
    ...project,
    async close() {
      await project.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
