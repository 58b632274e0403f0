import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(__dirname, '..')

/** What the linter's arrow rule says of each line, were it in its file; ESLint does not run inside jest. */
function complaints(cases: (readonly [file: string, line: string])[]): string[] {
  const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(__dirname, 'arrow-complaints.ts')]
  const { stdout, stderr } = spawnSync(process.execPath, script, { input: JSON.stringify(cases), encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as string[]
}

/** One arrow that must never be, drawn into a file that exists. */
const forbidden: [arrow: string, file: string, line: string, sentence: string][] = [
  ['contract → anything', 'src/contract/day.ts', "import '../services/clock'", 'valibot and nothing else'],
  ['contract → a package', 'src/contract/day.ts', "import 'dayjs'", 'valibot and nothing else'],
  ['src → cloud', 'src/services/call.ts', "import '../../cloudfunctions/_shared/rpc/clock'", 'by its contract only'],
  [
    'cloud → src',
    'cloudfunctions/_shared/rpc/clock.ts',
    "import '../../../src/services/clock'",
    'by the contract only',
  ],
  [
    'feature → feature',
    'src/features/headline-board/headline-board.tsx',
    "import '../session/session'",
    'another feature',
  ],
  ['page → page', 'src/pages/overview/index.tsx', "import '../mine/index'", 'another page'],
  ['page → service', 'src/pages/overview/index.tsx', "import '../../services/call'", 'A page asks a feature'],
  ['component → service', 'src/components/card.tsx', "import '../services/call'", 'looks only'],
  ['format → service', 'src/format/days.ts', "import '../services/clock'", 'looks only'],
  ['function → function', 'cloudfunctions/staff/main.ts', "import '../admin/main'", 'another function'],
  [
    'shared → function',
    'cloudfunctions/_shared/rpc/serve.ts',
    "import '../../staff/answers'",
    'no particular function',
  ],
  [
    'noun → storage',
    'cloudfunctions/_shared/releases/release.ts',
    "import './releases.reader'",
    'no storage, no rpc, no clock',
  ],
  ['noun → clock', 'cloudfunctions/_shared/reports/report.ts', "import '../rpc/clock'", 'no storage, no rpc, no clock'],
  [
    'use case → use case',
    'cloudfunctions/_shared/releases/cut-release.ts',
    "import './publish-release'",
    'another use case',
  ],
  [
    'domain → SDK',
    'cloudfunctions/_shared/releases/release.ts',
    "import '@cloudbase/node-sdk'",
    'Only rpc/cloudbase.ts',
  ],
  ['function → SDK', 'cloudfunctions/staff/main.ts', "import '@cloudbase/node-sdk'", 'Only rpc/cloudbase.ts'],
  ['rpc → SDK', 'cloudfunctions/_shared/rpc/serve.ts', "import '@cloudbase/node-sdk'", 'Only rpc/cloudbase.ts'],
  [
    'shipped code → tests',
    'cloudfunctions/_shared/rpc/clock.ts',
    "import '../../../test/builders'",
    'neither tests nor',
  ],
  [
    'shipped code → local CloudBase',
    'src/services/clock.ts',
    "import '../../local-cloudbase/clock'",
    'neither tests nor',
  ],
  [
    'local CloudBase → domain',
    'local-cloudbase/clock.ts',
    "import '../cloudfunctions/_shared/rpc/clock'",
    'contract only',
  ],
]

const allowed: [file: string, line: string][] = [
  ['src/services/call.ts', "import '../contract/failure'"],
  ['cloudfunctions/_shared/releases/cut-release.ts', "import './releases.writer'"],
  ['cloudfunctions/_shared/rpc/cloudbase.ts', "import '@cloudbase/node-sdk'"],
  ['cloudfunctions/_shared/releases/cut-release.ts', "import '../../../src/reckoning/growth'"],
  ['local-cloudbase/check-output.ts', "import '../src/contract/staff'"],
]

describe('the house', () => {
  const cases = [...forbidden.map(([, file, line]) => [file, line] as const), ...allowed]
  const said = new Map(complaints(cases).map((complaint, index) => [cases[index]?.join(), complaint]))

  it.each(forbidden)('has no arrow %s', (_, file, line, sentence) => {
    expect(existsSync(join(root, file))).toBe(true)
    expect(said.get([file, line].join())).toContain(sentence)
  })

  it.each(allowed)('lets %s %s', (file, line) => {
    expect(said.get([file, line].join())).toBe('')
  })
})

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|tsx|js|mjs|scss)$/.test(entry.name) ? [path] : []
  })
}

const all = ['src', 'cloudfunctions', 'local-cloudbase', 'config', 'test'].flatMap(sources)
const lines = (path: string) => readFileSync(join(root, path), 'utf8').split('\n').length - 1

describe('files', () => {
  it('stay short: none over 200 lines, 95 % under 150', () => {
    expect(all.filter((path) => lines(path) > 200)).toEqual([])
    expect(all.filter((path) => lines(path) >= 150).length / all.length).toBeLessThan(0.05)
  })

  it('are named after what they hold', () => {
    const banned = /(^|[-/.])(utils?|helpers?|common|misc|index\.tsx?$)/
    const pages = /pages\/[\w-]+\/index\.(tsx|config\.ts)$|^config\/index\.ts$/
    expect(all.filter((path) => banned.test(path) && !pages.test(path))).toEqual([])
  })

  it('re-export nothing', () => {
    expect(all.filter((path) => /^export (\*|\{[^}]*\}) from/m.test(readFileSync(join(root, path), 'utf8')))).toEqual(
      [],
    )
  })

  it('read time in one place on each side', () => {
    const shipped = all.filter((path) => /^(src|cloudfunctions)\//.test(path))
    const reading = shipped.filter((path) =>
      /new Date\(\)|Date\.now\(\)|dayjs\(\)/.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(reading.map((path) => relative('.', path)).sort()).toEqual([
      'cloudfunctions/_shared/rpc/clock.ts',
      'src/services/clock.ts',
    ])
  })
})
