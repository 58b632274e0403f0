import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions } from './build-functions'
import { buildServiceWorker } from './build-service-worker'
import { checkBudgets } from './budgets'
import { inputHash, isBuilt, stamp } from './stamps'

const root = join(__dirname, '..')

interface Target {
  inputs: readonly string[]
  settings: readonly string[]
  outcome: string
  build: () => Promise<void> | void
}

function taro(platform: 'weapp' | 'h5'): void {
  rmSync(join(root, 'dist', platform), { recursive: true, force: true })
  const taroCli = join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: platform }
  const { status, stdout, stderr } = spawnSync(process.execPath, [taroCli, 'build', '--type', platform], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the ${platform} build failed:\n${stdout}\n${stderr}`)
}

const pages = ['src', 'config', 'babel.config.js', 'project.config.json', 'package-lock.json', 'tsconfig.json']
const settings = ['TARO_APP_GATEWAY', 'TARO_APP_CLOUD_ENV'].map((name) => `${name}=${process.env[name] ?? ''}`)

const targets: Record<string, Target> = {
  functions: {
    inputs: ['cloudfunctions', 'src/contract', 'config', 'package-lock.json'],
    settings: [],
    outcome: 'dist/functions/resident/index.js',
    build: () => buildFunctions(root),
  },
  h5: {
    inputs: pages,
    settings,
    outcome: 'dist/h5/sw.js',
    build: async () => {
      taro('h5')
      await buildServiceWorker(join(root, 'dist/h5'))
    },
  },
  weapp: {
    inputs: pages,
    settings,
    outcome: 'dist/weapp/app.json',
    build: () => {
      taro('weapp')
    },
  },
}

async function buildTarget(name: string, target: Target): Promise<void> {
  const stampFile = join(root, 'dist/.stamps', name)
  const hash = inputHash(root, target.inputs, target.settings)
  if (isBuilt(stampFile, hash, join(root, target.outcome))) {
    console.log(`${name}: nothing changed`)
    return
  }
  console.log(`${name}: building …`)
  const started = Date.now()
  await target.build()
  checkBudgets(root, name)
  stamp(stampFile, hash)
  console.log(`${name}: built in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** Builds the named targets (all by default) that have changed since they were built last, and weighs them. */
export async function build(names: readonly string[] = Object.keys(targets)): Promise<void> {
  for (const name of names) {
    const target = targets[name]
    if (!target) throw new Error(`no such target: ${name}`)
    await buildTarget(name, target)
  }
}

if (require.main === module)
  build(process.argv.length > 2 ? process.argv.slice(2) : undefined).catch((thrown: unknown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown)
    process.exitCode = 1
  })
