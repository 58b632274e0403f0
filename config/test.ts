import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build'

const root = join(__dirname, '..')

function step(name: string, script: string, ...words: string[]): void {
  console.log(`\n${name} …`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${name} failed`)
}

/** Seeds the demonstration year beside the steps before the tests, which leave a core free. */
function startSeeding(): ChildProcess {
  const words = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'config/build.ts'), 'demonstration-year']
  return spawn(process.execPath, words, { cwd: root, stdio: 'inherit' })
}

/** Everything that must pass before the tests: types, lint, builds within budget. */
async function stepsBefore(): Promise<void> {
  step('types', 'typescript/bin/tsc', '--noEmit')
  step('lint', 'eslint/bin/eslint.js', '.')
  step('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
  step('styles', 'stylelint/bin/stylelint.mjs', 'src/**/*.scss')
  await build()
}

async function main(): Promise<void> {
  const seeding = startSeeding()
  const seeded = new Promise<number | null>((resolve) => seeding.once('exit', resolve))
  try {
    await stepsBefore()
  } catch (thrown) {
    seeding.kill()
    throw thrown
  }
  if ((await seeded) !== 0) throw new Error('seeding the demonstration year failed')
  step('tests', 'jest/bin/jest.js', '--ci', '--maxWorkers=2')
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
})
