import { chainFaults, nextEvent } from '../../../../cloudfunctions/_shared/audit/chain'
import type { AuditEvent, AuditHead } from '../../../../src/contract/audit'

function chainOf(length: number): AuditEvent[] {
  const events: AuditEvent[] = []
  for (let number = 1; number <= length; number += 1)
    events.push(
      nextEvent(events.at(-1) ?? null, {
        at: '2020-11-27T10:00:00.000Z',
        actor: 'cloudbase:admin',
        action: 'grants.give',
        target: `wechat:o-${number}`,
        outcome: 'done',
        note: '',
      }),
    )
  return events
}

const chain = chainOf(6)
const head = headOf(chain)

function headOf(events: readonly AuditEvent[]): AuditHead {
  const last = events.at(-1)
  return { seq: last?.seq ?? 0, hash: last?.hash ?? '' }
}

function changedAt(seq: number, changes: Partial<AuditEvent>): AuditEvent[] {
  return chain.map((event) => (event.seq === seq ? { ...event, ...changes } : event))
}

/** The 3rd event with another note, and its hash computed anew, as somebody would who knows how. */
function forged(): AuditEvent[] {
  const third = nextEvent(chain[1] ?? null, { ...(chain[2] as AuditEvent), note: '另一件事' })
  return chain.map((event) => (event.seq === 3 ? third : event))
}

describe('the chain of events', () => {
  it('has no fault as it was written', () => {
    expect(chainFaults(chain, [head])).toEqual([])
    expect(chainFaults([], [])).toEqual([])
  })

  it('is the same for anybody who computes it', () => {
    expect(chain[0]?.previous).toBeNull()
    expect(chain[1]?.previous).toBe(chain[0]?.hash)
    /** By Python: sha256(json.dumps(event without hash, sort_keys=True, separators=(',', ':'))). */
    expect(chain[0]?.hash).toBe('eb876fe39d2fbfc054225b9ef94bf8d7aae05969cd9bf8bffd015955db95fa7b')
  })

  it.each<[string, AuditEvent[], object[]]>([
    ['a changed note', changedAt(3, { note: '另一件事' }), [{ seq: 3, fault: 'changed' }]],
    ['a changed actor of the first', changedAt(1, { actor: 'wechat:x' }), [{ seq: 1, fault: 'changed' }]],
    ['a changed hash', changedAt(2, { hash: '0'.repeat(64) }), [{ seq: 2, fault: 'changed' }]],
    ['an event forged with a hash of its own', forged(), [{ seq: 3, fault: 'changed' }]],
    ['a missing event', chain.filter(({ seq }) => seq !== 4), [{ seq: 4, fault: 'missing' }]],
    ['the first one missing', chain.slice(1), [{ seq: 1, fault: 'missing' }]],
    ['the last one missing', chain.slice(0, 5), [{ seq: 6, fault: 'missing' }]],
    ['all missing', [], [{ seq: 6, fault: 'missing' }]],
    ['two that changed places', [0, 2, 1, 3, 4, 5].flatMap((at) => chain[at] ?? []), [{ seq: 2, fault: 'reordered' }]],
    ['one told twice', [0, 1, 1, 2, 3, 4, 5].flatMap((at) => chain[at] ?? []), [{ seq: 2, fault: 'reordered' }]],
    [
      'two that changed numbers',
      chain.map((event) => (event.seq === 2 || event.seq === 3 ? { ...event, seq: 5 - event.seq } : event)),
      [
        { seq: 3, fault: 'changed' },
        { seq: 2, fault: 'changed' },
        { seq: 2, fault: 'reordered' },
      ],
    ],
  ])('shows %s', (_, events, faults) => {
    expect(chainFaults(events, [head])).toEqual(faults)
  })

  it('shows a whole chain written anew to whoever kept a head of the old one', () => {
    const anew = chainOf(3).concat()
    anew.push(nextEvent(anew[2] ?? null, { ...(chain[3] as AuditEvent), note: '别的' }))
    const noted = headOf(chain.slice(0, 4))
    expect(chainFaults(anew, [headOf(anew)])).toEqual([])
    expect(chainFaults(anew, [headOf(anew), noted])).toEqual([{ seq: 4, fault: 'changed' }])
  })
})
