import { useEffect, useState } from 'react'
import { Badge } from '../../components/badge'
import { Banner } from '../../components/banner'
import { P } from '../../components/prim'
import { agoWords } from '../../format/ages'
import { failureWords } from '../../format/failures'
import { now } from '../../services/clock'
import type { Held } from '../../services/stored-release'
import { type HeldAge, heldAge } from './held-age'
import { useCurrentRelease } from './use-current-release'

const MINUTE = 60_000

const isOffline = (code: string): boolean => code === 'unreachable' || code === 'timed-out'

function useHeldAge(held: Held): HeldAge {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => {
      setAt(now())
    }, MINUTE)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return heldAge(held, Math.max(at, held.receivedAt))
}

/** What needs saying before anything is read: a later release, or that nobody could be asked. */
export function ReleaseNotices({ held }: { held: Held }) {
  const { newer, failure, takeNewer, refresh } = useCurrentRelease()
  const { sinceServed } = useHeldAge(held)
  return (
    <>
      {held.release.synthetic && (
        <P className="standing">
          <Badge tone="amber">演示数据</Badge> 这次发布里有编造的数字，只用来演示，不要当真。
        </P>
      )}
      {newer && <Banner words="有新发布，点此查看" onPress={takeNewer} />}
      {failure && (
        <Banner
          tone="amber"
          badge={isOffline(failure.code) ? '离线' : '未更新'}
          words={`${failureWords(failure.code).happened}。以下是${agoWords(sinceServed)}取得的发布，点此重试`}
          onPress={() => void refresh({ anyway: true })}
        />
      )}
    </>
  )
}

/** How old what is shown is, and whether anything about that is uncertain. */
export function ReleaseAge({ held }: { held: Held }) {
  const { full } = useCurrentRelease()
  const { sincePublished, clockIsOff } = useHeldAge(held)
  return (
    <>
      <P className="standing">{`发布 ${held.release.id}，${agoWords(sincePublished)}公布`}</P>
      {clockIsOff && <P className="standing">手机的时间可能不准，时长按服务器的时间计算。</P>}
      {full && (
        <P className="standing">
          <Badge>存储已满</Badge> 这次发布没能存到手机上，照常可看，什么也没有丢。
        </P>
      )}
    </>
  )
}
