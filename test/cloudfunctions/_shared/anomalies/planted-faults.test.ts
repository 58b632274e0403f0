import { find } from '../../../../cloudfunctions/_shared/anomalies/find'
import { shippedRules } from '../../../../cloudfunctions/_shared/anomalies/rule'
import { slipOf } from '../../../../cloudfunctions/_shared/metrics/scale'
import { type Harvest, harvest } from './harvest'
import { cleanYear, WHOLE_YEAR } from './planted-year'
import { sowers } from './plants'

describe('faults planted in the demonstration year', () => {
  let crops: Harvest[]
  beforeAll(() => {
    crops = ['faults-1'].map(harvest)
  })

  it('are all found where a rule is certain', () => {
    const certain = sowers.filter((sower) => sower.certain).map(({ kind }) => kind)
    const plants = crops.flatMap((crop) => crop.plants).filter(({ plant }) => certain.includes(plant.kind))
    expect(plants.length).toBeGreaterThan(15)
    expect(plants.filter(({ found }) => !found).map(({ plant }) => plant)).toEqual([])
  })

  it('are called by their name where people and uses are swapped', () => {
    const swaps = crops.flatMap((crop) => crop.plants).filter(({ plant }) => plant.kind === 'swapped')
    expect(swaps.length).toBeGreaterThan(0)
    expect(swaps.every(({ named }) => named)).toBe(true)
  })

  it('make little else look wrong', () => {
    const plants = crops.reduce((sum, crop) => sum + crop.plants.length, 0)
    const falseOnes = crops.reduce((sum, crop) => sum + crop.false.length, 0)
    expect(falseOnes).toBeLessThanOrEqual(plants / 10)
  })
})

describe('a clean year', () => {
  const years = [cleanYear('clean-1')]

  it('has nothing to find', () => {
    expect(years.flatMap((year) => find(shippedRules, year, WHOLE_YEAR))).toEqual([])
  })

  it('has no value that intake would take for another power of ten', () => {
    const grown = years
      .flat()
      .flatMap(({ points }) => points.map(({ value }, place) => [points[place - 1]?.value, value]))
    const slips = grown.filter(
      ([before, value]) =>
        before != null &&
        value != null &&
        value >= before &&
        slipOf(value, before, { least: 1_000, tolerance: 0.05 }) !== null,
    )
    expect(slips).toEqual([])
  })
})
