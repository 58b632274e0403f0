import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, Live, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { LONGEST_ANNOUNCEMENT } from '../../contract/announcement-desk'
import type { Day } from '../../contract/day'
import { pageWords, placeKinds, toneWords } from '../../format/announcements'
import { failureSentence } from '../../format/failures'
import { plusDays } from '../../reckoning/calendar'
import { namedRegions } from '../../reckoning/regions'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { wishOf, type Written } from './wish'

export interface NamedMetric {
  metric: string
  name: string
}

/** Days from today on that an announcement may lie ahead. */
const FURTHEST = 365
/** Days one stands where nobody says otherwise. */
const USUAL = 7

const blank = (today: Day): Written => ({
  tone: 'info',
  words: '',
  kind: 'everything',
  place: '',
  fromDay: today,
  fromTime: '00:00',
  toDay: plusDays(today, USUAL),
  toTime: '00:00',
})

interface PartProps {
  written: Written
  write: (changes: Partial<Written>) => void
}

function Place({ written, write, metrics }: PartProps & { metrics: readonly NamedMetric[] }) {
  const { kind, place } = written
  const options = {
    everything: [],
    page: pageWords,
    metric: metrics.map(({ metric, name }) => [metric, name] as const),
    region: namedRegions.map(({ code, name }) => [code, name] as const),
  }[kind]
  return (
    <>
      <ChoiceRow
        plain
        name="place-kind"
        label="出现在哪里"
        options={placeKinds}
        chosen={kind}
        onChoose={(kind) => {
          write({ kind, place: '' })
        }}
      />
      {options.length > 0 && (
        <ChoiceRow
          plain
          name="place"
          label="哪一个"
          options={options}
          chosen={place}
          onChoose={(place) => {
            write({ place })
          }}
        />
      )}
    </>
  )
}

function Time({ written, write, today }: PartProps & { today: Day }) {
  const { fromDay, fromTime, toDay, toTime } = written
  const to = plusDays(today, FURTHEST)
  return (
    <>
      <DayField
        id="from-day"
        label="从哪天起"
        day={fromDay}
        from={today}
        to={to}
        onChoose={(fromDay) => {
          write({ fromDay })
        }}
      />
      <Field
        id="from-time"
        label="从几点起（北京时间）"
        value={fromTime}
        onChange={(fromTime) => {
          write({ fromTime })
        }}
      />
      <DayField
        id="to-day"
        label="到哪天"
        day={toDay}
        from={today}
        to={to}
        onChoose={(toDay) => {
          write({ toDay })
        }}
      />
      <Field
        id="to-time"
        label="到几点为止（北京时间）"
        value={toTime}
        onChange={(toTime) => {
          write({ toTime })
        }}
      />
    </>
  )
}

interface AnnouncementFormProps {
  metrics: readonly NamedMetric[]
  today: Day
  onDrafted: () => void
}

/** A sentence, where it stands and when; it waits for another person then. */
export function AnnouncementForm({ metrics, today, onDrafted }: AnnouncementFormProps) {
  const { doing, failure, run } = useDeeds()
  const [written, setWritten] = useState(() => blank(today))
  const [wrong, setWrong] = useState<string | null>(null)
  const [isDrafted, setIsDrafted] = useState(false)
  const write = (changes: Partial<Written>): void => {
    setWritten((before) => ({ ...before, ...changes }))
    setIsDrafted(false)
  }
  const send = async (): Promise<void> => {
    const wish = wishOf(written)
    setWrong(typeof wish === 'string' ? wish : null)
    if (typeof wish === 'string') return
    if ((await run(() => call('admin', 'announcements.draft', wish))) === null) return
    setWritten(blank(today))
    setIsDrafted(true)
    onDrafted()
  }
  return (
    <Div className="form">
      <ChoiceRow
        plain
        name="tone"
        label="哪一种"
        options={toneWords}
        chosen={written.tone}
        onChoose={(tone) => {
          write({ tone })
        }}
      />
      <Label className="label" htmlFor="announcement">
        {`公告，一两句话，不超过 ${LONGEST_ANNOUNCEMENT} 字`}
      </Label>
      <LinesEntry
        id="announcement"
        value={written.words}
        longest={LONGEST_ANNOUNCEMENT}
        onChange={(words) => {
          write({ words })
        }}
      />
      <Place written={written} write={write} metrics={metrics} />
      <Time written={written} write={write} today={today} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Live as="status">{isDrafted && <P className="sentence">已写好，等另一位发布人批准。</P>}</Live>
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '请稍候……' : '交给另一人批准'}
      </Press>
    </Div>
  )
}
