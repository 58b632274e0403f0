import { listedRegions, nearestRegion, nearness, regionName } from '../../../src/reckoning/regions'
import { regions } from '../../../cloudfunctions/_shared/regions/regions'

test('every region of the cloud that people live in has the same name here', () => {
  for (const { code, name, inPartition } of regions.filter(
    (one) => one.inPartition && one.code !== 'unassigned' && one.code !== '220000',
  ))
    expect([inPartition, regionName(code)]).toEqual([true, name])
  expect(regionName('220184')).toBe('公主岭市')
  expect(regionName('999999')).toBe('999999')
})

test.each([
  ['in 长春', 43.9, 125.3, '长春市', 10],
  ['in 延吉', 42.9, 129.5, '延边朝鲜族自治州', 2],
  ['in 敦化, between two', 43.37, 128.23, '长白山保护开发区', 110],
])('%s the nearest seat is found, about so many kilometres away', (_, latitude, longitude, name, at) => {
  const nearest = nearestRegion({ latitude, longitude })
  expect(nearest?.region.name).toBe(name)
  expect(Math.abs((nearest?.kilometres ?? 0) - at)).toBeLessThan(10)
})

test('far from the province no region is near', () => {
  expect(nearestRegion({ latitude: 39.9, longitude: 116.4 })).toBeNull()
  expect(new Set(listedRegions.map(({ code }) => code)).size).toBe(listedRegions.length)
})

test('how far every region is is known about, what the province runs itself being in its capital', () => {
  const distances = nearness({ latitude: 43.9, longitude: 125.3 })
  expect([...(distances?.keys() ?? [])].sort()).toEqual(listedRegions.map(({ code }) => code).sort())
  expect(distances?.get('220000')).toBe(distances?.get('220100'))
  expect(distances?.get('220200')).toBeGreaterThan(80)
  expect(nearness({ latitude: 39.9, longitude: 116.4 })).toBeNull()
})
