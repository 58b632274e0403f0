import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import type { BulletinJson } from '../../../../src/contract/bulletin-json'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NEXT_EVENING = '2020-12-04T10:00:00.000Z'
const LATER = '2020-12-05T10:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

function withRows(asOf: string, rows: Record<string, number>): BulletinJson {
  const names = { 'provincial-cancer-hospital': '省肿瘤医院', 'provincial-brain-hospital': '省脑科医院' }
  const hospitals = Object.entries(rows).map(([organisation, count]) => ({
    organisation,
    name: names[organisation as keyof typeof names],
    network: 'connected' as const,
    collectionStart: '2020-01-01',
    rows: count,
  }))
  return bulletin(asOf, [['health-card-uses', 1]], { hospitals })
}

async function receive(content: BulletinJson, now: string, period = content.asOf) {
  return receiveReport(fresh.database, delivery(content, { period }), now)
}

async function table() {
  const { content } = await cutRelease(fresh.database, 'cloudbase:publisher-1', LATER)
  return content.hospitals.map(({ name, rows, asOf }) => [name, rows, asOf])
}

describe('the hospitals’ table of a release', () => {
  it('is the one for the latest day, whenever it was delivered and under whichever period', async () => {
    await receive(withRows(NEXT_FRIDAY, { 'provincial-cancer-hospital': 20 }), NEXT_EVENING)
    await receive(withRows(FRIDAY, { 'provincial-cancer-hospital': 10 }), LATER, NEXT_FRIDAY)
    expect(await table()).toEqual([['省肿瘤医院', 20, NEXT_FRIDAY]])
  })

  it('keeps the last good number of a hospital whose new one was refused, with its own day', async () => {
    await receive(
      withRows(FRIDAY, { 'provincial-cancer-hospital': 20, 'provincial-brain-hospital': 7 }),
      FRIDAY_EVENING,
    )
    const fallen = withRows(NEXT_FRIDAY, { 'provincial-cancer-hospital': 2, 'provincial-brain-hospital': 8 })
    const { report, holds } = await receive(fallen, NEXT_EVENING)
    expect(holds.map(({ rule, subject }) => [rule, subject])).toEqual([
      ['counter-fell', 'link:provincial-cancer-hospital'],
    ])
    const decision = { report, hold: holds[0]?.id ?? '', verdict: 'refuse' as const, reason: '填错' }
    await decideHold(fresh.database, decision, 'cloudbase:checker', NEXT_EVENING)
    expect(await table()).toEqual([
      ['省肿瘤医院', 20, FRIDAY],
      ['省脑科医院', 8, NEXT_FRIDAY],
    ])
  })
})
