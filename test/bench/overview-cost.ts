import { type Project, startProject } from '../journeys/project'
import { Phone } from '../weapp/phone'
import { cloudAt } from '../weapp/phone-clouds'
import { nodeCount } from '../weapp/screen-reading'
import type { BenchFigure } from './figures'

const KB = 1024
const SATURDAY = '2020-11-28T01:00:00.000Z'

interface Totals {
  calls: number
  databaseCalls: number
  documentsRead: number
  bytesOut: number
  databaseBytes: number
}

/** Opens the overview on a phone that has nothing stored, and tells what the meter counted meanwhile. */
export async function opened(project: Project): Promise<{ phone: Phone; totals: Totals }> {
  await fetch(`${project.url}/local/meter`, { method: 'DELETE' })
  const clockAhead = project.clock.now().getTime() - Date.now()
  const phone = new Phone({ cloud: cloudAt(project.url), clockAhead })
  await phone.open('pages/overview/index')
  const { totals } = (await (await fetch(`${project.url}/local/meter`)).json()) as { totals: Totals }
  phone.close()
  return { phone, totals }
}

function costs(state: string, totals: Totals, documents: number): BenchFigure[] {
  const name = (part: string) => `overview ${state}: ${part}`
  return [
    { name: name('function calls'), value: totals.calls, unit: 'calls', limit: 1 },
    { name: name('database calls'), value: totals.databaseCalls, unit: 'calls', limit: documents },
    { name: name('documents read'), value: totals.documentsRead, unit: 'documents', limit: documents },
    { name: name('bytes from the database'), value: totals.databaseBytes, unit: 'bytes' },
    { name: name('bytes to the phone'), value: totals.bytesOut, unit: 'bytes' },
  ]
}

/** What opening the overview costs: a fresh instance of the function, then one that answered less than 10 s ago. */
export async function overviewCost(): Promise<BenchFigure[]> {
  const project = await startProject({ now: SATURDAY, seeded: 'bulletin' })
  await project.moveTo('2020-11-28T02:00:00.000Z')
  const cold = await opened(project)
  const warm = await opened(project)
  await project.close()
  const { page } = cold.phone
  return [
    ...costs('cold', cold.totals, 1),
    ...costs('warm', warm.totals, 0),
    { name: 'overview, first open: setData calls', value: page.sent.length, unit: 'calls', limit: 2 },
    { name: 'overview, first open: setData bytes', value: page.bytes, unit: 'bytes', limit: 16 * KB },
    { name: 'overview, first open: nodes', value: nodeCount(cold.phone.screen()), unit: 'nodes', limit: 999 },
  ]
}
