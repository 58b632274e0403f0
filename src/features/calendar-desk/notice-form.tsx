import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { NoticeEffect } from '../../contract/calendar'
import type { Day } from '../../contract/day'
import { failureSentence } from '../../format/failures'
import { yearOf } from '../../reckoning/calendar'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { EffectView } from './effect-view'
import { HolidayFields } from './holiday-fields'
import { useNoticeDraft } from './use-notice-draft'
import { aboutYear, blankHoliday, wishOf, wrongAt, type WrittenNotice } from './written-notice'

interface PartProps {
  written: WrittenNotice
  write: (changes: Partial<WrittenNotice>) => void
  issues: readonly { path: string; message: string }[]
}

function Heading({ written, write, issues, today }: PartProps & { today: Day }) {
  const { year, published, number, source } = written
  const years = [yearOf(today), yearOf(today) + 1]
  return (
    <>
      <ChoiceRow
        name="notice-year"
        label="关于哪一年"
        options={years.map((one) => [String(one), `${one}年`] as const)}
        chosen={String(year)}
        onChoose={(chosen) => {
          write(aboutYear(written, Number(chosen)))
        }}
      />
      <Field
        id="notice-number"
        label="文号"
        value={number}
        wrong={wrongAt(issues, 'number')}
        onChange={(next) => {
          write({ number: next })
        }}
      />
      <Field
        id="notice-source"
        label="网址或标题"
        value={source}
        wrong={wrongAt(issues, 'source')}
        onChange={(next) => {
          write({ source: next })
        }}
      />
      <DayField
        id="notice-published"
        label="国务院办公厅发布的日期"
        day={published}
        from={`${year - 2}-01-01`}
        to={today}
        onChoose={(next) => {
          write({ published: next })
        }}
      />
      <Wrong words={wrongAt(issues, 'published') ?? wrongAt(issues, 'year')} />
    </>
  )
}

function Holidays({ written, write, issues }: PartProps) {
  const { year, holidays } = written
  return (
    <>
      {holidays.map((holiday, place) => (
        <HolidayFields
          key={place}
          id={`holiday-${String(place)}`}
          place={place}
          year={year}
          holiday={holiday}
          wrong={wrongAt(issues, `holidays.${String(place)}`)}
          onChange={(next) => {
            write({ holidays: holidays.map((one, at) => (at === place ? next : one)) })
          }}
          onRemove={() => {
            write({ holidays: holidays.filter((_, at) => at !== place) })
          }}
        />
      ))}
      <Press
        className="button plain"
        onPress={() => {
          write({ holidays: [...holidays, blankHoliday(year, holidays)] })
        }}
      >
        加一个节日
      </Press>
    </>
  )
}

interface Shown {
  /** What was shown is of this notice; another one has to be looked at anew. */
  of: string
  effect: NoticeEffect
}

interface NoticeFormProps {
  today: Day
  year: number
  onEntered: (year: number) => void
}

/** A notice as it stands in its text; first one sees what it would change, then another person is to approve it. */
export function NoticeForm({ today, year, onEntered }: NoticeFormProps) {
  const { written, isResumed, write, startOver } = useNoticeDraft(today, year)
  const { doing, failure, run } = useDeeds()
  const [shown, setShown] = useState<Shown | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const notice = wishOf(written)
  const of = JSON.stringify(notice)
  const effect = shown?.of === of ? shown.effect : null
  const issues = failure !== null && 'issues' in failure ? (failure.issues ?? []) : []
  const look = async (): Promise<void> => {
    setWrong(null)
    const found = await run(() => call('staff', 'calendar.preview', notice))
    if (found !== null) setShown({ of, effect: found })
  }
  const send = async (replaces: boolean): Promise<void> => {
    const { reason } = written
    setWrong(reason.trim() === '' ? '请写明依据或说明' : null)
    if (reason.trim() === '') return
    if ((await run(() => call('staff', 'calendar.propose', { notice, replaces, reason }))) === null) return
    startOver()
    onEntered(notice.year)
  }
  return (
    <Div className="form">
      {isResumed && (
        <>
          <P className="note">这是上次没有提交的内容，只存在这台设备上。</P>
          <Press className="text-button" onPress={startOver}>
            清空重填
          </Press>
        </>
      )}
      <Heading written={written} write={write} issues={issues} today={today} />
      <Holidays written={written} write={write} issues={issues} />
      <Label className="label" htmlFor="notice-reason">
        依据或说明（核对的人会看到）
      </Label>
      <LinesEntry
        id="notice-reason"
        value={written.reason}
        longest={300}
        onChange={(reason) => {
          write({ reason })
        }}
      />
      {effect && <EffectView effect={effect} />}
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      {effect && (
        <Press className="button" disabled={doing} onPress={() => void send(effect.replaces)}>
          {doing ? '请稍候……' : effect.replaces ? '提交核对，代替原来填的' : '提交，由另一人核对'}
        </Press>
      )}
      {!effect && (
        <Press className="button" disabled={doing} onPress={() => void look()}>
          {doing ? '正在试算……' : '看看会改变什么'}
        </Press>
      )}
    </Div>
  )
}
