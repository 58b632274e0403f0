import { reach } from '../../config/permissions'
import { admin } from '../../src/contract/admin'
import { anInternetHospital, anOrganisation } from '../a-hospital'
import { person } from './people'
import { type Project, startProject } from './project'
import { registered } from './registering'

const NOW = '2020-11-28T01:00:00.000Z'
let project: Project
let own: { physical: string; hospital: string }
let other: { physical: string; hospital: string }
let moved: number

const pair = async (name: string, region: string) => {
  const physical = await registered(project, anOrganisation({ name, region }))
  return {
    physical,
    hospital: await registered(project, anInternetHospital({ name: `${name}线上`, physical, region })),
  }
}

/** What somebody in WeChat with roles for one place is answered: an output, or the code of a refusal. */
async function asked(openid: string, action: string, input: unknown): Promise<unknown> {
  const reply = await project.ask('admin', action, input, openid)
  return reply.ok ? reply.output : reply.failure.code
}

async function reported(target: object, key: string): Promise<void> {
  const said = { key: key.repeat(32), target, category: 'wrong', shown: '', suggestion: '应改', contact: null }
  const reply = await project.ask('corrections', 'corrections.report', said)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
}

beforeAll(async () => {
  project = await startProject({ now: NOW, seeded: 'grants' })
  own = await pair('甲医院', '220100')
  other = await pair('乙医院', '220200')
  const granter = await person(project, 'admin')
  const give = (openid: string, role: string, scope: string) =>
    granter.does('admin', 'grants.give', { person: `wechat:${openid}`, role, scope })
  for (const role of ['listing-editor', 'listing-reviewer']) {
    await give('o-owner', role, `organisation:${own.physical}`)
    await give('o-city', role, 'region:220100')
  }
  const editor = await person(project, 'listing-editor')
  for (const { physical, hospital } of [own, other]) {
    const content = anInternetHospital({
      name: '改名',
      physical,
      region: physical === own.physical ? '220100' : '220200',
    })
    const wish = { id: hospital, base: 1, content, reason: '改名' }
    const { number } = await editor.does<{ number: number }>('admin', 'listings.draft', wish)
    moved = number
    await editor.does('admin', 'listings.submit', { id: hospital, number })
  }
  await reported({ kind: 'hospital', id: own.hospital, field: 'name' }, 'a')
  await reported({ kind: 'hospital', id: other.hospital, field: 'name' }, 'b')
})
afterAll(() => project.close())

describe.each(['o-owner', 'o-city'])('somebody with roles for one place (%s)', (openid) => {
  it('sees the listings, revisions, reminders and corrections of that place only', async () => {
    const { names } = (await asked(openid, 'listings.names', {})) as { names: { id: string }[] }
    expect(names.map(({ id }) => id)).toEqual([own.hospital, own.physical].sort())
    const { revisions } = (await asked(openid, 'listings.queue', {})) as { revisions: { listing: string }[] }
    expect(revisions.map(({ listing }) => listing)).toEqual([own.hospital])
    const { reminders } = (await asked(openid, 'listings.reminders', {})) as { reminders: { id: string }[] }
    expect(reminders.map(({ id }) => id)).toContain(own.physical)
    expect(reminders.filter(({ id }) => [other.hospital, other.physical].includes(id))).toEqual([])
    const { cases } = (await asked(openid, 'corrections.queue', {})) as { cases: { target: { id: string } }[] }
    expect(cases.map(({ target }) => target.id)).toEqual([own.hospital])
  })

  it('confirms and compares its own hospital and is refused for another', async () => {
    expect(await asked(openid, 'listings.confirm', { id: own.hospital })).toMatchObject({ confirmedOn: '2020-11-28' })
    expect(await asked(openid, 'listings.confirm', { id: other.hospital })).toBe('forbidden')
    const compare = (id: string) => asked(openid, 'listings.compare', { id, number: moved })
    expect(await compare(own.hospital)).toMatchObject({ may: ['approve', 'refuse'] })
    expect(await compare(other.hospital)).toBe('forbidden')
  })

  it('drafts what stays at its place, and nothing that comes from elsewhere or goes there', async () => {
    const draft = (id: string | undefined, physical: string, region: string) => {
      const content = anInternetHospital({ name: '起草', physical, region })
      return asked(openid, 'listings.draft', { ...(id ? { id, base: 1 } : { base: 0 }), content, reason: '起草' })
    }
    expect(await draft(own.hospital, own.physical, '220100')).toMatchObject({ state: 'draft' })
    expect(await draft(undefined, own.physical, '220100')).toMatchObject({ state: 'draft' })
    expect(await draft(own.hospital, other.physical, '220200')).toBe('forbidden')
    expect(await draft(other.hospital, own.physical, '220100')).toBe('forbidden')
    expect(await draft(undefined, other.physical, '220200')).toBe('forbidden')
  })

  it('imports no sheet', async () => {
    expect(await asked(openid, 'imports.queue', {})).toBe('forbidden')
  })
})

describe('work on one listing or case elsewhere', () => {
  const lists = ['listings.names', 'listings.mine', 'listings.queue', 'listings.reminders', 'corrections.queue']
  const named = Object.entries(admin)
    .filter(([action, rule]) => reach(rule) === 'subject' && !lists.includes(action))
    .map(([action]) => action)

  it.each(named)('is refused: %s', async (action) => {
    const editor = await person(project, 'listing-editor')
    const { cases } = await editor.does<{
      cases: { id: string; target: { id: string }; reports: { receipt: string }[] }[]
    }>('admin', 'corrections.queue', {})
    const about = cases.find(({ target }) => target.id === other.hospital)
    const texts = { reason: '起草', reply: '不对', outcome: 'unchanged' }
    const receipt = about?.reports[0]?.receipt
    const input = action.startsWith('corrections.')
      ? { ...texts, id: about?.id, receipt }
      : { ...texts, id: other.hospital, number: moved, base: 1, content: null }
    expect(await asked('o-owner', action, input)).toBe('forbidden')
  })
})
