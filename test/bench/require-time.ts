import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { functionNames } from '../../config/build-functions'
import { type BenchFigure, median } from './figures'

const root = join(__dirname, '../..')
const RUNS = 15
const sdk = join(root, 'node_modules/@cloudbase/node-sdk')
const platform = {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: 'bench',
}

/** Milliseconds a fresh process needs to require a module, as on a cold start. */
function requireTime(module: string): number {
  const script = `const t = performance.now(); require(${JSON.stringify(module)}); process.stdout.write(String(performance.now() - t)); process.exit(0)`
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, ...platform },
    encoding: 'utf8',
  })
  return Number(stdout)
}

/** Requiring each bundle against the SDK as npm installs it, in alternated runs. */
export function requireTimes(): BenchFigure[] {
  const modules = {
    sdk,
    ...Object.fromEntries(functionNames.map((name) => [name, join(root, 'dist/functions', name, 'index.js')])),
  }
  const times = new Map<string, number[]>(Object.keys(modules).map((name) => [name, []]))
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, module] of Object.entries(modules)) times.get(name)?.push(requireTime(module))
  const of = (name: string) => median(times.get(name) ?? [])
  return [
    { name: 'require: unbundled SDK', value: of('sdk'), unit: 'ms' },
    ...functionNames.flatMap((name): BenchFigure[] => [
      { name: `require: ${name}`, value: of(name), unit: 'ms' },
      {
        name: `require: ${name} ÷ unbundled SDK`,
        value: of(name) / of('sdk'),
        unit: 'ratio',
        ...(name === 'resident' ? { limit: 1 / 3 } : {}),
      },
    ]),
  ]
}
