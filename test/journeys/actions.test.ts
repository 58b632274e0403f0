import type { Contract } from '../../src/contract/action'
import { admin } from '../../src/contract/admin'
import { corrections } from '../../src/contract/corrections'
import { resident } from '../../src/contract/resident'
import { staff } from '../../src/contract/staff'
import { outcome } from './asking'
import { anomalyExamples } from './examples/anomaly-examples'
import { adminExamples } from './examples/admin-examples'
import { calendarExamples } from './examples/calendar-examples'
import { correctionsExamples } from './examples/corrections-examples'
import type { Example, Examples } from './examples/example'
import { residentExamples } from './examples/resident-examples'
import { pivotExamples } from './examples/pivot-examples'
import { staffExamples } from './examples/staff-examples'
import { type Project, startProject } from './project'

const contracts: Record<string, Contract> = { resident, staff, admin, corrections }
const examples: Record<string, Examples> = {
  resident: residentExamples,
  staff: { ...staffExamples, ...anomalyExamples, ...calendarExamples, ...pivotExamples },
  admin: adminExamples,
  corrections: correctionsExamples,
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
