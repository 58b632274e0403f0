import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { metrics } from '../../cloudfunctions/_shared/metrics/registry'
import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import { csvLines, partsOf } from '../bench/many-rows'
import { storedObservations } from '../stored-observations'
import { endProjects, type KillableProject, startKillable } from './killable-project'
import { arrivedParts, deliverWhole, type Kill, killedWhile, NOW, type PartedReport, partedReport } from './resumed'

const ROUNDS = 20
const ROWS = 400
const PART_BYTES = 6_500

afterAll(endProjects)

const [header = '', ...rows] = csvLines(ROUNDS * ROWS)

function reportOf(round: number): PartedReport {
  return partedReport([...partsOf([header, ...rows.slice(round * ROWS, (round + 1) * ROWS)], PART_BYTES)])
}

/** Kills of two kinds: between parts that arrive, and while the rows are worked off. */
function killOf(round: number): Kill {
  const parts = 1 + Math.floor(Math.random() * 3)
  return round % 2 === 0
    ? { when: (report) => arrivedParts(report) >= parts, after: Math.random() * 5 }
    : { when: (report) => report?.state === 'working', after: Math.random() * 20 }
}

async function observed(project: KillableProject): Promise<string[]> {
  Object.assign(process.env, project.environmentVariables)
  const all = await storedObservations(
    openDatabase(),
    metrics.map(({ id }) => id),
  )
  return all.map(({ metric, subject, period, value, unit }) => `${metric},${subject},${period},${value},${unit},`)
}

test('a report in parts loses no row and takes none twice, wherever kill -9 strikes, once it is delivered again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'resumed-'))
  let project = await startKillable(directory, NOW)
  const struck: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const report = reportOf(round)
    const killed = await killedWhile(project, directory, report, killOf(round))
    project = killed.project
    struck.push(killed.struck?.state ?? 'nothing')
    const { progress } = await deliverWhole(project.url, report)
    expect(progress?.rows).toEqual({ read: ROWS, accepted: ROWS, same: 0, held: 0, rejected: 0, quarantined: 0 })
  }
  expect((await observed(project)).sort()).toEqual([...rows].sort())
  expect(struck).toEqual(expect.arrayContaining(['arriving', 'working']))
  await project.kill()
  await rm(directory, { recursive: true, force: true })
})
