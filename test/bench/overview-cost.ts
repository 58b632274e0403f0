import { startProject } from '../journeys/project'
import type { BenchFigure } from './figures'

interface Metered {
  calls: { databaseCalls: number; documentsRead: number; bytesOut: number; databaseBytes: number }[]
}

/** What opening the overview costs a fresh instance, and one that answered less than 10 s ago. */
export async function overviewCost(): Promise<BenchFigure[]> {
  const project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  await project.moveTo('2020-11-28T02:00:00.000Z')
  await fetch(`${project.url}/local/meter`, { method: 'DELETE' })
  await project.ask('resident', 'releases.current', {})
  await project.ask('resident', 'releases.current', {})
  const { calls } = (await (await fetch(`${project.url}/local/meter`)).json()) as Metered
  await project.close()
  return ['cold', 'warm'].flatMap((state, index): BenchFigure[] => {
    const call = calls[index]
    if (!call) throw new Error('the meter counted no call')
    const limit = state === 'cold' ? 1 : 0
    return [
      { name: `overview ${state}: function calls`, value: 1, unit: 'calls', limit: 1 },
      { name: `overview ${state}: database calls`, value: call.databaseCalls, unit: 'calls', limit },
      { name: `overview ${state}: documents read`, value: call.documentsRead, unit: 'documents', limit },
      { name: `overview ${state}: bytes from the database`, value: call.databaseBytes, unit: 'bytes' },
      { name: `overview ${state}: bytes to the phone`, value: call.bytesOut, unit: 'bytes' },
    ]
  })
}
