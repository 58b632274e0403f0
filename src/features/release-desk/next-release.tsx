import { useState } from 'react'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { H2, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Instant } from '../../contract/day'
import type { NextRelease } from '../../contract/release-standing'
import { failureSentence } from '../../format/failures'
import { dayOf, instantWords } from '../../format/instants'
import { typedInstant } from '../../format/typed-days'
import { plusDays } from '../../reckoning/calendar'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

/** Days back a time that has passed may lie, and days ahead the next may be planned. */
const [BACK, AHEAD] = [31, 92]
const WEEK = 7

function PlanForm({ servedAt, onDone }: { servedAt: Instant; onDone: () => void }) {
  const today = dayOf(servedAt)
  const [day, setDay] = useState(plusDays(today, WEEK))
  const [time, setTime] = useState('18:00')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { doing, failure, run } = useDeeds()
  const send = async (): Promise<void> => {
    const at = typedInstant(day, time)
    setWrong(at === null ? '时间请写作 18:00。' : null)
    if (at !== null && (await run(() => call('staff', 'releases.plan', { plan: { at, note } })))) onDone()
  }
  return (
    <>
      <DayField
        id="plan-day"
        label="下次发布是哪天"
        day={day}
        from={plusDays(today, -BACK)}
        to={plusDays(today, AHEAD)}
        onChoose={setDay}
      />
      <Field id="plan-time" label="几点（北京时间）" value={time} onChange={setTime} />
      <Field id="plan-note" label="说明（可不填；推迟时写明原因）" value={note} onChange={setNote} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button plain" disabled={doing} onPress={() => void send()}>
        {doing ? '请稍候……' : '告诉居民'}
      </Press>
    </>
  )
}

interface NextReleasePlanProps {
  next: NextRelease | null
  servedAt: Instant
  /** Whether who is here may plan. */
  may: boolean
  onDone: () => void
}

/** When residents are told the next release comes, and why it is late where it is. */
export function NextReleasePlan({ next, servedAt, may, onDone }: NextReleasePlanProps) {
  const { doing, failure, run } = useDeeds()
  const takeBack = async (): Promise<void> => {
    if (await run(() => call('staff', 'releases.plan', { plan: null }))) onDone()
  }
  const isLate = next !== null && next.at <= servedAt
  return (
    <Section className="group">
      <H2 className="group-title">下次发布</H2>
      {next === null ? (
        <P className="note">还没有告诉居民下次什么时候发布。</P>
      ) : (
        <P className="sentence as-date as-count">
          {`居民看到：${isLate ? `原定 ${instantWords(next.at)} 的发布已推迟` : `下次发布 ${instantWords(next.at)}（计划）`}${next.note === '' ? '' : `，${next.note}`}`}
        </P>
      )}
      <Wrong words={failure && failureSentence(failure)} />
      {may && <PlanForm servedAt={servedAt} onDone={onDone} />}
      {may && next !== null && (
        <Press className="text-button" disabled={doing} onPress={() => void takeBack()}>
          不再预告
        </Press>
      )}
    </Section>
  )
}
