import type { Contract } from '../../src/contract/action'
import { admin } from '../../src/contract/admin'
import { resident } from '../../src/contract/resident'
import { staff } from '../../src/contract/staff'
import { bulletin, FRIDAY } from '../builders'
import { outcome } from './asking'
import { type Project, startProject } from './project'

const contracts: Record<string, Contract> = { resident, staff, admin }
const file = Buffer.from(JSON.stringify(bulletin(FRIDAY, [['appointments-received', 1]]))).toString('base64')
const report = { source: 'health-information-centre', format: 'bulletin-json', period: FRIDAY, file }
const nobodys = { report: '0'.repeat(32), hold: 'x', verdict: 'confirm', reason: '已核实' }

const [uses, province] = ['health-card-uses', 'region:220000']
const restatement = {
  source: 'health-information-centre',
  metric: uses,
  subject: province,
  period: FRIDAY,
  value: 45_708_483,
  missing: null,
  reason: '来源更正',
  reasonCode: 'R04',
}
const opening = { metric: uses, subject: province, from: FRIDAY, base: 0, reason: '重新计数' }

interface Example {
  /** Who may do it, and what comes of it: an output, or a refusal that only a caller let through can get. */
  right: [person: string, input: unknown, outcome: object]
  wrong: [person: string, code: string] | null
  bad: [input: unknown, path: string] | null
}

const examples: Record<string, Record<string, Example>> = {
  resident: {
    'releases.current': {
      right: [
        'resident',
        { series: uses },
        { id: '2020-W48-1', asOf: FRIDAY, documents: [{ series: { metric: uses } }] },
      ],
      wrong: null,
      bad: [{ series: '' }, 'series'],
    },
    'figures.provenance': {
      right: [
        'resident',
        { metric: 'health-card-uses' },
        { release: '2020-W48-1', locator: { pointer: '/figures/1' } },
      ],
      wrong: null,
      bad: [{ metric: '' }, 'metric'],
    },
    'releases.on': {
      right: ['resident', { day: '2020-01-01' }, { code: 'not-found' }],
      wrong: null,
      bad: [{ day: '去年' }, 'day'],
    },
    'releases.read': {
      right: ['resident', { id: '2020-W48-1' }, { id: '2020-W48-1', asOf: FRIDAY }],
      wrong: null,
      bad: [{ id: 'latest' }, 'id'],
    },
    'series.read': {
      right: ['resident', { names: ['0'.repeat(64)] }, { code: 'not-found' }],
      wrong: null,
      bad: [{ names: [1, 2, 3].map(() => '0'.repeat(64)) }, 'names'],
    },
    'points.explain': {
      right: ['resident', { name: '0'.repeat(64), subject: province, day: FRIDAY }, { code: 'not-found' }],
      wrong: null,
      bad: [{ name: '0'.repeat(64), subject: '', day: FRIDAY }, 'subject'],
    },
    'years.read': {
      right: ['resident', { name: '0'.repeat(64) }, { code: 'not-found' }],
      wrong: null,
      bad: [{ name: 'years' }, 'name'],
    },
    'restatements.read': {
      right: ['resident', { name: '0'.repeat(64) }, { code: 'not-found' }],
      wrong: null,
      bad: [{ name: 'log' }, 'name'],
    },
  },
  staff: {
    'grants.mine': { right: ['publisher-1', {}, { roles: ['publisher'] }], wrong: ['', 'forbidden'], bad: null },
    'reports.submit': {
      right: ['reporter', report, { holds: [{ rule: 'restates' }] }],
      wrong: ['publisher-1', 'forbidden'],
      bad: [{ ...report, file: '你好' }, 'file'],
    },
    'reports.preview': {
      right: ['checker', report, { figures: [{ value: 1 }] }],
      wrong: ['resident', 'forbidden'],
      bad: [{ ...report, period: '昨天' }, 'period'],
    },
    'reports.show': {
      right: ['checker', { report: nobodys.report }, { code: 'not-found' }],
      wrong: ['resident', 'forbidden'],
      bad: [{ report: '1' }, 'report'],
    },
    'holds.decide': {
      right: ['checker', nobodys, { code: 'not-found' }],
      wrong: ['reporter', 'forbidden'],
      bad: [{ ...nobodys, reason: '  ' }, 'reason'],
    },
    'reports.continue': {
      right: ['checker', { report: nobodys.report }, { code: 'not-found' }],
      wrong: ['publisher-1', 'forbidden'],
      bad: [{ report: '1' }, 'report'],
    },
    'observations.restate': {
      right: ['reporter', restatement, { holds: [{ rule: 'restates', expected: '45708484 人次' }] }],
      wrong: ['checker', 'forbidden'],
      bad: [{ ...restatement, reasonCode: '随便' }, 'reasonCode'],
    },
    'epochs.open': {
      right: ['checker', { ...opening, metric: 'no-such-metric' }, { code: 'not-found' }],
      wrong: ['reporter', 'forbidden'],
      bad: [{ ...opening, base: -1 }, 'base'],
    },
    'series.show': {
      right: ['checker', { metric: uses, subject: province, year: 2020 }, { from: FRIDAY, values: [45_708_484] }],
      wrong: ['resident', 'forbidden'],
      bad: [{ metric: uses, subject: province, year: 1900 }, 'year'],
    },
    'releases.cut': {
      right: ['publisher-1', {}, { id: '2020-W48-2', approvals: [] }],
      wrong: ['checker', 'forbidden'],
      bad: null,
    },
    'releases.approve': {
      right: ['publisher-1', { id: '2020-W01-1' }, { code: 'not-found' }],
      wrong: ['admin', 'forbidden'],
      bad: [{ id: 'next' }, 'id'],
    },
    'releases.publish': {
      right: ['publisher-2', { id: '2020-W01-1' }, { code: 'not-found' }],
      wrong: ['reporter', 'forbidden'],
      bad: [{ id: '2020-W01-1', publishAt: '明天' }, 'publishAt'],
    },
  },
  admin: {
    'grants.give': {
      right: ['admin', { person: 'wechat:o-1', role: 'viewer' }, { person: 'wechat:o-1', roles: ['viewer'] }],
      wrong: ['publisher-1', 'forbidden'],
      bad: [{ person: 'wechat:o-1', role: 'king' }, 'role'],
    },
  },
}

