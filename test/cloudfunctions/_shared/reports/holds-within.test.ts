import { holdsWithin } from '../../../../cloudfunctions/_shared/reports/holds-within'
import { statedFacts } from '../../../../cloudfunctions/_shared/reports/stated-facts'
import type { Statement } from '../../../../src/contract/statement'
import { figure, hospital, statement, system } from '../../../builders'

function holds(changes: Partial<Statement>) {
  const stated = statement(changes)
  return holdsWithin(stated, statedFacts(stated)).map(({ rule, metric, given, expected }) => ({
    rule,
    metric,
    given,
    expected,
  }))
}

describe('what a report contradicts in itself', () => {
  it('holds nothing where the parts fit', () => {
    const figures = [
      figure('online-services', 10),
      figure('doctor-online-consultations', 10),
      figure('health-card-people', 3),
      figure('health-card-uses', 3),
    ]
    expect(holds({ figures })).toEqual([])
  })

  it('holds a part above its whole', () => {
    const figures = [figure('online-services', 9), figure('doctor-online-consultations', 10)]
    expect(holds({ figures })).toEqual([
      { rule: 'part-above-whole', metric: 'doctor-online-consultations', given: '10 人次', expected: '不大于 9 人次' },
    ])
  })

  it('holds card uses below card people', () => {
    const figures = [figure('health-card-people', 4), figure('health-card-uses', 3)]
    expect(holds({ figures })).toEqual([
      { rule: 'people-above-uses', metric: 'health-card-uses', given: '3 人次', expected: '不小于 4 人' },
    ])
  })

  it('holds both values of a figure stated twice with different values', () => {
    const figures = [
      figure('online-services', 9, { locator: { line: 1 } }),
      figure('online-services', 8, { locator: { line: 2 } }),
    ]
    expect(holds({ figures }).map(({ rule, given }) => [rule, given])).toEqual([
      ['stated-twice', '9 人次'],
      ['stated-twice', '8 人次'],
    ])
  })

  it('holds a count of hospitals that is not the number of rows', () => {
    const hospitals = [hospital('甲医院', 5), hospital('乙医院', 6)]
    expect(holds({ figures: [figure('upload-hospitals', 3)], hospitals })).toEqual([
      { rule: 'contradicts-table', metric: 'upload-hospitals', given: '3 家', expected: '2 家' },
    ])
    expect(holds({ figures: [figure('upload-hospitals', 2)], hospitals })).toEqual([])
  })

  it('counts only realised interfaces, and does not judge without the table', () => {
    const systems = [system('甲系统'), system('乙系统', { interface: 'pending' })]
    expect(holds({ figures: [figure('systems-interfaced', 2)], systems })).toHaveLength(1)
    expect(holds({ figures: [figure('systems-interfaced', 1)], systems })).toEqual([])
    expect(holds({ figures: [figure('systems-interfaced', 2)] })).toEqual([])
  })

  it('holds a system whose interface is realised before its network', () => {
    expect(holds({ systems: [system('甲系统', { network: 'pending' })] }).map(({ rule }) => rule)).toEqual([
      'interface-before-network',
    ])
  })

  it('does not hold what differs by rounding alone', () => {
    const figures = [
      figure('online-services', 9_057_316),
      figure('online-services', 9_057_000, { rounded: true, locator: { line: 2 } }),
    ]
    expect(holds({ figures })).toEqual([])
  })
})
