import type { AuditEvent } from '../../src/contract/audit'
import { bulletin, FRIDAY } from '../builders'
import { outcome } from './asking'
import { type Person, person } from './people'
import { type Project, startProject } from './project'

const NOW = '2020-11-27T10:00:00.000Z'
let project: Project
let admin: Person
let auditor: Person

async function events(): Promise<AuditEvent[]> {
  return (await auditor.does<{ events: AuditEvent[] }>('admin', 'audit.show', {})).events
}

async function revoke(who: string, role: string): Promise<void> {
  await admin.does('admin', 'grants.revoke', { person: who, role })
}

beforeEach(async () => {
  project = await startProject({ now: NOW, seeded: 'grants' })
  admin = await person(project, 'admin')
  auditor = await person(project, 'auditor')
})
afterEach(() => project.close())

describe('what was refused', () => {
  it('stands in the audit with who asked and why not', async () => {
    await outcome(project, 'reporter', 'staff', 'releases.cut', {})
    await outcome(project, 'publisher-1', 'staff', 'releases.cut', {})
    await outcome(project, '', 'admin', 'grants.give', {})
    const refused = (await events()).filter((event) => event.outcome === 'refused')
    expect(refused.map(({ actor, action, note }) => [actor, action, note])).toEqual([
      ['cloudbase:reporter', 'releases.cut', 'forbidden'],
      ['cloudbase:publisher-1', 'releases.cut', 'conflict'],
      ['nobody', 'grants.give', 'forbidden'],
    ])
  })

  it('is counted where one identity asks again and again, at once too', async () => {
    const ask = () => project.ask('admin', 'grants.show', {}, 'o-stranger')
    for (let round = 0; round < 5; round += 1) await Promise.all([ask(), ask(), ask(), ask()])
    const refused = (await events()).filter(({ actor }) => actor === 'wechat:o-stranger')
    expect(refused.map(({ note }) => note)).toEqual(['forbidden', 'forbidden ×10'])
  })

  it('leaves residents alone: nothing they ask is kept', async () => {
    const before = (await events()).length
    await project.ask('resident', 'releases.current', {}, 'o-resident')
    await project.ask('resident', 'releases.read', { id: '2020-W01-1' }, 'o-resident')
    expect(await events()).toHaveLength(before)
  })
})

describe('somebody who leaves', () => {
  it('is out at the next call, and what they approved stays approved in the role they had', async () => {
    const reporter = await person(project, 'reporter')
    const file = Buffer.from(JSON.stringify(bulletin(FRIDAY, [['health-card-uses', 1]]))).toString('base64')
    const report = { source: 'health-information-centre', format: 'bulletin-json', period: FRIDAY, file }
    await reporter.does('staff', 'reports.submit', report)
    const [first, second] = [await person(project, 'publisher-1'), await person(project, 'publisher-2')]
    const { id } = await first.does<{ id: string }>('staff', 'releases.cut', {})
    await first.does('staff', 'releases.approve', { id })
    await revoke('cloudbase:publisher-1', 'publisher')
    expect(await outcome(project, 'publisher-1', 'staff', 'releases.cut', {})).toMatchObject({ code: 'forbidden' })
    await second.does('staff', 'releases.approve', { id })
    const { manifest } = await second.does<{ manifest: { approvals: { role: string }[] } }>(
      'staff',
      'releases.publish',
      { id, confirm: FRIDAY },
    )
    expect(manifest.approvals.map(({ role }) => role)).toEqual(['publisher', 'publisher'])
  })
})

describe('somebody who comes', () => {
  it('enters a code in WeChat and has the role, and a second identity for the other way in', async () => {
    const { code } = await admin.does<{ code: string }>('admin', 'invitations.make', {
      role: 'checker',
      note: '新来的',
    })
    const typed = `${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`
    expect(await project.ask('staff', 'invitations.accept', { code: typed }, 'o-new')).toMatchObject({
      ok: true,
      output: { person: 'wechat:o-new', roles: ['checker'] },
    })
    const other = await admin.does<{ code: string }>('admin', 'invitations.make', { person: 'wechat:o-new' })
    const resident = await person(project, 'resident')
    await resident.does('staff', 'invitations.accept', { code: other.code })
    expect(await resident.does('staff', 'grants.mine', {})).toEqual({ roles: ['checker'], everywhere: ['checker'] })
    await revoke('cloudbase:resident', 'checker')
    expect(await project.ask('staff', 'grants.mine', {}, 'o-new')).toEqual({
      ok: true,
      output: { roles: [], everywhere: [] },
    })
    expect((await events()).slice(-4).map(({ actor, action, target }) => [actor, action, target])).toEqual([
      ['wechat:o-new', 'invitations.accept', 'wechat:o-new'],
      ['cloudbase:admin', 'invitations.make', expect.stringMatching(/^invitation-[0-9a-f]{8}$/)],
      ['wechat:o-new', 'invitations.accept', 'wechat:o-new'],
      ['cloudbase:admin', 'grants.revoke', 'wechat:o-new'],
    ])
  })
})
