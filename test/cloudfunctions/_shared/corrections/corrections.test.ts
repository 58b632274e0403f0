import { decideCorrection, takeUpCorrection } from '../../../../cloudfunctions/_shared/corrections/decide-correction'
import { dropContacts } from '../../../../cloudfunctions/_shared/corrections/drop-contacts'
import { openContact } from '../../../../cloudfunctions/_shared/corrections/open-contact'
import { receiveCorrection } from '../../../../cloudfunctions/_shared/corrections/receive-correction'
import { showStandings } from '../../../../cloudfunctions/_shared/corrections/show-corrections'
import { showWaitingCases } from '../../../../cloudfunctions/_shared/corrections/show-waiting-cases'
import { noListings, withEntries } from '../../../../cloudfunctions/_shared/listings/current-listings'
import { putCurrentListings } from '../../../../cloudfunctions/_shared/listings/listings.writer'
import type { Input } from '../../../../src/contract/action'
import type { corrections } from '../../../../src/contract/corrections'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { hospitalEntry, PUBLISHED } from '../../../hospitals'

type Said = Input<typeof corrections, 'corrections.report'>

const NOW = '2020-11-27T10:00:00.000Z'
const editor = 'cloudbase:listing-editor'
let fresh: FreshDatabase
let keys = 0

beforeEach(async () => {
  process.env['CORRECTION_CONTACT_KEY'] = 'a1'.repeat(32)
  fresh = await freshDatabase()
})
afterEach(async () => {
  delete process.env['CORRECTION_CONTACT_KEY']
  await fresh.close()
})

function said(wish: Partial<Said> = {}): Said {
  keys += 1
  return {
    key: String(keys).padStart(32, '0'),
    target: { kind: 'hospital', id: 'ih-0001', field: 'hours' },
    category: 'outdated',
    shown: '周一至周五 08:00–17:00',
    suggestion: '周六也开',
    contact: null,
    photo: null,
    ...wish,
  }
}

const report = (wish: Partial<Said> = {}, visitor: string | null = 'wechat:a', now = NOW) =>
  receiveCorrection(fresh.database, said(wish), visitor, now)

async function shown(receipt: string) {
  return (await showStandings(fresh.database, { receipts: [receipt] })).standings[0]
}

async function onlyCase() {
  const { cases } = await showWaitingCases(fresh.database, NOW)
  const [only, ...others] = cases
  if (!only || others.length > 0) throw new Error(`${cases.length} cases`)
  return only
}

describe('a correction', () => {
  it('gets a receipt and a day by which there is an answer', async () => {
    const standing = await report()
    expect(standing).toMatchObject({ state: 'received', due: '2020-12-12', others: 0, reply: null })
    expect(standing.receipt).toMatch(/^JC-20201127-[2-9A-HJ-NP-Z]{8}$/)
    const unknown = 'JC-20201127-22222222'
    const { standings } = await showStandings(fresh.database, { receipts: [unknown, standing.receipt] })
    expect(standings).toEqual([standing])
  })

  it('sent twice is one, also at once', async () => {
    const one = said()
    const sent = await Promise.all([1, 2, 3].map(() => receiveCorrection(fresh.database, one, 'wechat:a', NOW)))
    expect(new Set(sent.map(({ receipt }) => receipt)).size).toBe(1)
    expect((await onlyCase()).reports).toHaveLength(1)
  })

  it('joins what others said about the same, and each of them sees the answer', async () => {
    const [first, second] = [await report(), await report({ suggestion: '周日也开' }, 'wechat:b')]
    await report({ target: { kind: 'hospital', id: 'ih-0002', field: 'hours' } }, 'wechat:b')
    const { cases } = await showWaitingCases(fresh.database, NOW)
    expect(cases.map(({ reports }) => reports.map(({ suggestion }) => suggestion))).toEqual([
      ['周六也开', '周日也开'],
      ['周六也开'],
    ])
    const id = cases[0]?.id ?? ''
    await decideCorrection(fresh.database, { id, outcome: 'changed', reply: '已改为每天开' }, editor, NOW)
    for (const { receipt } of [first, second])
      expect(await shown(receipt)).toMatchObject({
        state: 'changed',
        reply: '已改为每天开',
        others: 1,
      })
  })

  it('about what was answered before begins anew', async () => {
    await report()
    await decideCorrection(
      fresh.database,
      { id: (await onlyCase()).id, outcome: 'unchanged', reply: '核实无误' },
      editor,
      NOW,
    )
    const again = await report()
    expect(again).toMatchObject({ state: 'received', others: 0 })
  })

  it('keeps no mobile number of whoever writes, but a hospital’s own', async () => {
    const standing = await report({ suggestion: '打 13812345678 问我' })
    expect(standing.suggestion).toBe('打 138******** 问我')
    const phones = await report({
      target: { kind: 'hospital', id: 'ih-0001', field: 'phones' },
      suggestion: '13812345678',
    })
    expect(phones.suggestion).toBe('13812345678')
  })

  it('is not taken an eleventh time within an hour from one visitor, and is in the next hour', async () => {
    for (let number = 0; number < 10; number += 1)
      await report({ target: { kind: 'hospital', id: `ih-${number}a`, field: 'name' } })
    await expect(report()).rejects.toMatchObject({ code: 'conflict' })
    expect(await report({}, 'wechat:b')).toMatchObject({ state: 'received' })
    expect(await report({}, 'wechat:a', '2020-11-27T11:00:00.000Z')).toMatchObject({ others: 1 })
  })

  it('of ten people at once about one thing is one case with all of them', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, number) => report({}, `wechat:${number}`)))
    expect((await onlyCase()).reports).toHaveLength(10)
  })
})

