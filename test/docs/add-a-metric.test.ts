import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '../..')
const copied = [
  'cloudfunctions',
  'src/contract',
  'src/reckoning',
  'test/builders.ts',
  'test/published-calendar.ts',
  'test/cloudfunctions/_shared/metrics',
  'jest.config.cjs',
  'config/longest-first.cjs',
  'package.json',
]

interface Block {
  title: string
  text: string
}

function blocks(): Block[] {
  const document = readFileSync(join(root, 'docs/add-a-metric.md'), 'utf8')
  return [...document.matchAll(/^```ts (\S+)\n([\s\S]*?)^```/gm)].map(([, title = '', text = '']) => ({ title, text }))
}

/** Adds the import, and the imported word at the head of the list. */
function register(folder: string, line: string): void {
  const file = join(folder, 'cloudfunctions/_shared/metrics/registry.ts')
  const word = /\{ (\w+) \}/.exec(line)?.[1] ?? ''
  const registry = readFileSync(file, 'utf8').replace('readonly Metric[] = [\n', (start) => `${start}  ${word},\n`)
  writeFileSync(file, `${line}${registry}`)
}

function follow(folder: string, wanted: (block: Block) => boolean): void {
  for (const { title, text } of blocks().filter(wanted)) {
    if (title === 'registry') register(folder, text)
    else {
      mkdirSync(dirname(join(folder, title)), { recursive: true })
      writeFileSync(join(folder, title), text)
    }
  }
}

function testMetrics(folder: string) {
  const words = [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'node', '--rootDir', folder]
  return spawnSync(process.execPath, [...words, '--testPathPatterns', 'metrics'], { cwd: folder, encoding: 'utf8' })
}

describe('somebody who follows docs/add-a-metric.md to the letter', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'add-a-metric-'))
    for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('has a metric that passes every test', () => {
    follow(folder, () => true)
    const { status, stderr } = testMetrics(folder)
    expect(stderr).toContain('definitions/health-card-hospitals.test.ts')
    expect(status === 0 ? 'passed' : stderr).toBe('passed')
  })

  it('is told when the word is forgotten', () => {
    follow(folder, ({ title }) => title !== 'registry')
    const { status, stderr } = testMetrics(folder)
    expect(status).not.toBe(0)
    expect(stderr).toContain('holds every definition file')
  })
})
