import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone'
import { buildFunctions } from './build-functions'
import { buildServiceWorker } from './build-service-worker'
import { checkBudgets } from './budgets'
import { demonstrationYear } from './demonstration-year'
import { inputHash, isBuilt, stamp, type Target } from './stamps'

const root = join(__dirname, '..')
const SAY_EVERY_MS = 5_000

const OUTCOME = { weapp: 'app.json', h5: 'index.html' }

async function taro(platform: 'weapp' | 'h5'): Promise<void> {
  rmSync(join(root, 'dist', platform), { recursive: true, force: true })
  const taroCli = join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: platform }
  const child = spawn(process.execPath, [taroCli, 'build', '--type', platform, '--no-check'], { cwd: root, env })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (status !== 0 || !existsSync(join(root, 'dist', platform, OUTCOME[platform])))
    throw new Error(`the ${platform} build failed:\n${said.join('')}`)
}

const pages = ['src', 'config', 'babel.config.js', 'project.config.json', 'package-lock.json', 'tsconfig.json']
const settings = ['TARO_APP_GATEWAY', 'TARO_APP_CLOUD_ENV', 'TARO_APP_SITE'].map(
  (name) => `${name}=${process.env[name] ?? ''}`,
)

/** What ships. */
const shipped = ['functions', 'h5', 'weapp']

const targets: Record<string, Target> = {
  functions: {
    inputs: ['cloudfunctions', 'src/contract', 'src/reckoning', 'config', 'package-lock.json'],
    settings: [],
    outcome: 'dist/functions/resident/index.js',
    build: () => buildFunctions(root),
  },
  h5: {
    inputs: pages,
    settings,
    outcome: 'dist/h5/sw.js',
    build: async () => {
      await taro('h5')
      await buildServiceWorker(join(root, 'dist/h5'))
    },
  },
  weapp: {
    inputs: pages,
    settings,
    outcome: 'dist/weapp/app.json',
    build: () => taro('weapp'),
  },
  'demonstration-year': demonstrationYear,
}

async function buildTarget(name: string, target: Target): Promise<void> {
  const stampFile = join(root, 'dist/.stamps', name)
  const hash = inputHash(root, target.inputs, target.settings)
  if (isBuilt(stampFile, hash, join(root, target.outcome))) {
    console.log(`${name}: nothing changed`)
    return
  }
  console.log(`${name}: building …`)
  rmSync(stampFile, { force: true })
  const started = Date.now()
  const progress = setInterval(() => {
    console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`)
  }, SAY_EVERY_MS)
  await target.build().finally(() => {
    clearInterval(progress)
  })
  checkBudgets(root, name)
  stamp(stampFile, hash)
  console.log(`${name}: built in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** Builds the named targets (what ships by default) that have changed since they were built last, and weighs them. */
export async function build(names: readonly string[] = shipped): Promise<void> {
  for (const name of names) {
    const target = targets[name]
    if (!target) throw new Error(`no such target: ${name}`)
    await build(target.needs ?? [])
    const lock = join(root, 'dist/.stamps', `${name}.lock`)
    await alone(
      lock,
      () => buildTarget(name, target),
      () => {
        console.log(`${name}: another process is building it; waiting …`)
      },
    )
  }
}

if (require.main === module)
  build(process.argv.length > 2 ? process.argv.slice(2) : undefined).catch((thrown: unknown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown)
    process.exitCode = 1
  })
