import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { Div, H2, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Instant } from '../../contract/day'
import type { ReleaseFile, Waiver } from '../../contract/release-desk'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { dayOf } from '../../format/instants'
import { typedDay, typedInstant } from '../../format/typed-days'
import { plusDays } from '../../reckoning/calendar'
import { instantOf, now } from '../../services/clock'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

/** Days ahead a release may wait. */
const FURTHEST = 31

interface Written {
  typed: string
  when: 'now' | 'later'
  day: string
  time: string
  reasons: Readonly<Record<string, string>>
}

type Wish = { publishAt?: Instant; confirm: string; waivers: Waiver[] }

/** The wish, or what is wrong with what was written. */
function wishOf({ asOf, checks }: ReleaseFile, { typed, when, day, time, reasons }: Written): Wish | string {
  const confirm = typedDay(typed)
  if (confirm !== asOf) return `请照着输入数据截至日 ${dayWords(asOf)}；不一致时不要发布。`
  const ambers = checks.filter(({ colour }) => colour === 'amber')
  const waivers = ambers.map(({ id }) => ({ check: id, reason: (reasons[id] ?? '').trim() }))
  if (waivers.some(({ reason }) => reason === '')) return '有“需说明”的检查，请逐项写明仍要发布的理由。'
  if (when === 'now') return { confirm, waivers }
  const publishAt = typedInstant(day, time)
  return publishAt === null ? '时间请写作 18:00。' : { confirm, waivers, publishAt }
}

function When({ written, write }: { written: Written; write: (changes: Partial<Written>) => void }) {
  const today = dayOf(instantOf(now()))
  return (
    <>
      <ChoiceRow
        name="when"
        label="什么时候公布"
        options={[
          ['now', '现在'],
          ['later', '到时间自动公布'],
        ]}
        chosen={written.when}
        onChoose={(when) => {
          write({ when })
        }}
      />
      {written.when === 'later' && (
        <>
          <DayField
            id="publish-day"
            label="哪天"
            day={written.day}
            from={today}
            to={plusDays(today, FURTHEST)}
            onChoose={(day) => {
              write({ day })
            }}
          />
          <Field
            id="publish-time"
            label="几点（北京时间）"
            value={written.time}
            onChange={(time) => {
              write({ time })
            }}
          />
        </>
      )}
    </>
  )
}

/** Publishes a release: its day typed by hand, at once or for a time, with a reason for each amber check. */
export function PublishForm({ file, onDone }: { file: ReleaseFile; onDone: () => void }) {
  const blank: Written = { typed: '', when: 'now', day: dayOf(instantOf(now())), time: '18:00', reasons: {} }
  const [written, setWritten] = useState(blank)
  const [wrong, setWrong] = useState<string | null>(null)
  const { doing, failure, run } = useDeeds()
  const write = (changes: Partial<Written>): void => {
    setWritten((before) => ({ ...before, ...changes }))
  }
  const publish = async (): Promise<void> => {
    const wish = wishOf(file, written)
    setWrong(typeof wish === 'string' ? wish : null)
    if (typeof wish === 'string') return
    if ((await run(() => call('staff', 'releases.publish', { id: file.id, ...wish }))) !== null) onDone()
  }
  return (
    <Section className="group">
      <H2 className="group-title">发布</H2>
      <Div className="form">
        {file.checks
          .filter(({ colour }) => colour === 'amber')
          .map(({ id, name }) => (
            <Field
              key={id}
              id={`waive-${id}`}
              label={`「${name}」仍要发布的理由`}
              value={written.reasons[id] ?? ''}
              onChange={(reason) => {
                write({ reasons: { ...written.reasons, [id]: reason } })
              }}
            />
          ))}
        <When written={written} write={write} />
        <P className="note as-date">{`数据截至 ${dayWords(file.asOf)}。请亲手输入这个日期，确认发的是它。`}</P>
        <Field
          id="confirm-day"
          label="输入数据截至日"
          value={written.typed}
          onChange={(typed) => {
            write({ typed })
          }}
        />
        <Wrong words={wrong ?? (failure && failureSentence(failure))} />
        <Press className="button" disabled={doing} onPress={() => void publish()}>
          {doing ? '请稍候……' : written.when === 'now' ? '发布' : '排定发布'}
        </Press>
      </Div>
    </Section>
  )
}
