import type { Output } from '../../src/contract/action'
import type { ListingRevision } from '../../src/contract/listing-revision'
import type { resident } from '../../src/contract/resident'
import { aLicence, anInternetHospital, anOrganisation } from '../a-hospital'
import { type Person, person } from './people'
import { type Project, startProject } from './project'

type Listings = Output<typeof resident, 'listings.current'>

let project: Project
let editor: Person
let reviewer: Person

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
  editor = await person(project, 'listing-editor')
  reviewer = await person(project, 'listing-reviewer')
})
afterAll(() => project.close())

async function publish(wish: object): Promise<ListingRevision> {
  const draft = await editor.does<ListingRevision>('admin', 'listings.draft', { reason: '登记', ...wish })
  const ref = { id: draft.listing, number: draft.number }
  await editor.does('admin', 'listings.submit', ref)
  return reviewer.does('admin', 'listings.approve', ref)
}

/** What a phone gets at its next opening, and what that costs. */
async function opened(since?: number): Promise<Listings & { documents: number; calls: number }> {
  await project.moveTo(new Date(project.clock.now().getTime() + 11_000).toISOString())
  project.meter.clear()
  const reply = await project.ask('resident', 'listings.current', since === undefined ? {} : { since })
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  const asked = project.meter.calls.filter((call) => call.function === 'resident' && call.via !== 'function')
  return {
    ...(reply.output as Listings),
    calls: asked.length,
    documents: asked.reduce((sum, { documentsRead }) => sum + documentsRead, 0),
  }
}

describe('the register of internet hospitals', () => {
  it('begins with the 14 hospitals of the bulletin, no licence and no internet hospital invented', async () => {
    const shown = await editor.does<{ inForce: ListingRevision }>('admin', 'listings.show', {
      id: 'jilin-university-first-hospital-second-campus',
    })
    expect(shown.inForce.content).toMatchObject({
      organisation: { partOf: 'jilin-university-first-hospital', countedSeparately: true, licence: null, region: null },
    })
    expect(await opened()).toMatchObject({ version: 14, rows: [], synthetic: false })
  })

  it('has a published edit on a phone at its next opening, with one call and one document, and only what changed', async () => {
    const relied = await publish({ base: 0, content: anOrganisation() })
    const wish = (name: string, number: string) =>
      anInternetHospital({ name, physical: relied.listing, licence: aLicence({ number }) })
    await publish({ base: 0, content: wish('甲互联网医院', '测甲') })
    const { listing: id } = await publish({ base: 0, content: wish('乙互联网医院', '测乙') })
    const before = await opened()
    expect(before.rows.map(([, name]) => name)).toEqual(['甲互联网医院', '乙互联网医院'])
    await publish({ id, base: 1, content: wish('乙新名互联网医院', '测乙') })
    const after = await opened(before.version)
    expect([after.calls, after.documents]).toEqual([1, 1])
    expect(after.rows.map(([one, name]) => [one, name])).toEqual([[id, '乙新名互联网医院']])
    expect(await opened(after.version)).toMatchObject({ rows: [], withdrawn: [], calls: 1, documents: 1 })
  })

  it('takes nothing invented where numbers are real', async () => {
    const invented = { base: 0, reason: '演示', content: anOrganisation({ synthetic: true }) }
    await expect(editor.does('admin', 'listings.draft', invented)).rejects.toThrow('演示用的条目不能进入这个环境')
  })
})
