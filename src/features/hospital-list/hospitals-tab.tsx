import { Badge } from '../../components/badge'
import { Banner } from '../../components/banner'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { H1, P } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import { agoWords } from '../../format/ages'
import { failureWords } from '../../format/failures'
import { useChinaTime } from '../../services/china-clock'
import { HospitalList, type OfThisPhone } from './hospital-list'
import { useListings } from './use-listings'

const isOffline = (code: string): boolean => code === 'unreachable' || code === 'timed-out'

/** The register of internet hospitals, or honestly why there is none to show. */
export function HospitalsTab(ofThisPhone: OfThisPhone) {
  const { held, asking, failure, full, askAgain } = useListings()
  const time = useChinaTime(held)
  if (!held) {
    if (asking) return <Skeleton words="正在取得互联网医院登记册" />
    const { happened, next } = failureWords(failure?.code ?? 'internal')
    return (
      <Failed happened={happened} safe="手机上还没有存下的登记册，没有丢失任何东西。" next={next} onRetry={askAgain} />
    )
  }
  const { listings } = held
  const ago = agoWords(time.sinceServed)
  return (
    <>
      {listings.synthetic && (
        <P className="standing">
          <Badge tone="amber">演示数据</Badge> 登记册里有编造的医院，只用来演示，不要当真，也不要拨打。
        </P>
      )}
      {failure && (
        <Banner
          tone="amber"
          badge={isOffline(failure.code) ? '离线' : '未更新'}
          words={`${failureWords(failure.code).happened}。以下是${ago}取得的登记册，${asking ? '正在重试……' : '点此重试'}`}
          onPress={askAgain}
        />
      )}
      {listings.rows.length === 0 ? (
        <Empty
          title="登记册里还没有互联网医院"
          sentence="卫生健康部门公布了名称和执业许可的互联网医院，会出现在这里。周报里只有家数，没有名称，所以这里什么也不编造。"
          action="再看一次"
          onPress={askAgain}
        />
      ) : (
        <>
          <H1 className="title">互联网医院</H1>
          <HospitalList held={held} time={time} {...ofThisPhone} />
        </>
      )}
      <P className="standing as-date">{`登记册${ago}取得，执业许可是否有效按今天的日期判断`}</P>
      {full && <P className="standing">手机存储已满，这份登记册没能存下，照常可看。</P>}
    </>
  )
}