const rows = Object.entries(contracts).flatMap(([name, contract]) =>
  Object.keys(contract).map((action) => [name, action] as const),
)
let project: Project

beforeAll(async () => {
  project = await startProject({ seeded: 'bulletin' })
})
afterAll(() => project.close())

function exampleOf(name: string, action: string): Example {
  const example = examples[name]?.[action]
  if (!example) throw new Error(`no example for ${name} ${action}`)
  return example
}

describe.each(rows)('%s %s', (name, action) => {
  it('answers the right caller', async () => {
    const [person, input, expected] = exampleOf(name, action).right
    expect(await outcome(project, person, name, action, input)).toMatchObject(expected)
  })

  it('refuses the wrong role, before it looks at the input', async () => {
    const { wrong } = exampleOf(name, action)
    const admits = contracts[name]?.[action]?.admits
    expect(wrong === null).toBe(admits === 'anyone')
    if (wrong === null) return
    expect(await outcome(project, wrong[0], name, action, { nonsense: true })).toMatchObject({ code: wrong[1] })
    expect(await outcome(project, '', name, action, { nonsense: true })).toMatchObject({ code: 'forbidden' })
  })

  it('refuses bad input by field', async () => {
    const { bad, right } = exampleOf(name, action)
    const [person] = right
    if (bad === null)
      expect(await outcome(project, person, name, action, 'nonsense')).toMatchObject({ code: 'invalid-input' })
    else
      expect(await outcome(project, person, name, action, bad[0])).toMatchObject({
        code: 'invalid-input',
        issues: [{ path: bad[1] }],
      })
  })
})
