import { originOf } from '../../../../src/features/figure-origin/origin'
import { aFigure, aRelease } from '../../a-release'

test('where a figure comes from is found in the release itself', () => {
  const origin = originOf(aRelease(), 'health-card-people')
  expect(origin).toMatchObject({
    name: '用卡人数',
    source: '健康卡平台',
    deliverer: '信息中心',
    report: { report: 'a1' },
  })
  expect(originOf(aRelease(), 'nothing')).toBeNull()
})

test('a figure nobody reported has no report behind it', () => {
  const unreported = aRelease({ figures: [aFigure({ value: null, missing: 6, report: null, locator: null })] })
  expect(originOf(unreported, 'health-card-people')).toMatchObject({ report: null, deliverer: null })
})
