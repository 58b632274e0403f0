import { releaseContent } from '../../../../cloudfunctions/_shared/releases/content'
import { type CheckedAgainst, releaseChecks, unmet } from '../../../../cloudfunctions/_shared/releases/release-checks'
import { metrics } from '../../../../cloudfunctions/_shared/metrics/registry'
import type { Figure, ReleaseContent } from '../../../../src/contract/release'
import { FRIDAY, FRIDAY_EVENING, observation } from '../../../builders'

const stated = [
  observation('health-card-people', 100),
  observation('health-card-uses', 200),
  observation('upload-hospitals', 14),
]

function content(changes: Partial<ReleaseContent> = {}): ReleaseContent {
  const known = { metrics, observations: stated, confirmations: [], reports: [], cutOff: FRIDAY_EVENING }
  const made = releaseContent(known)
  if (!made) throw new Error('nothing to check')
  return { ...made, ...changes }
}

function withFigure(metric: string, changes: Partial<Figure>): ReleaseContent {
  const made = content()
  return { ...made, figures: made.figures.map((one) => (one.metric === metric ? { ...one, ...changes } : one)) }
}

function checked(changes: Partial<CheckedAgainst> = {}) {
  const quiet = { inForce: null, waiting: [], acceptedSince: 0, mayHoldSynthetic: false, now: FRIDAY_EVENING }
  return releaseChecks({ content: content(), ...quiet, ...changes })
}

function colours(changes: Partial<CheckedAgainst>): Record<string, string> {
  const others = checked(changes).filter(({ colour }) => colour !== 'green')
  return Object.fromEntries(others.map(({ id, colour }) => [id, colour]))
}

const waiting = {
  report: 'f'.repeat(32),
  source: '省卫生健康信息中心',
  period: FRIDAY,
  receivedAt: FRIDAY_EVENING,
  metric: 'health-card-uses',
  day: FRIDAY,
}

describe('the checks of a release', () => {
  it('are green where nothing is wrong', () => {
    expect(colours({})).toEqual({})
    expect(unmet(checked())).toBeNull()
  })

  it('name the report of a headline figure that nobody has decided on', () => {
    const made = checked({ waiting: [waiting] })
    expect(made[0]).toMatchObject({ colour: 'red', place: 'holds' })
    expect(unmet(made)).toContain('ffffffff')
  })

  it('leave aside what was held after the cut-off, or of an earlier day', () => {
    expect(colours({ waiting: [{ ...waiting, receivedAt: '2020-11-27T10:00:00.001Z' }] })).toEqual({})
    expect(colours({ waiting: [{ ...waiting, day: '2020-11-26' }] })).toEqual({})
  })

  it('want a number or a reason for each figure', () => {
    expect(colours({ content: withFigure('health-card-uses', { value: null, missing: null }) })).toEqual({
      'figures-said': 'red',
    })
    expect(colours({ content: withFigure('health-card-uses', { value: null, missing: 6 }) })).toEqual({})
  })

  it('want no more people than uses', () => {
    expect(colours({ content: withFigure('health-card-uses', { value: 99 }) })).toEqual({
      'parts-within-wholes': 'red',
    })
  })

  it('want the count in prose to be that of the rows', () => {
    const row = { name: '一家医院', organisation: null, network: 'connected' as const, collectionStart: null }
    const said = {
      ...row,
      rows: 1,
      rounded: false,
      unit: '条' as const,
      asOf: FRIDAY,
      report: 'r',
      locator: { line: 1 },
    }
    expect(colours({ content: content({ hospitals: [said] }) })).toEqual({ 'counts-match-tables': 'red' })
    expect(colours({ content: content({ hospitals: Array.from({ length: 14 }, () => said) }) })).toEqual({})
  })

  it('ask for a reason where the cut-off is old, or something came after it', () => {
    expect(colours({ now: '2020-12-06T10:00:00.000Z', acceptedSince: 2 })).toEqual({
      'cut-off-recent': 'amber',
      'nothing-since': 'amber',
    })
    expect(unmet(checked({ acceptedSince: 2 }))).toBeNull()
  })

  it('let invented numbers only into a demonstration', () => {
    expect(colours({ content: content({ synthetic: true }) })).toEqual({ synthetic: 'red' })
    expect(colours({ content: content({ synthetic: true }), mayHoldSynthetic: true })).toEqual({})
  })

  it('want it to follow the release in force', () => {
    expect(colours({ content: content({ previous: '2020-W47-1' }) })).toEqual({ newest: 'red' })
  })
})
