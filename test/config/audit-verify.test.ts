import { asLines, askedFor, notedHead, readFrom, verdict } from '../../config/audit-verify'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import { PASSWORD } from '../../local-cloudbase/persons'
import type { AuditEvent } from '../../src/contract/audit'
import { freshDatabaseOf } from '../journeys/project-database'
import { type Project, startProject } from '../journeys/project'

let project: Project
let database: Database

async function exported() {
  return askedFor(project.url, 'auditor', PASSWORD)
}

function idOf(seq: number): string {
  return String(seq).padStart(12, '0')
}

beforeAll(async () => {
  project = await startProject({ seeded: 'bulletin' })
  database = freshDatabaseOf(project)
})
afterAll(() => project.close())

describe('npm run audit:verify', () => {
  it('finds the chain of a first release intact, and tells the head to write down', async () => {
    const { events, head } = await exported()
    expect(events.map(({ action }) => action).slice(-5)).toEqual([
      'reports.submit',
      'releases.cut',
      'releases.approve',
      'releases.approve',
      'releases.publish',
    ])
    const { intact, lines } = verdict({ events, head }, [])
    expect(intact).toBe(true)
    expect(events.length).toBeGreaterThan(13)
    const note = `${events.length}:${head?.hash ?? ''}`
    expect(lines).toEqual([`${events.length} events, intact; note the head: ${note}`])
    expect(verdict(readFrom(asLines(events)), [notedHead(note)]).intact).toBe(true)
  })

  it('names an event that was changed in the store', async () => {
    const { events } = await exported()
    const third = events[2] as AuditEvent
    const changed = { _id: idOf(3), ...third, actor: 'cloudbase:somebody' }
    await database.put('audit', changed)
    expect(verdict(await exported(), [])).toEqual({
      intact: false,
      lines: ['event 3 was changed after it was written'],
    })
    await database.put('audit', { _id: idOf(3), ...third })
  })

  it('names an event that was removed from the store, the last one too', async () => {
    const { events } = await exported()
    await database.remove('audit', { _id: idOf(5) })
    await database.remove('audit', { _id: idOf(13) })
    expect(verdict(await exported(), []).lines).toEqual(['event 5 is missing', 'event 13 is missing'])
    for (const seq of [5, 13]) await database.add('audit', { _id: idOf(seq), ...(events[seq - 1] as AuditEvent) })
  })

  it('names a line of a file that stands in the wrong place, and one that is no event', async () => {
    const lines = asLines((await exported()).events).split('\n')
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n')
    expect(verdict(readFrom(swapped), []).lines).toEqual(['event 2 stands in the wrong place'])
    expect(() => readFrom('{"seq":1}')).toThrow('line 1 is no event')
  })
})
