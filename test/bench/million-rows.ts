import { createHash } from 'node:crypto'
import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import { DEMONSTRATION_SECRET } from '../../local-cloudbase/demonstration/seed'
import { postReport } from '../../local-cloudbase/demonstration/intake-request'
import { succeeded } from '../../local-cloudbase/demonstration/requests'
import type { Receipt } from '../../src/contract/report'
import { type Project, startProject } from '../journeys/project'
import { freshCloudbase } from '../local-cloudbase/fresh-cloudbase'
import { storedObservations } from '../stored-observations'
import { metrics } from '../../cloudfunctions/_shared/metrics/registry'
import type { BenchFigure } from './figures'
import { childrenPeakMB, csvLines, partsOf } from './many-rows'

const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000)
const PART_BYTES = 100 * 1024
const NOW = '2020-11-28T01:00:00.000Z'

const seconds = (since: number) => (performance.now() - since) / 1000

/** Rows a second of a bare insert through the SDK: a document a row, 1,000 a call. */
async function bareInsert(): Promise<number> {
  const local = await freshCloudbase({ strict: false, collections: {} })
  await local.db.createCollection('rows')
  const started = performance.now()
  let page: Record<string, string | number>[] = []
  let names: string[] = []
  for (const line of csvLines(ROWS)) {
    const cells = line.split(',')
    if (names.length === 0) {
      names = cells
      continue
    }
    page.push(
      Object.fromEntries(
        names.map((name, place) => [name, name === 'value' ? Number(cells[place]) : (cells[place] ?? '')]),
      ),
    )
    if (page.length === 1000) {
      await local.db.collection('rows').add(page)
      page = []
    }
  }
  if (page.length > 0) await local.db.collection('rows').add(page)
  const rate = ROWS / seconds(started)
  await local.close()
  return rate
}

async function deliver(project: Project): Promise<Receipt> {
  const hash = createHash('sha256')
  let of = 0
  for (const part of partsOf(csvLines(ROWS), PART_BYTES)) {
    hash.update(part)
    of += 1
  }
  const sha256 = hash.digest('hex')
  let number = 0
  let receipt: Receipt | null = null
  for (const body of partsOf(csvLines(ROWS), PART_BYTES)) {
    number += 1
    const query = { part: String(number), parts: String(of), sha256 }
    const request = {
      body,
      format: 'daily-csv',
      period: '2020-11-27',
      secret: DEMONSTRATION_SECRET,
      now: project.clock.now(),
    }
    receipt = await succeeded<Receipt>(
      await postReport(project.url, { ...request, ...query, contentType: 'application/octet-stream' }),
    )
  }
  if (!receipt) throw new Error('nothing was delivered')
  for (;;) {
    const progress = receipt.progress
    if (progress && progress.parts.worked === progress.parts.of) return receipt
    await fetch(`${project.url}/local/timers/nightly/work-off-reports`, { method: 'POST' })
    const query = { part: '1', parts: String(of), sha256 }
    const [body = Buffer.alloc(0)] = partsOf(csvLines(Math.min(ROWS, 5000)), PART_BYTES)
    const request = {
      body,
      format: 'daily-csv',
      period: '2020-11-27',
      secret: DEMONSTRATION_SECRET,
      now: project.clock.now(),
    }
    receipt = await succeeded<Receipt>(
      await postReport(project.url, { ...request, ...query, contentType: 'application/octet-stream' }),
    )
  }
}

/** A million rows through intake against a bare insert of the same rows, in one run. */
export async function millionRows(): Promise<BenchFigure[]> {
  const project = await startProject({ now: NOW, seeded: 'nothing' })
  const started = performance.now()
  const receipt = await deliver(project)
  const rate = ROWS / seconds(started)
  const peak = childrenPeakMB()
  Object.assign(process.env, project.environmentVariables)
  const stored = await storedObservations(
    openDatabase(),
    metrics.map(({ id }) => id),
  )
  const written = project.meter.totals().documentsWritten
  await project.close()
  const bare = await bareInsert()
  return [
    { name: `${ROWS} rows: accepted`, value: receipt.progress?.rows.accepted ?? 0, unit: 'rows' },
    { name: `${ROWS} rows: lost or doubled`, value: Math.abs(stored.length - ROWS), unit: 'rows', limit: 0 },
    { name: `${ROWS} rows: through intake`, value: rate, unit: 'rows/s' },
    { name: `${ROWS} rows: bare insert ÷ intake`, value: bare / rate, unit: 'ratio', limit: 2 },
    {
      name: `${ROWS} rows: documents written for 1,000 rows`,
      value: (written / ROWS) * 1000,
      unit: 'documents',
      limit: 20,
    },
    { name: `${ROWS} rows: most memory of a function`, value: peak, unit: 'MB', limit: 400 },
  ]
}
