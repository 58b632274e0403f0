import { writeXlsx } from 'hucre/xlsx'
import { columns } from '../../cloudfunctions/_shared/listings/sheet-columns'
import { anOrganisation } from '../a-hospital'
import { LARGEST_PART } from '../../src/contract/listing-import'
import { person } from '../journeys/people'
import { startProject } from '../journeys/project'
import { registered } from '../journeys/registering'
import type { BenchFigure } from './figures'
import { childrenPeakMB } from './many-rows'

/** Rows of the largest sheet; BENCH_SHEET_ROWS tries it smaller. */
const ROWS = Number(process.env['BENCH_SHEET_ROWS'] ?? 5_000)
/** A function's time in the cloud, and the most memory the admin function may use there. */
const LIMITS = { seconds: 60, megabytes: 256 }

interface Standing {
  id: string
  state: string
  written: number
}

async function sheet(): Promise<Buffer> {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const own: Record<string, string> = { 名称: `第${row}互联网医院`, 登记号: `测${row}`, 诊疗科目: '内科、儿科' }
    return columns.map(({ heading, example }) => own[heading] ?? example)
  })
  const head = columns.map(({ heading }) => heading)
  return Buffer.from(await writeXlsx({ sheets: [{ name: '互联网医院', rows: [head, ...rows] }] }))
}

/** Five thousand rows of a sheet from the editor's file to the register in force, over the built functions. */
export async function imports(): Promise<BenchFigure[]> {
  const project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'grants', checked: false })
  await registered(project, anOrganisation())
  const editor = await person(project, 'listing-editor')
  const reviewer = await person(project, 'listing-reviewer')
  const bytes = await sheet()
  const slowest: Record<string, number> = {}
  const asked = async <T>(who: typeof editor, action: string, input: unknown): Promise<T> => {
    const started = performance.now()
    const output = await who.does<T>('admin', action, input)
    slowest[action] = Math.max(slowest[action] ?? 0, (performance.now() - started) / 1000)
    return output
  }
  const before = project.meter.totals().documentsWritten
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += LARGEST_PART) {
    const part = bytes.subarray(start, start + LARGEST_PART).toString('base64')
    parts.push((await asked<{ name: string }>(editor, 'imports.deliver', { part })).name)
  }
  const wish = { format: 'xlsx', parts }
  await asked(editor, 'imports.preview', wish)
  let calls = 0
  let standing: Standing
  do {
    standing = await asked<Standing>(editor, 'imports.submit', { ...wish, reason: '年度核对' })
    calls += 1
  } while (standing.state === 'arriving')
  await asked(reviewer, 'imports.rows', { id: standing.id })
  await asked(reviewer, 'imports.approve', { id: standing.id })
  const { documentsWritten } = project.meter.totals()
  const peak = childrenPeakMB()
  const kept = await project.ask('resident', 'listings.current', {})
  await project.close()
  const name = `import of ${ROWS} rows`
  return [
    { name: `${name}: the sheet`, value: bytes.length / 1024, unit: 'KB' },
    { name: `${name}: parts delivered`, value: parts.length, unit: 'calls' },
    ...Object.entries(slowest).map(([action, value]): BenchFigure => ({
      name: `${name}: slowest ${action}`,
      value,
      unit: 's',
      limit: LIMITS.seconds,
    })),
    { name: `${name}: imports.submit`, value: calls, unit: 'calls' },
    { name: `${name}: documents written`, value: documentsWritten - before, unit: 'documents' },
    { name: `${name}: the register for a resident`, value: JSON.stringify(kept).length / 1024, unit: 'KB' },
    { name: `${name}: most memory of a function`, value: peak, unit: 'MB', limit: LIMITS.megabytes },
  ]
}
