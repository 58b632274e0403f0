import { storedHead } from '../../../../cloudfunctions/_shared/audit/audit.reader'
import { auditWriter } from '../../../../cloudfunctions/_shared/audit/audit.writer'
import { chainFaults } from '../../../../cloudfunctions/_shared/audit/chain'
import { keepRefusal } from '../../../../cloudfunctions/_shared/audit/refusals.writer'
import { showAudit, showLatestAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { dropCounters } from '../../../../cloudfunctions/_shared/rpc/counters'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const NOW = '2020-11-27T10:00:00.000Z'
const done = { at: NOW, actor: 'cloudbase:admin', action: 'grants.give', outcome: 'done', note: '' } as const
const refused = { actor: 'wechat:o-1', action: 'grants.give', target: '', note: 'forbidden' }
let fresh: FreshDatabase

async function add(target: string): Promise<void> {
  await fresh.database.transaction((store) => auditWriter(store).add({ ...done, target }))
}

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('the audit', () => {
  it('is read from its end backwards, 200 events a call, and from its beginning on', async () => {
    await fresh.database.transaction(async (store) => {
      for (let number = 1; number <= 205; number += 1)
        await auditWriter(store).add({ ...done, target: `wechat:o-${number}` })
    })
    const latest = await showLatestAudit(fresh.database, null)
    expect(latest.events).toHaveLength(200)
    expect([latest.events[0]?.seq, latest.events.at(-1)?.seq]).toEqual([205, 6])
    expect(latest.head).toEqual({ seq: 205, hash: latest.events[0]?.hash })
    const earlier = await showLatestAudit(fresh.database, 6)
    expect(earlier.events.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1])
    expect((await showAudit(fresh.database, 200)).events.map(({ seq }) => seq)).toEqual([201, 202, 203, 204, 205])
  })

  it('numbers events that happen at once one after the other, and loses none', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map((number) => add(`wechat:o-${number}`)))
    const { events, head } = await showAudit(fresh.database, 0)
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(new Set(events.map(({ target }) => target)).size).toBe(6)
    expect(chainFaults(events, head ? [head] : [])).toEqual([])
  })

  it('keeps no event of what was not done', async () => {
    const failing = fresh.database.transaction(async (store) => {
      await auditWriter(store).add({ ...done, target: 'wechat:o-1' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await showAudit(fresh.database, 0)).toEqual({ events: [], head: null })
  })

  it('gives whoever takes a turn theirs, though nothing has happened yet', async () => {
    await fresh.database.transaction((store) => auditWriter(store).takeTurn())
    expect(await showAudit(fresh.database, 0)).toEqual({ events: [], head: null })
    await add('wechat:o-1')
    const { events } = await showAudit(fresh.database, 0)
    expect(events).toMatchObject([{ seq: 1, previous: null }])
    expect(await storedHead(fresh.database)).toMatchObject({ seq: 1, hash: events[0]?.hash, turn: 2 })
  })

  it('shows pages of 200 after a number', async () => {
    for (let number = 1; number <= 205; number += 1) await add(`wechat:o-${number}`)
    expect((await showAudit(fresh.database, 0)).events).toHaveLength(200)
    const { events, head } = await showAudit(fresh.database, 200)
    expect(events.map(({ seq }) => seq)).toEqual([201, 202, 203, 204, 205])
    expect(head?.seq).toBe(205)
  })
})

describe('refusals', () => {
  it('leave an event each as long as they differ', async () => {
    await keepRefusal(fresh.database, refused, NOW)
    await keepRefusal(fresh.database, { ...refused, actor: 'wechat:o-2' }, NOW)
    await keepRefusal(fresh.database, { ...refused, note: 'conflict' }, NOW)
    const { events } = await showAudit(fresh.database, 0)
    expect(events.map(({ actor, outcome, note }) => [actor, outcome, note])).toEqual([
      ['wechat:o-1', 'refused', 'forbidden'],
      ['wechat:o-2', 'refused', 'forbidden'],
      ['wechat:o-1', 'refused', 'conflict'],
    ])
  })

  it('are counted where they come as a storm, hour by hour', async () => {
    for (let time = 0; time < 120; time += 1) await keepRefusal(fresh.database, refused, NOW)
    await keepRefusal(fresh.database, refused, '2020-11-27T11:00:00.000Z')
    const { events } = await showAudit(fresh.database, 0)
    expect(events.map(({ note }) => note)).toEqual(['forbidden', 'forbidden ×10', 'forbidden ×100', 'forbidden'])
    expect(await dropCounters(fresh.database, '2020-11-27T11:30:00.000Z')).toEqual({ dropped: 1 })
  })

  it('are told once each where the storm comes all at once', async () => {
    await Promise.all(Array.from({ length: 60 }, () => keepRefusal(fresh.database, refused, NOW)))
    const { events } = await showAudit(fresh.database, 0)
    expect(events.at(-1)?.note).toBe('forbidden ×10')
    expect(events.length).toBeLessThanOrEqual(2)
    const [counter] = await fresh.database.query<{ _id: string; count: number }>('counters', { where: {} })
    expect(counter?.count).toBe(60)
  })
})
