import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { now } from '../../services/clock'
import { call } from '../../services/cloud'
import { disk } from '../../services/disk'
import { roomyDisk } from '../../services/document-keeper'
import { keptDocuments } from '../../services/kept-documents'
import { whenConnected, whenVisible } from '../../services/phone'
import { readStoredListings, storeListings } from '../../services/stored-listings'
import { createListings, type ListingsState } from './listings-store'

const roomy = roomyDisk(disk, keptDocuments)

export interface UsedListings extends ListingsState {
  askAgain: () => void
}

/** The register in hand; asked for once at an opening, and again when one comes back to it or the network does. */
export function useListings(): UsedListings {
  const [store] = useState(() =>
    createListings({
      ask: (since) => call('resident', 'listings.current', since === undefined ? {} : { since }),
      read: () => readStoredListings(disk),
      keep: (held) => storeListings(roomy, held),
      now,
    }),
  )
  const state = useStore(store)
  const { refresh, getState } = store
  useEffect(() => void refresh(), [refresh])
  useDidShow(() => void refresh())
  usePullDownRefresh(
    () =>
      void refresh({ anyway: true }).finally(() => {
        Taro.stopPullDownRefresh()
      }),
  )
  useEffect(() => whenVisible(() => void refresh()), [refresh])
  useEffect(
    () =>
      whenConnected(() => {
        if (getState().failure) void refresh({ anyway: true })
      }),
    [refresh, getState],
  )
  return { ...state, askAgain: () => void refresh({ anyway: true }) }
}
