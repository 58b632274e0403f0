import type { ReactNode } from 'react'
import { Badge } from '../../components/badge'
import { Banner } from '../../components/banner'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { Div, H1, H2, P, Section } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import type { Day } from '../../contract/day'
import type { Hospital, Tombstone } from '../../contract/hospital'
import { isPractising, licenceState } from '../../contract/licence-state'
import { agoWords } from '../../format/ages'
import { dayWords } from '../../format/days'
import { failureWords } from '../../format/failures'
import { licenceWords } from '../../format/hospitals'
import { dayOf } from '../../format/instants'
import { isConfirmed } from '../../reckoning/hospital-filters'
import { type ChinaTime, useChinaTime } from '../../services/china-clock'
import { goBack } from '../../services/routes'
import { LicenceFactsOf } from './licence-facts'
import { Reaching, type Unreachable } from './reaching'
import { useHospital } from './use-hospital'
import { WeekHours } from './week-hours'

function Withdrawn({ tombstone }: { tombstone: Tombstone }) {
  return (
    <>
      <H1 className="title">{tombstone.name}</H1>
      <P className="as-date">
        <Badge tone="red">已撤下</Badge>
        {`这家互联网医院在${dayWords(dayOf(tombstone.at))}从登记册撤下。`}
      </P>
      <P className="sentence">{`原因：${tombstone.reason}`}</P>
      <P className="sentence">登记册不再为它的资质作说明，请选择其他医院。</P>
    </>
  )
}

interface ToldProps {
  told: Hospital
  /** Public holidays, as the answer told them. */
  holidays: readonly Day[]
  time: ChinaTime
  star: ReactNode
  onUnreachable: Unreachable
}

function Told({ told, holidays, time, star, onUnreachable }: ToldProps) {
  const { hospital } = told
  const { today, minute } = time
  const state = licenceState(told.licence, today, told.physicalLicence)
  const tone = isPractising(state) ? 'plain' : state === 'unknown' ? 'amber' : 'red'
  return (
    <>
      {hospital.synthetic && (
        <P className="standing">
          <Badge tone="amber">演示数据</Badge> 这家医院是编造的，只用来演示，不要当真，也不要拨打。
        </P>
      )}
      <H1 className="title">{hospital.name}</H1>
      <Div>
        <Badge tone={tone}>{licenceWords[state]}</Badge>
        {!isConfirmed(told.confirmedOn, today) && <Badge tone="amber">未确认</Badge>}
      </Div>
      {!isPractising(state) && <P className="sentence">执业许可不在有效状态，现在不应在这里就诊。</P>}
      {star}
      <Reaching told={told} today={today} onUnreachable={onUnreachable} />
      {hospital.followUpOnly && (
        <P className="sentence">
          <Badge tone="amber">仅限复诊</Badge> 只看已在实体医院确诊的常见病、慢性病复诊；首次就诊和急症请去医院。
        </P>
      )}
      <Section className="group">
        <H2 className="group-title">就诊前请核对</H2>
        <WeekHours hours={hospital.hours} today={today} minute={minute} holidays={holidays} />
        <LicenceFactsOf told={told} today={today} />
      </Section>
    </>
  )
}

interface HospitalSheetProps {
  id: string
  /** Leads to where one says what of the hospital is wrong. */
  correcting: (told: Hospital) => ReactNode
  /** Lets one star what is called so. */
  starring: (name: string) => ReactNode
  onUnreachable: Unreachable
}

/** One internet hospital with all its listing says, as its licence stands today; or why there is nothing to show. */
export function HospitalSheet({ id, correcting, starring, onUnreachable }: HospitalSheetProps) {
  const { kept, asking, failure, askAgain } = useHospital(id)
  const time = useChinaTime(kept)
  if (!kept) {
    if (asking) return <Skeleton words="正在取得这家医院" />
    if (failure?.code === 'not-found' || failure?.code === 'invalid-input')
      return <Empty title="登记册里没有这家互联网医院" sentence="地址可能写错了。" action="返回" onPress={goBack} />
    const { happened, next } = failureWords(failure?.code ?? 'internal')
    return (
      <Failed happened={happened} safe="打开过的医院会存在手机上，这一家还没有存过。" next={next} onRetry={askAgain} />
    )
  }
  return (
    <>
      {failure && (
        <Banner
          tone="amber"
          badge="未更新"
          words={`${failureWords(failure.code).happened}。以下是${agoWords(time.sinceServed)}取得的内容，${asking ? '正在重试……' : '点此重试'}`}
          onPress={askAgain}
        />
      )}
      {kept.hospital && (
        <Told
          told={kept.hospital}
          holidays={kept.holidays}
          time={time}
          star={starring(kept.hospital.hospital.name)}
          onUnreachable={onUnreachable}
        />
      )}
      {kept.hospital && correcting(kept.hospital)}
      {kept.tombstone && <Withdrawn tombstone={kept.tombstone} />}
      {kept.tombstone && starring(kept.tombstone.name)}
    </>
  )
}
