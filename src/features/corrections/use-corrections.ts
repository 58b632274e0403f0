import { useEffect } from 'react'
import * as v from 'valibot'
import { create, type StoreApi } from 'zustand'
import { CorrectionStanding } from '../../contract/corrections'
import { type CallFailure, unanswered } from '../../services/call'
import { call } from '../../services/cloud'
import { disk } from '../../services/disk'
import { whenConnected } from '../../services/phone'
import {
  keepCorrections,
  type KeptCorrections,
  newKey,
  type PendingCorrection,
  readCorrections,
} from '../../services/kept-corrections'

interface Corrections extends KeptCorrections {
  sending: boolean
  /** Why what waits could not be sent; null where nothing went wrong. */
  failure: CallFailure | null
  /** The phone had no room for a photo: it goes out only while the program is open. */
  lacksPhotos: boolean
  /** How the corrections stand that the cloud told of since the program was opened, by receipt. */
  standings: ReadonlyMap<string, CorrectionStanding>
  /** Keeps a correction on the phone and sends it; resolves with its standing, or null where it waits or was refused. */
  report: (said: Omit<PendingCorrection, 'key'>) => Promise<CorrectionStanding | null>
  /** Sends what waits, one after another. */
  send: () => Promise<void>
  /** Takes a correction back that was not sent. */
  drop: (key: string) => void
  /** Asks how the corrections with these receipts stand. */
  ask: (receipts: readonly string[]) => Promise<CallFailure | null>
  /** Says whether a reply settled it. */
  rate: (receipt: string, solved: boolean) => Promise<CallFailure | null>
}

type Store = Pick<StoreApi<Corrections>, 'getState' | 'setState'>

/** The cloud looked at it and will not take it however often it is sent. */
const isFinal = ({ code }: CallFailure): boolean => code === 'invalid-input' || code === 'too-large'
const unreadable = unanswered('unreadable', '回答读不懂').failure

function keep({ setState }: Store, kept: KeptCorrections): void {
  const lacksPhotos = keepCorrections(disk, kept) === 'kept-without-photos'
  setState({ ...kept, lacksPhotos })
}

/** Takes in how corrections stand; their receipts are kept, new ones first. */
function told(store: Store, standings: readonly CorrectionStanding[], pending: PendingCorrection[]): void {
  const { receipts, standings: before } = store.getState()
  const found = standings.map(({ receipt }) => receipt).filter((receipt) => !receipts.includes(receipt))
  store.setState({ standings: new Map([...before, ...standings.map((one) => [one.receipt, one] as const)]) })
  keep(store, { pending, receipts: [...found, ...receipts] })
}

async function sendOne(store: Store, waiting: PendingCorrection): Promise<CorrectionStanding | CallFailure> {
  const answer = await call('corrections', 'corrections.report', waiting)
  const { pending, receipts } = store.getState()
  const others = pending.filter(({ key }) => key !== waiting.key)
  if (!answer.ok) {
    if (isFinal(answer.failure)) keep(store, { pending: others, receipts })
    return answer.failure
  }
  const standing = v.safeParse(CorrectionStanding, answer.output)
  if (!standing.success) return unreadable
  told(store, [standing.output], others)
  return standing.output
}

async function ask(store: Store, receipts: readonly string[]): Promise<CallFailure | null> {
  if (receipts.length === 0) return null
  const answer = await call('corrections', 'corrections.show', { receipts: [...receipts] })
  if (!answer.ok) return answer.failure
  const read = v.safeParse(v.object({ standings: v.array(CorrectionStanding) }), answer.output)
  if (!read.success) return unreadable
  told(store, read.output.standings, store.getState().pending)
  return null
}

async function rate(store: Store, receipt: string, solved: boolean): Promise<CallFailure | null> {
  const answer = await call('corrections', 'corrections.rate', { receipt, solved })
  if (!answer.ok) return answer.failure
  const read = v.safeParse(CorrectionStanding, answer.output)
  if (!read.success) return unreadable
  told(store, [read.output], store.getState().pending)
  return null
}

async function send(store: Store, sent: (key: string, standing: CorrectionStanding) => void): Promise<void> {
  if (store.getState().sending) return
  store.setState({ sending: true, failure: null })
  let failure: CallFailure | null = null
  for (const waiting of store.getState().pending) {
    const outcome = await sendOne(store, waiting)
    if ('receipt' in outcome) sent(waiting.key, outcome)
    else failure ??= outcome
  }
  store.setState({ sending: false, failure })
}

export const useCorrections = create<Corrections>()((setState, getState) => {
  const store: Store = { setState, getState }
  return {
    ...readCorrections(disk),
    sending: false,
    failure: null,
    lacksPhotos: false,
    standings: new Map(),
    async report(said) {
      const waiting = { ...said, key: newKey() }
      const { pending, receipts } = getState()
      keep(store, { pending: [...pending, waiting], receipts })
      const outcomes = new Map<string, CorrectionStanding>()
      await send(store, (key, standing) => outcomes.set(key, standing))
      return outcomes.get(waiting.key) ?? null
    },
    send: () => send(store, () => undefined),
    drop(key) {
      const { pending, receipts } = getState()
      keep(store, { pending: pending.filter((one) => one.key !== key), receipts })
    },
    ask: (receipts) => ask(store, receipts),
    rate: (receipt, solved) => rate(store, receipt, solved),
  }
})

/** Sends what waits when a page that uses it opens, and whenever there is a network again. */
export function useSendsCorrections(): void {
  const { pending, send } = useCorrections()
  const isWaiting = pending.length > 0
  useEffect(() => {
    void send()
  }, [send])
  useEffect(() => (isWaiting ? whenConnected(() => void send()) : undefined), [isWaiting, send])
}
