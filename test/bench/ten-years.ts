import type { Reply } from '../../src/contract/failure'
import { person } from '../journeys/people'
import { type Project, startProject } from '../journeys/project'
import { freshDatabaseOf } from '../journeys/project-database'
import { type BenchFigure, median, timed } from './figures'
import { LAST_YEAR, measured, regions } from './generated-years'
import { type Filled, fillYears } from './many-years'
import { yearReads } from './one-year-read'
import { opened } from './overview-cost'

/** Years of the long history; BENCH_YEARS tries it smaller. */
const YEARS = Number(process.env['BENCH_YEARS'] ?? 10)
const NOW = `${LAST_YEAR + 1}-01-02T01:00:00.000Z`
const RUNS = 101
/** Longer than an instance remembers what it read. */
const FORGOTTEN_MS = 11_000

interface History extends Filled {
  project: Project
}

async function history(years: number): Promise<History> {
  const project = await startProject({ now: NOW, seeded: 'grants', checked: false })
  return { project, ...(await fillYears(freshDatabaseOf(project), years)) }
}

async function answered({ project }: History, action: string, input: object): Promise<void> {
  const reply: Reply<unknown> = await project.ask('resident', action, input)
  if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply.failure)}`)
}

/** Two names, other ones each run, from all years. */
function namesOf({ names }: Filled, run: number): string[] {
  return [run * 2, run * 2 + 1].map((place) => names[(place * 7) % names.length] ?? '')
}

async function forget({ project }: History): Promise<void> {
  await project.moveTo(new Date(project.clock.now().getTime() + FORGOTTEN_MS).toISOString())
}

interface Latency {
  current: number[]
  series: number[]
}

async function measure(one: History, run: number, { current, series }: Latency): Promise<void> {
  await forget(one)
  current.push(await timed(() => answered(one, 'releases.current', {})))
  series.push(await timed(() => answered(one, 'series.read', { names: namesOf(one, run) })))
}

/** Long and short history in turn, so that whatever else the machine does meets both. */
async function latencies(long: History, short: History): Promise<BenchFigure[]> {
  const [slow, quick]: [Latency, Latency] = [
    { current: [], series: [] },
    { current: [], series: [] },
  ]
  for (let run = 0; run < 10; run += 1)
    for (const one of [long, short]) await measure(one, run, { current: [], series: [] })
  for (let run = 0; run < RUNS; run += 1) {
    await measure(long, run, slow)
    await measure(short, run, quick)
  }
  return (['current', 'series'] as const).flatMap((action) => {
    const [ten, one] = [median(slow[action]), median(quick[action])]
    const name = (what: string) => `${action === 'current' ? 'releases.current, cold' : 'series.read'}: ${what}`
    return [
      { name: name(`with ${YEARS} years`), value: ten, unit: 'ms' as const },
      { name: name('with one year'), value: one, unit: 'ms' as const },
      { name: name(`${YEARS} years ÷ one year`), value: ten / one, unit: 'ratio' as const, limit: 1.2 },
    ]
  })
}

async function documentsOf({ meter }: Project, ask: () => Promise<unknown>) {
  meter.clear()
  await ask()
  const { calls, documentsRead } = meter.totals()
  return { calls, documentsRead }
}

/** What a screen asks at most once; the overview is opened on a phone that has nothing stored. */
async function screenCosts(long: History): Promise<BenchFigure[]> {
  const { project } = long
  await forget(long)
  const { totals: overview } = await opened(project)
  const metric = await documentsOf(project, () => answered(long, 'series.read', { names: namesOf(long, 3) }))
  const day = `${LAST_YEAR}-06-30`
  const [name = ''] = long.names.slice(-1)
  const others: [string, object][] = [
    ['releases.on', { day: `${LAST_YEAR + 1}-01-01` }],
    ['points.explain', { name, subject: regions[0], day }],
    ['figures.provenance', { metric: measured[0]?.id }],
  ]
  let dearest = 0
  for (const [action, input] of others) {
    await forget(long)
    dearest = Math.max(dearest, (await documentsOf(project, () => answered(long, action, input))).documentsRead)
  }
  const of = (screen: string) => `${YEARS} years: ${screen}`
  return [
    { name: of('overview, function calls'), value: overview.calls, unit: 'calls', limit: 1 },
    { name: of('overview, documents read'), value: overview.documentsRead, unit: 'documents', limit: 2 },
    { name: of('metric with its year before, function calls'), value: metric.calls, unit: 'calls', limit: 1 },
    {
      name: of('metric with its year before, documents read'),
      value: metric.documentsRead,
      unit: 'documents',
      limit: 2,
    },
    { name: of('dearest other resident action, documents read'), value: dearest, unit: 'documents', limit: 2 },
  ]
}

/** One organisation's year as staff see it; the call also reads once what the caller may do. */
async function staffCost({ project }: History): Promise<BenchFigure> {
  const checker = await person(project, 'checker')
  const input = { metric: measured[0]?.id, subject: 'organisation:bench-7', year: LAST_YEAR }
  const { documentsRead } = await documentsOf(project, async () => {
    const series = await checker.does<{ values: unknown[] } | null>('staff', 'series.show', input)
    if (!series?.values.length) throw new Error('the organisation has no year')
  })
  const name = `${YEARS} years: an organisation’s year, beside the caller’s grant`
  return { name, value: documentsRead - 1, unit: 'documents', limit: 3 }
}

/** A store of ten years against one of one year, and the published year against `aggregate()`. */
export async function tenYears(): Promise<BenchFigure[]> {
  const [long, short] = [await history(YEARS), await history(1)]
  const figures = [
    { name: `${YEARS} years: observations stored`, value: long.observations, unit: 'rows' as const },
    ...(await screenCosts(long)),
    await staffCost(long),
    ...(await latencies(long, short)),
  ]
  await long.project.close()
  await short.project.close()
  return [...figures, ...(await yearReads())]
}
