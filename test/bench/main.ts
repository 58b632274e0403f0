import { join } from 'node:path'
import { build } from '../../config/build'
import { weights } from '../../config/budgets'
import { browserTimes } from './browser-times'
import { bulletinTimes } from './bulletin-time'
import { faults } from './faults'
import { type BenchFigure, print } from './figures'
import { hospitals } from './hospitals'
import { imports } from './imports'
import { millionRows } from './million-rows'
import { overviewCost } from './overview-cost'
import { requireTimes } from './require-time'
import { resumed } from './resumed'
import { restartTime } from './restart-time'
import { rounds } from './rounds'
import { secondStart } from './start-time'
import { tenYears } from './ten-years'

const root = join(__dirname, '../..')
const KB = 1024

function weighed(): BenchFigure[] {
  return ['weapp', 'h5', 'functions'].flatMap((target) =>
    weights(root, target).map(([name, bytes, limit]) => ({
      name: `weight: ${name}`,
      value: bytes / KB,
      unit: 'KB',
      limit: limit / KB,
    })),
  )
}

const parts: Record<string, () => Promise<BenchFigure[]> | BenchFigure[]> = {
  weights: weighed,
  require: requireTimes,
  overview: overviewCost,
  bulletin: bulletinTimes,
  restart: async () => [await restartTime()],
  start: async () => [await secondStart()],
  rounds,
  browser: browserTimes,
  hospitals,
  imports,
  faults,
  rows: millionRows,
  resumed,
  'ten-years': tenYears,
}

async function main(): Promise<void> {
  await build()
  const wanted = process.argv.slice(2)
  for (const [name, part] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) (await part()).forEach(print)
  process.exit(0)
}

main().catch((thrown: unknown) => {
  console.error(thrown)
  process.exit(1)
})
