import { confirmAnswer } from '../../../../cloudfunctions/_shared/corrections/confirm-answer'
import { decideCorrection } from '../../../../cloudfunctions/_shared/corrections/decide-correction'
import { receiveCorrection } from '../../../../cloudfunctions/_shared/corrections/receive-correction'
import { showStandings } from '../../../../cloudfunctions/_shared/corrections/show-corrections'
import { showWaitingCases } from '../../../../cloudfunctions/_shared/corrections/show-waiting-cases'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
const target = { kind: 'hospital', id: 'ih-0001', field: 'hours' } as const
let fresh: FreshDatabase
let receipts: string[]

async function report(key: string): Promise<string> {
  const said = { key: key.repeat(32), target, category: 'wrong', shown: '', suggestion: '周六也开' } as const
  return (await receiveCorrection(fresh.database, { ...said, contact: null, photo: null }, `wechat:${key}`, NOW))
    .receipt
}

const rate = (receipt: string, solved: boolean) => confirmAnswer(fresh.database, { receipt, solved })
const ratings = async () => (await showWaitingCases(fresh.database, NOW)).ratings

beforeEach(async () => {
  fresh = await freshDatabase()
  receipts = [await report('a'), await report('b')]
})
afterEach(() => fresh.close())

async function answer(): Promise<void> {
  const id = (await showWaitingCases(fresh.database, NOW)).cases[0]?.id ?? ''
  await decideCorrection(fresh.database, { id, outcome: 'changed', reply: '已改' }, 'cloudbase:listing-editor', NOW)
}

describe('whether a reply settled it', () => {
  it('is said by each who reported it, once there is a reply', async () => {
    const [first = '', second = ''] = receipts
    await expect(rate(first, true)).rejects.toMatchObject({ code: 'conflict' })
    await answer()
    await Promise.all([rate(first, true), rate(second, false)])
    expect(await ratings()).toEqual({ solved: 1, unsolved: 1 })
    const { standings } = await showStandings(fresh.database, { receipts })
    expect(standings.map(({ solved }) => solved)).toEqual([true, false])
  })

  it('counts once, and counts the last word of who says otherwise later', async () => {
    const [first = ''] = receipts
    await answer()
    for (const solved of [true, true, false]) await rate(first, solved)
    expect(await ratings()).toEqual({ solved: 0, unsolved: 1 })
  })

  it('needs a receipt that exists', async () => {
    await expect(rate('JC-20201127-22222222', true)).rejects.toMatchObject({ code: 'not-found' })
  })
})
