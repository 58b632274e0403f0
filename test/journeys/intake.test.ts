import { postReport, type IntakeRequest } from '../../local-cloudbase/demonstration/intake-request'
import { DEMONSTRATION_SECRET } from '../../local-cloudbase/demonstration/seed'
import type { Reply } from '../../src/contract/failure'
import type { DryRun, Receipt } from '../../src/contract/report'
import { bulletin, FRIDAY } from '../builders'
import { freshDatabaseOf } from './project-database'
import { type Project, startProject } from './project'

const NOW = '2020-11-27T10:00:00.000Z'
const content = bulletin(FRIDAY, [
  ['online-services', 100],
  ['doctor-online-consultations', 7],
])
let project: Project

beforeEach(async () => {
  project = await startProject({ now: NOW, seeded: 'grants' })
})
afterEach(() => project.close())

async function post(changes: Partial<IntakeRequest> = {}) {
  const request = {
    body: JSON.stringify(content),
    period: FRIDAY,
    secret: DEMONSTRATION_SECRET,
    now: project.clock.now(),
    ...changes,
  }
  const response = await postReport(project.url, request)
  return { status: response.status, reply: (await response.json()) as Reply<Receipt> }
}

async function stored(collection: string) {
  return freshDatabaseOf(project).query<{ _id: string; note?: string; outcome?: string }>(collection, { where: {} })
}

function failed(reply: Reply<unknown>) {
  return reply.ok ? null : reply.failure
}

describe('intake', () => {
  it('takes a signed report and gives a receipt', async () => {
    const { status, reply } = await post()
    expect(status).toBe(200)
    expect(reply).toMatchObject({ ok: true, output: { counts: { figures: 2 }, holds: [], rejections: [] } })
    expect(await stored('recent-observations')).toHaveLength(1)
  })

  it('gives the same receipt for the same report under a new signature', async () => {
    const first = await post()
    await project.moveTo('2020-11-28T10:00:00.000Z')
    expect((await post()).reply).toEqual(first.reply)
    expect(await stored('reports')).toHaveLength(1)
  })

  it.each<[string, Partial<IntakeRequest>, string]>([
    ['a wrong secret', { secret: 'guessed' }, 'wrong signature'],
    ['a signature that is no hex', { signature: 'not hexadecimal' }, 'wrong signature'],
    ['a source nobody knows', { source: 'somebody-else' }, 'wrong signature'],
    ['no source', { source: '' }, 'wrong signature'],
    ['a clock 301 seconds behind', { timestamp: String(Date.parse(NOW) / 1000 - 301) }, 'skew over 5 minutes'],
    ['a clock 301 seconds ahead', { timestamp: String(Date.parse(NOW) / 1000 + 301) }, 'skew over 5 minutes'],
    ['a timestamp that is no number', { timestamp: 'today' }, 'skew over 5 minutes'],
  ])('refuses %s with one line in the audit, and says no more', async (_, changes, note) => {
    const lines = (await stored('audit')).length
    if (changes.timestamp) await project.moveTo(NOW)
    const { status, reply } = await post(changes)
    expect([status, failed(reply)?.code]).toEqual([401, 'forbidden'])
    expect(JSON.stringify(reply)).not.toContain(note)
    const audit = await stored('audit')
    expect(audit).toHaveLength(lines + 1)
    expect(audit.filter((entry) => entry.outcome === 'refused').map((entry) => entry.note)).toEqual([note])
    expect(await stored('reports')).toEqual([])
  })

  it('refuses a nonce that was used, even when both arrive at once', async () => {
    const nonce = 'once-and-only-once'
    const answers = await Promise.all([post({ nonce }), post({ nonce }), post({ nonce })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  })

  it('forgets nonces after ten minutes, when the nightly timer fires', async () => {
    await post()
    expect(await stored('nonces')).toHaveLength(1)
    const fire = async (): Promise<unknown> =>
      (await fetch(`${project.url}/local/timers/nightly/drop-nonces`, { method: 'POST' })).json()
    expect(await fire()).toMatchObject({ ok: true, output: { dropped: 0 } })
    await project.moveTo('2020-11-27T10:10:05.000Z')
    expect(await fire()).toMatchObject({ ok: true, output: { dropped: 1 } })
    expect(await stored('nonces')).toEqual([])
  })

  it('says in a dry run everything it read, each value with unit, day and place, and stores nothing', async () => {
    const { status, reply } = await post({
      dryRun: '1',
      body: JSON.stringify({
        ...content,
        figures: [...content.figures].reverse().map((one) => ({ ...one, value: 9 })),
      }),
    })
    expect(status).toBe(200)
    const { output } = reply as unknown as { output: DryRun }
    expect(output.figures).toMatchObject([
      {
        metric: 'doctor-online-consultations',
        value: 9,
        unit: '人次',
        asOf: FRIDAY,
        locator: { pointer: '/figures/0' },
      },
      { metric: 'online-services', value: 9, unit: '人次', asOf: FRIDAY, locator: { pointer: '/figures/1' } },
    ])
    expect(output).toMatchObject({
      holds: [],
      rejections: [],
      questions: [],
      hospitals: [],
      systems: [],
      activities: [],
    })
    expect(await stored('reports')).toEqual([])
  })

  it('answers a dry run that would be held with 200 and the holds', async () => {
    const body = JSON.stringify(
      bulletin(FRIDAY, [
        ['online-services', 1],
        ['doctor-online-consultations', 2],
      ]),
    )
    const { status, reply } = await post({ dryRun: '1', body })
    expect([status, (reply as unknown as { output: DryRun }).output.holds.map(({ rule }) => rule)]).toEqual([
      200,
      ['part-above-whole'],
    ])
  })

  it.each<[string, Partial<IntakeRequest>, number, string, string]>([
    ['an unknown format', { format: 'fax' }, 400, 'invalid-input', 'format'],
    ['a period that is no day', { period: '2020-11-31' }, 400, 'invalid-input', 'period'],
    ['a period that has not come', { period: '2020-11-28' }, 400, 'invalid-input', 'period'],
    ['a body that is no JSON', { body: '{' }, 400, 'invalid-input', ''],
    ['a field of the wrong type', { body: JSON.stringify({ ...content, asOf: '昨天' }) }, 400, 'invalid-input', 'asOf'],
  ])('names the field when it refuses %s', async (_, changes, status, code, path) => {
    const answer = await post(changes)
    expect([answer.status, failed(answer.reply)?.code, failed(answer.reply)?.issues?.[0]?.path]).toEqual([
      status,
      code,
      path,
    ])
    expect(await stored('reports')).toEqual([])
  })

  it.each(['text/plain', 'application/octet-stream'])('refuses a body of %s over 100 KB', async (contentType) => {
    const { status, reply } = await post({ body: Buffer.alloc(100 * 1024 + 1, ' '), contentType })
    expect([status, failed(reply)?.code]).toEqual([413, 'too-large'])
  })

  it('knows one address and one method', async () => {
    for (const [method, path] of [
      ['GET', '/intake/reports'],
      ['POST', '/intake/reports/1'],
      ['POST', '/intake'],
    ] as const) {
      const response = await fetch(`${project.url}${path}`, { method })
      expect([response.status, failed((await response.json()) as Reply<never>)?.code]).toEqual([400, 'unknown-action'])
    }
  })
})
