import { dropMissedSearches } from '../../../../cloudfunctions/_shared/searches/drop-missed-searches'
import { receiveMissedSearch } from '../../../../cloudfunctions/_shared/searches/receive-missed-search'
import { showMissedSearches } from '../../../../cloudfunctions/_shared/searches/show-missed-searches'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const missed = (question: string, visitor: string | null = null, now = NOW) =>
  receiveMissedSearch(fresh.database, { question }, visitor, now)
const told = async (now = NOW) => (await showMissedSearches(fresh.database, now)).searches

describe('A search that found nothing', () => {
  it('is told to the desk once three have looked for it, however they wrote it, and never by whom', async () => {
    await missed('骨科 医院')
    await missed('骨科医院', 'wechat:one')
    expect(await told()).toEqual([])
    await Promise.all([missed('「骨科医院」'), missed('ＡＢ'), missed('骨科医院')])
    expect(await told()).toEqual([{ month: '2020-11', question: '骨科医院', count: 4 }])
    const kept = await fresh.database.query('missed-searches', { where: { month: '2020-11' } })
    expect(JSON.stringify(kept)).not.toContain('wechat')
  })

  it('keeps no telephone number of a person', async () => {
    for (let time = 0; time < 3; time += 1) await missed('找 13812345678 医生')
    expect(await told()).toEqual([{ month: '2020-11', question: '找138医生', count: 3 }])
  })

  it('is counted by the month in China, and forgotten after a year', async () => {
    for (let time = 0; time < 3; time += 1) await missed('牙科', null, '2020-11-30T16:00:00.000Z')
    expect(await told('2021-01-15T00:00:00.000Z')).toMatchObject([{ month: '2020-12' }])
    expect(await told('2021-02-15T00:00:00.000Z')).toEqual([])
    expect(await dropMissedSearches(fresh.database, '2021-11-30T15:00:00.000Z')).toEqual({ dropped: 0 })
    expect(await dropMissedSearches(fresh.database, '2021-11-30T16:00:00.000Z')).toEqual({ dropped: 1 })
  })

  it('is left out where one visitor sends more than a person would', async () => {
    for (let time = 0; time < 30; time += 1)
      expect(await missed(`词${String(time)}`, 'wechat:one')).toEqual({ counted: true })
    expect(await missed('又一个', 'wechat:one')).toEqual({ counted: false })
    expect(await missed('又一个', 'wechat:two')).toEqual({ counted: true })
  })
})
