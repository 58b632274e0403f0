import { spawn, type ChildProcess } from 'node:child_process'

/** A step: its name and what Node is started with. */
export interface Step {
  name: string
  words: readonly string[]
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1_000)

/** Runs steps in their order, so many at a time; what one says is printed when it ends. The first failure ends the others and is thrown. */
export async function sideBySide(
  steps: readonly Step[],
  lanes: number,
  cwd: string,
  say: (line: string) => void = console.log,
): Promise<void> {
  const waiting = [...steps]
  const running = new Set<ChildProcess>()
  const run = async ({ name, words }: Step): Promise<void> => {
    say(`${name} …`)
    const started = Date.now()
    const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
    running.delete(child)
    if (status !== 0) throw new Error(`${said.join('')}\n${name} failed`)
    say(`${name}: ${seconds(started)} s`)
  }
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next)
  }
  try {
    await Promise.all(Array.from({ length: lanes }, lane))
  } catch (thrown) {
    waiting.length = 0
    for (const child of running) child.kill()
    throw thrown
  }
}
