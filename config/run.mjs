// What `npm start` and `npm test` run first: plain Node, because nothing may be installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stampFile = join(root, 'node_modules/.installed')
const SAY_EVERY_MS = 10_000

function run(command, words) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    child.once('error', (error) => {
      console.error(error.message)
      process.exit(1)
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.once('exit', (code) => {
      if (code) process.exit(code)
      resolve()
    })
  })
}

async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return
  console.log('installing packages (one to two minutes) …')
  const started = Date.now()
  const progress = setInterval(() => console.log(`  ${Math.round((Date.now() - started) / 1000)} s`), SAY_EVERY_MS)
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  clearInterval(progress)
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, lock)
}

function checkNode() {
  if (process.versions.node.startsWith('20.')) return
  console.error(`Node 20 is needed; this is Node ${process.versions.node}.`)
  process.exit(1)
}

checkNode()
await install()
await run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...process.argv.slice(2)])
