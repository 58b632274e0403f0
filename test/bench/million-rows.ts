import { startProject } from '../journeys/project'
import { deliverWhole, NOW, partedReport } from '../journeys/resumed'
import { freshCloudbase } from '../local-cloudbase/fresh-cloudbase'
import type { BenchFigure } from './figures'
import { childrenPeakMB, csvLines, faultyRows, PART_BYTES, partsOf, ROWS } from './many-rows'

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

/** A million rows through intake against a bare insert of the same rows, in one run. */
export async function millionRows(): Promise<BenchFigure[]> {
  const project = await startProject({ now: NOW, seeded: 'nothing' })
  const started = performance.now()
  const receipt = await deliverWhole(project.url, partedReport([...partsOf(csvLines(ROWS), PART_BYTES)]))
  const rate = ROWS / seconds(started)
  const peak = childrenPeakMB()
  const faulty = await faultyRows(project.environmentVariables)
  const written = project.meter.totals().documentsWritten
  await project.close()
  const bare = await bareInsert()
  return [
    { name: `${ROWS} rows: accepted`, value: receipt.progress?.rows.accepted ?? 0, unit: 'rows' },
    { name: `${ROWS} rows: lost or doubled`, value: faulty, unit: 'rows', limit: 0 },
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
