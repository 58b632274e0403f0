import { call, signIn } from '../../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../../local-cloudbase/persons'
import { bulletin, FRIDAY } from '../builders'
import { outcome, tokenOf } from './asking'
import { type Project, startProject } from './project'

const file = Buffer.from(JSON.stringify(bulletin(FRIDAY, [['appointments-received', 1]]))).toString('base64')
const report = { source: 'health-information-centre', format: 'bulletin-json', period: FRIDAY }
let project: Project

beforeAll(async () => {
  project = await startProject({ seeded: 'grants' })
})
afterAll(() => project.close())

describe('a function', () => {
  it.each(['toString', '__proto__', 'releases', ''])('does not know the action "%s"', async (action) => {
    for (const name of ['resident', 'staff', 'admin'])
      expect(await outcome(project, 'admin', name, action, {})).toMatchObject({ code: 'unknown-action' })
  })

  it('takes nobody for who they say they are in the event', async () => {
    const forged = {
      action: 'grants.mine',
      input: {},
      userInfo: { openId: 'o-admin' },
      WX_OPENID: 'o-admin',
      TCB_UUID: 'admin',
    }
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(project, '')}` }
    const response = await fetch(`${project.url}/v1/functions/staff`, {
      method: 'POST',
      headers,
      body: JSON.stringify(forged),
    })
    expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'forbidden' } })
  })

  it('lets no person run a timer’s job', async () => {
    const event = { Type: 'Timer', TriggerName: 'drop-nonces' }
    const body = JSON.stringify({ name: 'nightly', data: event, openid: 'o-1' })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${project.url}/wx/cloud`, { method: 'POST', headers, body })
    expect(await response.json()).toMatchObject({ result: { ok: false, failure: { code: 'forbidden' } } })
    for (const person of ['admin', '']) {
      const authorization = `Bearer ${await tokenOf(project, person)}`
      const init = { method: 'POST', headers: { ...headers, authorization }, body: JSON.stringify(event) }
      const answer = await fetch(`${project.url}/v1/functions/nightly`, init)
      expect(await answer.json()).toMatchObject({ ok: false, failure: { code: 'forbidden' } })
    }
  })

  it('takes a file of nearly 4 MB from staff, and says so where one is larger', async () => {
    const padded = (bytes: number) =>
      Buffer.concat([Buffer.from(file, 'base64'), Buffer.alloc(bytes, ' ')]).toString('base64')
    const admin = await signIn(project.url, 'admin', PASSWORD)
    await call(project.url, admin, 'admin', 'grants.give', { person: 'wechat:o-reporter', role: 'reporter' })
    const submit = (bytes: number) =>
      project.ask('staff', 'reports.submit', { ...report, file: padded(bytes) }, 'o-reporter')
    expect(await submit(4_190_000)).toMatchObject({ ok: true })
    expect(await submit(4_200_000)).toMatchObject({ ok: false, failure: { code: 'too-large' } })
  })
})

describe('grants', () => {
  it('let the first admin in only until an admin was made', async () => {
    const empty = await startProject()
    const token = async (person: string) => signIn(empty.url, person, PASSWORD)
    const mine = async (person: string) =>
      call<{ everywhere: string[] }>(empty.url, await token(person), 'staff', 'grants.mine', {})
    expect(await mine('admin')).toEqual({ roles: ['admin'], everywhere: ['admin'] })
    await call(empty.url, await token('admin'), 'admin', 'grants.give', { person: 'cloudbase:auditor', role: 'admin' })
    expect(await mine('admin')).toEqual({ roles: [], everywhere: [] })
    expect(await mine('auditor')).toEqual({ roles: ['admin'], everywhere: ['admin'] })
    await empty.close()
  })
})
