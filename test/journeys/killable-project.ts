import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { build, type Plugin } from 'esbuild'
import { sdkVariables } from '../../local-cloudbase/functions/environment'
import { root } from './project'

const SERVER = join(root, 'dist/project-server.js')

/** Modules of this project find their own folder also from inside the bundle. */
const ownFolders: Plugin = {
  name: 'own-folders',
  setup(bundle) {
    bundle.onLoad({ filter: /(test|local-cloudbase)\/.*\.ts$/ }, async ({ path }) => ({
      contents: `const __dirname = ${JSON.stringify(dirname(path))}\n${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }))
  },
}

let built: Promise<unknown> | null = null

/** One file starts in a quarter of the time its modules take, and it is started after every kill. */
function buildServer(): Promise<unknown> {
  return build({
    entryPoints: [join(__dirname, 'project-server.ts')],
    outfile: SERVER,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['lmdb', 'esbuild', '@cloudbase/node-sdk'],
    plugins: [ownFolders],
    logLevel: 'error',
  })
}

/** A project in a process of its own, with its functions. */
export interface KillableProject {
  url: string
  environmentVariables: Record<string, string>
  /** SIGKILL, whatever it is doing; its functions end with it. */
  kill(): Promise<void>
}

const servers = new Set<ChildProcess>()

/** Ends projects that a failure left running. */
export function endProjects(): void {
  for (const server of servers) server.kill('SIGKILL')
}

/** Starts the project on a store that may be there already. `now` is an instant (UTC). */
export async function startKillable(directory: string, now: string): Promise<KillableProject> {
  await (built ??= buildServer())
  const child = spawn(process.execPath, [SERVER, directory, now], { stdio: ['ignore', 'pipe', 'pipe'] })
  servers.add(child)
  let killed = false
  child.stderr.on('data', (words: Buffer) => {
    if (!killed) process.stderr.write(words)
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      servers.delete(child)
      resolve()
    })
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', () => {
      reject(new Error('the project ended before it printed its address'))
    })
  })
  const kill = () => {
    killed = true
    child.kill('SIGKILL')
    return gone
  }
  return { url, environmentVariables: sdkVariables(url), kill }
}
