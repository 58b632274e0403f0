import { publishListings } from '../../../../cloudfunctions/_shared/listings/publish-listings'
import { showBoard } from '../../../../cloudfunctions/_shared/reporting/show-board'
import { anInternetHospital, anOrganisation } from '../../../a-hospital'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { drafted, NOW, published, submitted } from './desk'

const LATER = '2020-11-28T02:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
  await published(fresh.database, anOrganisation())
})
afterEach(() => fresh.close())

async function told(since = '2020-11-01T00:00:00.000Z', now = LATER) {
  const { changes } = await showBoard(fresh.database, { since }, now)
  return changes.map(({ kind, about, words }) => [kind, about, words])
}

describe('what changed since somebody looked', () => {
  it('names the listings that came into force, were changed or were taken down', async () => {
    expect(await told()).toEqual([['listing', 'org-0001', '医疗机构“测试一医院”新登记，第 1 版生效']])
    const { listing: id } = await published(fresh.database, anInternetHospital())
    await published(fresh.database, anInternetHospital({ name: '甲互联网医院' }), { id, base: 1, now: LATER })
    expect((await told())[0]).toEqual(['listing', id, '互联网医院“甲互联网医院”已更新，第 2 版生效'])
    await published(fresh.database, null, { id, base: 2, now: LATER })
    expect((await told())[0]).toEqual(['listing', id, '互联网医院“甲互联网医院”已撤下，第 3 版生效'])
  })

  it('tells of a listing approved for a later time once that has come, and of no draft', async () => {
    await drafted(fresh.database, anInternetHospital({ name: '草稿互联网医院' }))
    await submitted(fresh.database, anInternetHospital({ name: '待审互联网医院' }))
    const { listing } = await published(fresh.database, anInternetHospital(), { effectiveFrom: LATER })
    expect(await told(NOW)).toEqual([])
    expect(await publishListings(fresh.database, LATER)).toBe(1)
    expect((await told(NOW)).map(([, about]) => about)).toEqual([listing])
  })

  it('reads no more documents for them', async () => {
    fresh.meter.clear()
    await told()
    expect(fresh.meter.direct.documentsRead).toBeLessThanOrEqual(2)
  })
})
