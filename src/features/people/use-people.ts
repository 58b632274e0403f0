import { create, type StoreApi } from 'zustand'
import type { Input, Output } from '../../contract/action'
import type { PlaceNames } from '../../contract/grant'
import type { invitations } from '../../contract/invitation'
import type { people } from '../../contract/people'
import type { Answer, CallFailure } from '../../services/call'
import { call } from '../../services/cloud'

export type Holder = Output<typeof people, 'grants.show'>['people'][number]
export type Granting = Input<typeof people, 'grants.give'>
export type Unbinding = Input<typeof people, 'identities.unbind'>
export type Revoking = Input<typeof people, 'grants.revoke'>
export type Inviting = Input<typeof invitations, 'invitations.make'>

/** A code as it is told once, and what it is for, in words. */
export interface ToldCode {
  code: string
  expiresAt: string
  purpose: string
}

interface People {
  /** Null until the cloud has said. */
  holders: Holder[] | null
  places: PlaceNames
  asking: boolean
  failure: CallFailure | null
  told: ToldCode | null
  load: () => Promise<void>
  /** Whether it was done. */
  give: (granting: Granting) => Promise<boolean>
  revoke: (revoking: Revoking) => Promise<boolean>
  unbind: (unbinding: Unbinding) => Promise<boolean>
  invite: (inviting: Inviting, purpose: string) => Promise<boolean>
  forgetCode: () => void
}

type Store = Pick<StoreApi<People>, 'getState' | 'setState'>

/** One question at a time; what went wrong is kept until the next. */
async function ask<T>({ getState, setState }: Store, question: () => Promise<Answer<T>>): Promise<T | null> {
  if (getState().asking) return null
  setState({ asking: true, failure: null })
  const answer = await question()
  setState({ asking: false, failure: answer.ok ? null : answer.failure })
  return answer.ok ? answer.output : null
}

async function load(store: Store): Promise<void> {
  const shown = await ask(store, () => call('admin', 'grants.show', {}))
  if (shown) store.setState({ holders: shown.people, places: shown.places })
  // Somebody else signed in, or the role is gone: what the admin before saw is nobody's to see.
  const isForbidden = store.getState().failure?.code === 'forbidden'
  if (isForbidden) store.setState({ holders: null, told: null })
}

async function change(store: Store, question: () => Promise<Answer<unknown>>): Promise<boolean> {
  if ((await ask(store, question)) === null) return false
  await load(store)
  return true
}

/** Who holds what, as an admin sees and changes it. Nothing of it is kept on the device. */
export const usePeople = create<People>()((setState, getState) => {
  const store: Store = { setState, getState }
  return {
    holders: null,
    places: {},
    asking: false,
    failure: null,
    told: null,
    load: () => load(store),
    give: (granting) => change(store, () => call('admin', 'grants.give', granting)),
    revoke: (revoking) => change(store, () => call('admin', 'grants.revoke', revoking)),
    unbind: (unbinding) => change(store, () => call('admin', 'identities.unbind', unbinding)),
    async invite(inviting, purpose) {
      const made = await ask(store, () => call('admin', 'invitations.make', inviting))
      if (made) setState({ told: { ...made, purpose } })
      return made !== null
    },
    forgetCode() {
      setState({ told: null })
    },
  }
})
