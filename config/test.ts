import { spawnSync } from 'node:child_process'
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

/** Everything that must pass: types, lint, builds within budget, tests. */
async function main(): Promise<void> {
  step('types', 'typescript/bin/tsc', '--noEmit')
  step('lint', 'eslint/bin/eslint.js', '.')
  step('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
  step('styles', 'stylelint/bin/stylelint.mjs', 'src/**/*.scss')
  await build()
  step('tests', 'jest/bin/jest.js', '--ci')
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
})
