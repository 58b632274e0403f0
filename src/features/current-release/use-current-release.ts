import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import { whenConnected, whenVisible } from '../../services/phone'
import { type CurrentRelease, createCurrentRelease, type CurrentReleaseStore } from './current-release'

/** What a page has without a program around it: nothing stored, and nobody to ask. */
const nowhere = createCurrentRelease({
  ask: () => new Promise(() => undefined),
  read: () => null,
  keep: () => 'kept',
  now: () => 0,
})

export const CurrentReleaseContext = createContext<CurrentReleaseStore>(nowhere)

export interface UsedRelease extends CurrentRelease {
  refresh: CurrentReleaseStore['refresh']
  takeNewer: () => void
}

/** The release in hand, shared by all pages: a page that opens later asks nobody. */
export function useCurrentRelease(): UsedRelease {
  const store = useContext(CurrentReleaseContext)
  return { ...useStore(store), refresh: store.refresh, takeNewer: store.takeNewer }
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
