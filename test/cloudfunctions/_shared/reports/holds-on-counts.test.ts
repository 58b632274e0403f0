import type { Observation } from '../../../../cloudfunctions/_shared/metrics/observation'
import { knownSeries } from '../../../../cloudfunctions/_shared/reports/evaluation'
import { holdsOnCounts } from '../../../../cloudfunctions/_shared/reports/holds-on-counts'
import { withoutRefused } from '../../../../cloudfunctions/_shared/reports/stated-facts'
import type { Statement } from '../../../../src/contract/statement'
import { figure, FRIDAY, FRIDAY_EVENING, hospital, observation, statement, system } from '../../../builders'

const hospitals = [hospital('甲医院', 5), hospital('乙医院', 6)]
const systems = [system('甲系统'), system('乙系统', { interface: 'pending' })]

function holds(changes: Partial<Statement>, known: Observation[] = []) {
  return holdsOnCounts(statement(changes), knownSeries(known, FRIDAY_EVENING), FRIDAY)
}

describe('a count and the rows it counts', () => {
  it('agree on the hospitals', () => {
    expect(holds({ figures: [figure('upload-hospitals', 2)], hospitals })).toEqual([])
    expect(holds({ figures: [figure('upload-hospitals', 3)], hospitals })).toMatchObject([
      { rule: 'contradicts-table', metric: 'upload-hospitals', given: '3 家', expected: '2 家' },
    ])
  })

  it('agree on the realised interfaces', () => {
    expect(holds({ figures: [figure('systems-interfaced', 1)], systems })).toEqual([])
    expect(holds({ figures: [figure('systems-interfaced', 2)], systems })).toHaveLength(1)
  })

  it('are not judged without the table', () => {
    expect(holds({ figures: [figure('systems-interfaced', 2)] })).toEqual([])
  })

  it('agree across reports: a partial table is held whole, and refused whole', () => {
    const doubts = holds({ hospitals }, [observation('upload-hospitals', 14)])
    expect(doubts).toMatchObject([{ subject: 'table:hospitals', given: '2 行', expected: '14 家' }])
    expect(withoutRefused(statement({ hospitals, systems }), doubts)).toMatchObject({ hospitals: [], systems })
  })
})
