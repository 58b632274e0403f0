import { type Asker, askers, contracts, mayAsk, reach } from '../../config/permissions'
import { Role } from '../../src/contract/action'
import { FRIDAY } from '../builders'
import { outcome } from './asking'
import { type Person, person } from './people'
import { type Project, startProject } from './project'

const NOW = '2020-11-27T10:00:00.000Z'
const NEXT_DAY = '2020-11-28T10:00:00.000Z'
const HOSPITAL = 'organisation:provincial-cancer-hospital'
const OTHER_HOSPITAL = 'organisation:provincial-qianwei-hospital'

const actions = Object.entries(contracts).flatMap(([name, contract]) =>
  Object.entries(contract).map(([action, rule]) => ({ name, action, rule })),
)
const rows = actions.map(({ name, action, rule }) => [name, action, rule] as const)
let project: Project
let admin: Person

async function give(openid: string, role: Role, term: object = {}): Promise<void> {
  await admin.does('admin', 'grants.give', { person: `wechat:${openid}`, role, ...term })
}

/** Whether the action let somebody through; what it then says of the input is another matter. */
async function admits(name: string, action: string, openid: string, input: unknown = { nonsense: true }) {
  const reply = await project.ask(name, action, input, openid)
  return reply.ok || reply.failure.code !== 'forbidden'
}

async function admitsNobody(name: string, action: string): Promise<boolean> {
  const answer = await outcome(project, '', name, action, { nonsense: true })
  return (answer as { code?: string }).code !== 'forbidden'
}

beforeAll(async () => {
  project = await startProject({ now: NOW, seeded: 'grants' })
  admin = await person(project, 'admin')
  for (const role of Role.options) {
    await give(`o-${role}`, role)
    await give('o-expired', role, { to: FRIDAY })
    await give('o-revoked', role)
    await admin.does('admin', 'grants.revoke', { person: 'wechat:o-revoked', role })
    if (role !== 'admin') await give('o-elsewhere', role, { scope: HOSPITAL })
  }
  await project.moveTo(NEXT_DAY)
})
afterAll(() => project.close())

describe.each(rows)('%s %s', (name, action, rule) => {
  it('lets through whom the matrix says, and nobody else', async () => {
    const through: Asker[] = []
    for (const asker of askers)
      if (asker === 'nobody' ? await admitsNobody(name, action) : await admits(name, action, `o-${asker}`))
        through.push(asker)
    expect(through).toEqual(askers.filter((asker) => mayAsk(rule, asker)))
  })

  it('takes somebody whose roles are revoked or over for one without', async () => {
    const without = mayAsk(rule, 'signed-in')
    expect(await admits(name, action, 'o-revoked')).toBe(without)
    expect(await admits(name, action, 'o-expired')).toBe(without)
  })

  it('lets roles for one hospital through only where it names a place', async () => {
    expect(await admits(name, action, 'o-elsewhere')).toBe(reach(rule) !== 'everything')
  })
})

describe('a role for one hospital', () => {
  const restating = { source: 'health-information-centre', value: 1, missing: null, reason: '更正', reasonCode: 'R04' }
  const metric = 'health-card-uses'
  /** Beside its own, for one subject it may not read is enough to be refused. */
  const pivoted = (subject: string) => ({
    metrics: [metric],
    subjects: [...new Set([HOSPITAL, subject])],
    grain: 'day',
    from: FRIDAY,
    to: FRIDAY,
  })
  const inputs: Record<string, (subject: string) => unknown> = {
    'observations.restate': (subject) => ({ ...restating, metric, subject, period: FRIDAY }),
    'epochs.open': (subject) => ({ metric, subject, from: FRIDAY, base: 0, reason: '换了系统' }),
    'entry.form': (subject) => ({ subject, day: FRIDAY }),
    'entry.submit': (subject) => ({
      key: '1'.repeat(32),
      subject,
      day: FRIDAY,
      rows: [{ metric, unit: '人次', value: 1, missing: null }],
    }),
    'values.history': (subject) => ({ metric, subject, day: FRIDAY }),
    'series.show': (subject) => ({ metric, subject, year: 2020 }),
    'pivot.show': (subject) => pivoted(subject),
    'pivot.export': (subject) => ({ ...pivoted(subject), format: 'csv' }),
  }
  const named = actions
    .filter(({ name, rule }) => name === 'staff' && reach(rule) === 'subject')
    .map(({ name, action }) => [name, action] as const)

  it.each(named)('does the work of %s %s there and nowhere else', async (name, action) => {
    const about = inputs[action]
    if (!about) throw new Error(`no example for ${action}`)
    expect(await admits(name, action, 'o-elsewhere', about(HOSPITAL))).toBe(true)
    for (const subject of [OTHER_HOSPITAL, 'region:220000', 'region:220100', 'link:elsewhere'])
      expect([subject, await admits(name, action, 'o-elsewhere', about(subject))]).toEqual([subject, false])
  })
})
