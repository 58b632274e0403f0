import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { sideBySide, type Step } from './side-by-side'

const root = join(__dirname, '..')
/** One more than the cores of a small machine has: while one step or suite waits, another one works. */
const LANES = 3

const tool = (name: string, script: string, ...words: string[]): Step => ({
  name,
  words: [join(root, 'node_modules', script), ...words],
})
const built = (...targets: string[]): Step =>
  tool(targets.join(', '), 'tsx/dist/cli.mjs', join(root, 'config/build.ts'), ...targets)

/** Everything that must pass before the tests: types, lint, builds within budget, and the demonstration year they start from. */
const before: readonly Step[] = [
  tool('types', 'typescript-7/bin/tsc', '--noEmit'),
  built('functions', 'demonstration-year'),
  tool('lint', 'eslint/bin/eslint.js', '.'),
  tool('lint of types', 'oxlint/bin/oxlint', '--quiet'),
  built('h5'),
  built('weapp'),
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  tool('styles', 'stylelint/bin/stylelint.mjs', 'src/**/*.scss'),
]

async function main(): Promise<void> {
  await sideBySide(before, LANES, root)
  console.log('\ntests …')
  const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--ci', `--maxWorkers=${LANES}`]
  const { status } = spawnSync(process.execPath, jest, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('tests failed')
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
})