describe('the desk', () => {
  it('takes up and answers a case once; twice the same is harmless', async () => {
    const { receipt } = await report()
    const { id } = await onlyCase()
    await takeUpCorrection(fresh.database, { id }, editor, NOW)
    expect(await shown(receipt)).toMatchObject({ state: 'checking' })
    const answer = { id, outcome: 'changed', reply: '已改' } as const
    const answered = await decideCorrection(fresh.database, answer, editor, NOW)
    expect(await decideCorrection(fresh.database, answer, editor, NOW)).toEqual(answered)
    await expect(
      decideCorrection(fresh.database, { ...answer, outcome: 'unchanged' }, editor, NOW),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(takeUpCorrection(fresh.database, { id }, editor, NOW)).rejects.toMatchObject({ code: 'conflict' })
    expect((await showWaitingCases(fresh.database, NOW)).cases).toEqual([])
  })

  it('sees the names of what the cases are about, and of what is in no register none', async () => {
    await putCurrentListings(fresh.database, withEntries(noListings, [hospitalEntry('ih-0001')], PUBLISHED))
    await report()
    await report({ target: { kind: 'hospital', id: 'ih-0002', field: 'hours' } })
    await report({ target: { kind: 'figure', metric: 'health-card-uses', release: '2020-W48-1' } })
    const { cases } = await showWaitingCases(fresh.database, NOW)
    const named = cases.map(({ target, name }) => [target.kind === 'hospital' ? target.id : target.metric, name])
    expect(Object.fromEntries(named)).toEqual({
      'ih-0001': '长春松岭医院互联网医院',
      'ih-0002': null,
      'health-card-uses': '电子居民健康卡用卡人次',
    })
  })

  it('sees what is overdue', async () => {
    await report()
    const cases = async (now: string) =>
      (await showWaitingCases(fresh.database, now)).cases.map(({ overdue }) => overdue)
    expect(await cases('2020-12-12T15:59:59.999Z')).toEqual([false])
    expect(await cases('2020-12-12T16:00:00.000Z')).toEqual([true])
  })

  it('reads a contact that was left, until 30 days after the answer', async () => {
    const { receipt } = await report({ contact: '13812345678' })
    const { id, reports } = await onlyCase()
    expect(reports[0]?.leftContact).toBe(true)
    const contact = async () => (await openContact(fresh.database, { receipt }, editor, NOW)).contact
    expect(await contact()).toBe('13812345678')
    await decideCorrection(fresh.database, { id, outcome: 'changed', reply: '已改' }, editor, NOW)
    expect(await dropContacts(fresh.database, '2020-12-26T10:00:00.000Z')).toBe(0)
    expect(await contact()).toBe('13812345678')
    expect(await dropContacts(fresh.database, '2020-12-27T10:00:00.000Z')).toBe(1)
    expect(await contact()).toBeNull()
    expect(await dropContacts(fresh.database, '2020-12-28T10:00:00.000Z')).toBe(0)
  })

  it('takes no contact where there is no key to keep it with', async () => {
    delete process.env['CORRECTION_CONTACT_KEY']
    await expect(report({ contact: '13812345678' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await report()).toMatchObject({ state: 'received' })
  })
})
