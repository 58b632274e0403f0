import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { Badge } from '../../components/badge'
import { Banner } from '../../components/banner'
import { P } from '../../components/prim'
import { agoWords } from '../../format/ages'
import { dayWords } from '../../format/days'
import { failureWords } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { now } from '../../services/clock'
import { whenVisible } from '../../services/phone'
import type { Held } from '../../services/stored-release'
import { type HeldAge, heldAge } from './held-age'
import { useCurrentRelease } from './use-current-release'

const MINUTE = 60_000

const isOffline = (code: string): boolean => code === 'unreachable' || code === 'timed-out'

/** Timers stand still while a phone sleeps: whoever looks again reads the clock again. */
function useHeldAge(held: Held): HeldAge {
  const [seen, setSeen] = useState(() => ({ held, at: now() }))
  if (seen.held !== held) setSeen({ held, at: now() })
  const lookAgain = useCallback((): void => {
    setSeen({ held, at: now() })
  }, [held])
  useDidShow(lookAgain)
  useEffect(() => whenVisible(lookAgain), [lookAgain])
  useEffect(() => {
    const timer = setInterval(lookAgain, MINUTE)
    return () => {
      clearInterval(timer)
    }
  }, [lookAgain])
  return heldAge(held, seen.at)
}

/** Why an older release is in force again, for as long as no later one is. */
function Withdrawal({ held: { release, beside } }: { held: Held }) {
  const last = beside?.withdrawn?.[0]
  if (!last || last.publishedAt < release.publishedAt) return null
  const { id, withdrawnAt, reason } = last
  return (
    <P className="standing as-code as-date as-count">
      <Badge tone="amber">已撤回</Badge>
      {`发布 ${id} 已于 ${instantWords(withdrawnAt)} 撤回：${reason}。以下是更早的发布 ${release.id}，数据截至 ${dayWords(release.asOf)}。`}
    </P>
  )
}

/** When the next release comes, as the cloud said last; a time gone by then means that it is late (spec: P08). */
function NextTime({ held: { beside, servedAt } }: { held: Held }) {
  const next = beside?.nextRelease
  if (!next) return null
  const { at, note } = next
  const words = at > servedAt ? `下次发布：${instantWords(at)}（计划）` : `原定 ${instantWords(at)} 的发布已推迟`
  return <P className="standing as-date as-count">{note === '' ? words : `${words}：${note}`}</P>
}

/** What needs saying before anything is read: a later release, or that nobody could be asked. */
export function ReleaseNotices({ held }: { held: Held }) {
  const { newer, asking, failure, takeNewer, refresh } = useCurrentRelease()
  const { sinceServed } = useHeldAge(held)
  return (
    <>
      {held.release.synthetic && (
        <P className="standing">
          <Badge tone="amber">演示数据</Badge> 这次发布里有编造的数字，只用来演示，不要当真。
        </P>
      )}
      <Withdrawal held={held} />
      {newer && <Banner words="有新发布，点此查看" onPress={takeNewer} />}
      {failure && (
        <Banner
          tone="amber"
          badge={isOffline(failure.code) ? '离线' : '未更新'}
          words={`${failureWords(failure.code).happened}。以下是${sinceServed === null ? '以前' : agoWords(sinceServed)}取得的发布，${asking ? '正在重试……' : '点此重试'}`}
          onPress={() => void refresh({ anyway: true })}
        />
      )}
    </>
  )
}

const StorageFull = () => (
  <P className="standing">
    <Badge>存储已满</Badge> 这次发布没能存到手机上，照常可看，什么也没有丢。
  </P>
)

/** How old what is shown is, and whether anything about that is uncertain. */
export function ReleaseAge({ held }: { held: Held }) {
  const { full, past } = useCurrentRelease()
  const { id, publishedAt } = held.release
  const { sincePublished, clockIsOff } = useHeldAge(held)
  if (past)
    return (
      <>
        <P className="standing as-code as-date">{`发布 ${id}，${instantWords(publishedAt)} 公布，不是最新的`}</P>
        {full && <StorageFull />}
      </>
    )
  return (
    <>
      <P className="standing as-code as-date">{`发布 ${id}，${sincePublished === null ? `${instantWords(publishedAt)} ` : agoWords(sincePublished)}公布`}</P>
      <NextTime held={held} />
      {sincePublished === null && <P className="standing">手机的时间被改过，无法算出这次发布取得了多久。</P>}
      {sincePublished !== null && clockIsOff && <P className="standing">手机的时间可能不准，公布了多久仅供参考。</P>}
      {full && <StorageFull />}
    </>
  )
}
