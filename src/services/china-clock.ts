import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import type { Day } from '../contract/day'
import { now } from './clock'
import { whenVisible } from './phone'
import { type Served, servedTime } from './served-time'

const MINUTE = 60_000
/** Asia/Shanghai is so many minutes ahead of UTC, all year. */
const SHANGHAI = 480
const MINUTES_A_DAY = 1440

export interface ChinaTime {
  today: Day
  /** Minutes since midnight. */
  minute: number
  /** Milliseconds since something was served; 0 where nothing was. */
  sinceServed: number
}

/** Day and minute in China by the server's clock, seen anew every minute and whenever a person looks again (spec: E24, E37, E48). */
export function useChinaTime(served: Served | null): ChinaTime {
  const [at, setAt] = useState(now)
  const lookAgain = useCallback(() => {
    setAt(now())
  }, [])
  useDidShow(lookAgain)
  useEffect(() => whenVisible(lookAgain), [lookAgain])
  useEffect(() => {
    const timer = setInterval(lookAgain, MINUTE)
    return () => {
      clearInterval(timer)
    }
  }, [lookAgain])
  const minutes = Math.floor(servedTime(served, at) / MINUTE) + SHANGHAI
  return {
    today: new Date(Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY * MINUTE).toISOString().slice(0, 10),
    minute: minutes % MINUTES_A_DAY,
    sinceServed: served === null ? 0 : Math.max(0, at - served.receivedAt),
  }
}
