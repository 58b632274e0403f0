import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DailyReport } from '../../cloudfunctions/_shared/reports/daily-report'
import { endProjects, startKillable } from '../journeys/killable-project'
import { arrivedParts, deliverWhole, type Kill, killedWhile, NOW, partedReport } from '../journeys/resumed'
import type { BenchFigure } from './figures'
import { csvLines, faultyRows, PART_BYTES, partsOf, ROWS } from './many-rows'

/** How far the file has come when each kill strikes, as shares of its parts. */
const ARRIVED = [0.3, 0.7]
const WORKED = [0, 0.25, 0.5, 0.75]
/** Milliseconds a kill waits at most: about as long as a slice is worked off. */
const SLICE_MS = 1_000

function kills(parts: number): Kill[] {
  const after = () => Math.random() * SLICE_MS
  const worked = (report: DailyReport | null) => (report?.state === 'working' ? report.cursor.parts : -1)
  return [
    ...ARRIVED.map((share) => ({ when: (one: DailyReport | null) => arrivedParts(one) >= share * parts, after: 0 })),
    ...WORKED.map((share) => ({ when: (one: DailyReport | null) => worked(one) >= share * parts, after: after() })),
  ]
}

/** The file of a million rows in parts, with the server killed in the middle of its parts and of its rows. */
export async function resumed(): Promise<BenchFigure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'resumed-'))
  const report = partedReport([...partsOf(csvLines(ROWS), PART_BYTES)])
  let project = await startKillable(directory, NOW)
  const found: DailyReport['state'][] = []
  for (const kill of kills(report.parts.length)) {
    const { project: restarted, struck } = await killedWhile(project, directory, report, kill)
    project = restarted
    if (struck) found.push(struck.state)
    const parts = `${arrivedParts(struck)} parts arrived, ${struck?.cursor.parts ?? 0} worked off`
    console.log(`kill -9, then started again: ${struck?.state ?? 'nothing kept'}, ${parts} of ${report.parts.length}`)
  }
  const { progress } = await deliverWhole(project.url, report)
  const lost = await faultyRows(project.environmentVariables)
  await project.kill()
  endProjects()
  await rm(directory, { recursive: true, force: true })
  const count = (state: string) => found.filter((one) => one === state).length
  const name = (what: string) => `${ROWS} rows, killed: ${what}`
  return [
    { name: name('kill -9 while parts arrived'), value: count('arriving'), unit: 'rounds' },
    { name: name('kill -9 while rows were worked off'), value: count('working'), unit: 'rounds' },
    { name: name('accepted'), value: progress?.rows.accepted ?? 0, unit: 'rows' },
    { name: name('lost or doubled'), value: lost, unit: 'rows', limit: 0 },
  ]
}
