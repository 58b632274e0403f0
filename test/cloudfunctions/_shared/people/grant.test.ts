import { mayWork, placeOf, rolesOn } from '../../../../cloudfunctions/_shared/people/grant'
import type { Grant } from '../../../../src/contract/grant'

const FRIDAY = '2020-11-27'

function held(scope: string, from = '2020-01-01', to: string | null = null): Grant {
  return { role: 'checker', scope, from, to, note: '' }
}

describe('a grant', () => {
  it.each<[string, Grant, string | null, boolean]>([
    ['for everything, at an organisation', held('everything'), 'organisation:provincial-cancer-hospital', true],
    ['for everything, at no one place', held('everything'), null, true],
    [
      'for an organisation, there',
      held('organisation:provincial-cancer-hospital'),
      'organisation:provincial-cancer-hospital',
      true,
    ],
    [
      'for an organisation, at another one',
      held('organisation:provincial-cancer-hospital'),
      'organisation:provincial-qianwei-hospital',
      false,
    ],
    ['for an organisation, at no one place', held('organisation:provincial-cancer-hospital'), null, false],
    ['for an organisation, in a region', held('organisation:provincial-cancer-hospital'), 'region:220100', false],
    ['for a region, there', held('region:220100'), 'region:220100', true],
    ['for a region, in a part of it', held('region:220100'), 'region:220184', true],
    ['for a part, in its region', held('region:220184'), 'region:220100', false],
    ['for a region, in another one', held('region:220100'), 'region:220200', false],
    ['for the province, in a region', held('region:220000'), 'region:220581', true],
    ['for a region, at an integration link', held('region:220000'), 'link:somewhere', false],
    ['on its last day', held('everything', '2020-01-01', FRIDAY), null, true],
    ['that ended the day before', held('everything', '2020-01-01', '2020-11-26'), null, false],
    ['that begins the day after', held('everything', '2020-11-28'), null, false],
  ])('%s', (_, grant, subject, may) => {
    expect(mayWork([grant], ['checker'], subject === null ? null : placeOf(subject), FRIDAY)).toBe(may)
  })

  it('for a region covers an organisation that stands in it, where that is known', () => {
    const place = { organisation: 'provincial-cancer-hospital', region: '220184' }
    expect(mayWork([held('region:220100')], ['checker'], place, FRIDAY)).toBe(true)
    expect(mayWork([held('region:220100')], ['checker'], { ...place, region: null }, FRIDAY)).toBe(false)
  })

  it('of another role helps nobody', () => {
    expect(mayWork([held('everything')], ['publisher'], null, FRIDAY)).toBe(false)
  })

  it('counts among the roles once, and only while it is in force', () => {
    const grants = [held('everything'), held('region:220100'), held('region:220200', '2020-01-01', '2020-02-01')]
    expect(rolesOn(grants, FRIDAY)).toEqual(['checker'])
    expect(rolesOn(grants, '2019-12-31')).toEqual([])
  })
})
