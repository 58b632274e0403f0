import type { ReactNode } from 'react'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { Skeleton } from '../../components/skeleton'
import { failureWords } from '../../format/failures'
import type { Held } from '../../services/stored-release'
import { useCurrentRelease } from './use-current-release'

/** Shows its children a release, or says honestly why there is none to show. */
export function ReleaseGate({ children }: { children: (held: Held) => ReactNode }) {
  const { held, asking, failure, refresh } = useCurrentRelease()
  const askAgain = (): void => void refresh({ anyway: true, takes: true })
  if (held) return <>{children(held)}</>
  if (asking) return <Skeleton words="正在取得最新发布" />
  if (failure?.code === 'not-found')
    return <Empty title="还没有发布" sentence="第一次发布之后，这里会出现数字。" action="再看一次" onPress={askAgain} />
  if (failure?.code === 'withdrawn')
    return <Empty title="发布已撤回" sentence={failure.message} action="再看一次" onPress={askAgain} />
  const { happened, next } = failureWords(failure?.code ?? 'internal')
  return <Failed happened={happened} safe="手机上还没有存下的发布，没有丢失任何东西。" next={next} onRetry={askAgain} />
}
