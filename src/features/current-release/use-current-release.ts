import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import { whenConnected, whenVisible } from '../../services/phone'
import type { Held } from '../../services/stored-release'
import { type CurrentRelease, createCurrentRelease, type CurrentReleaseStore } from './current-release'

/** What a page has without a program around it: nothing stored, and nobody to ask. */
const nowhere = createCurrentRelease({
  ask: () => new Promise(() => undefined),
  read: () => null,
  keep: () => 'kept',
  now: () => 0,
})

export const CurrentReleaseContext = createContext<CurrentReleaseStore>(nowhere)

export interface UsedRelease
  extends CurrentRelease, Pick<CurrentReleaseStore, 'refresh' | 'takeNewer' | 'lookAt' | 'returnToNow'> {
  /** The release in force now, whatever `held` shows. */
  present: Held | null
}

/** Nothing is offered, asked for or complained of while the past is looked at. */
const shown = (state: CurrentRelease): CurrentRelease =>
  state.past ? { ...state, ...state.past, newer: null, asking: false, failure: null } : state

/** The release in hand, shared by all pages: a page that opens later asks nobody. */
export function useCurrentRelease(): UsedRelease {
  const store = useContext(CurrentReleaseContext)
  const { refresh, takeNewer, lookAt, returnToNow } = store
  const state = useStore(store)
  return { ...shown(state), present: state.held, refresh, takeNewer, lookAt, returnToNow }
}

/** Asks again when the page or its window is seen again, when the network comes back, and when a person pulls. */
export function useKeepsCurrent(): void {
  const { refresh, getState } = useContext(CurrentReleaseContext)
  useDidShow(() => void refresh())
  usePullDownRefresh(
    () =>
      void refresh({ takes: true }).finally(() => {
        Taro.stopPullDownRefresh()
      }),
  )
  useEffect(() => whenVisible(() => void refresh()), [refresh])
  useEffect(
    () =>
      whenConnected(() => {
        if (getState().failure) void refresh()
      }),
    [refresh, getState],
  )
}
