import { useState } from 'react'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { Div, H2, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { ReleaseFile } from '../../contract/release-desk'
import { failureSentence } from '../../format/failures'
import { dayOf } from '../../format/instants'
import { typedInstant } from '../../format/typed-days'
import { plusDays } from '../../reckoning/calendar'
import { instantOf, now } from '../../services/clock'
import { call } from '../../services/cloud'
import { openPath } from '../../services/routes'
import { previewPath } from '../../services/staff-routes'
import { useDeeds } from '../../services/use-answer'

/** Days around today that can be previewed. */
const AROUND = 62
const MINUTE = 60_000
const FROM_HOUR = 11
const TIME_LENGTH = 5

/** The time of day in China at an instant. */
const timeOf = (at: number): string =>
  new Date(at + 8 * 60 * MINUTE).toISOString().slice(FROM_HOUR, FROM_HOUR + TIME_LENGTH)

/** Opens what residents would read at an instant: that of the release, where it has one. */
export function PreviewForm({ file }: { file: ReleaseFile }) {
  const start = file.publishedAt ?? instantOf(now())
  const [day, setDay] = useState(dayOf(start))
  const [time, setTime] = useState(() => timeOf(Date.parse(start)))
  const [wrong, setWrong] = useState<string | null>(null)
  const { doing, failure, run } = useDeeds()
  const today = dayOf(instantOf(now()))
  const open = async (): Promise<void> => {
    const at = typedInstant(day, time)
    setWrong(at === null ? '时间请写作 18:00。' : null)
    const opened = at === null ? null : await run(() => call('staff', 'releases.preview', { id: file.id, at }))
    if (opened) openPath(previewPath(opened.token))
  }
  return (
    <Section className="group">
      <H2 className="group-title">预览</H2>
      <Div className="form">
        <DayField
          id="preview-day"
          label="居民在哪天会看到什么"
          day={day}
          from={plusDays(today, -AROUND)}
          to={plusDays(today, AROUND)}
          onChoose={setDay}
        />
        <Field id="preview-time" label="几点看（北京时间）" value={time} onChange={setTime} />
        <Wrong words={wrong ?? (failure && failureSentence(failure))} />
        <Press className="button plain" disabled={doing} onPress={() => void open()}>
          {doing ? '请稍候……' : '打开预览'}
        </Press>
      </Div>
    </Section>
  )
}
