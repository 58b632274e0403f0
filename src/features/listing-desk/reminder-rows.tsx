import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Invented } from '../../components/invented'
import { Div, H1, P, Press } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Output } from '../../contract/action'
import type { listingDesk } from '../../contract/listing-revision'
import { dayWords } from '../../format/days'
import { recordPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'
import { ConfirmButton } from './confirm-button'
import { useRoles } from './use-roles'

type Reminder = Output<typeof listingDesk, 'listings.reminders'>['reminders'][number]

const WINDOW = 20
const abouts: Record<Reminder['about'], string> = {
  'licence-ends': '许可快到期',
  'licence-ended': '许可已到期',
  'verification-due': '该校验',
  unconfirmed: '该确认',
}

/** How urgent it is, as 90, 30 and 7 days are told apart (spec: A03). */
function urgency(days: number): string {
  if (days < 0) return `已过 ${String(-days)} 天`
  const within = [7, 30, 90].find((limit) => days <= limit)
  return within === undefined ? `还有 ${String(days)} 天` : `还有 ${String(days)} 天，在 ${String(within)} 天以内`
}

interface ReminderRowProps {
  reminder: Reminder
  mayConfirm: boolean
}

function ReminderRow({ reminder: { id, name, synthetic, about, day, days }, mayConfirm }: ReminderRowProps) {
  const when = day === null ? '从来没有' : dayWords(day)
  return (
    <Div className="definition">
      <Way path={recordPath(id)} words={name} open={openPath} />
      <P className="note as-date as-count">
        <Invented synthetic={synthetic} />
        {`${abouts[about]}：${about === 'unconfirmed' && day !== null ? `上次确认 ${when}` : when}${days === null ? '' : `，${urgency(days)}`}`}
      </P>
      {mayConfirm && about === 'unconfirmed' && <ConfirmButton id={id} of={name} />}
    </Div>
  )
}

/** Licences that end, verifications that are due, and what nobody confirmed for 90 days. */
export function ReminderRows() {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'listings.reminders', {})
  const mayConfirm = useRoles().includes('listing-editor')
  const [about, setAbout] = useState<Reminder['about'] | 'all'>('all')
  const [shown, setShown] = useState(WINDOW)
  if (output === null) return <Waiting words="正在取得提醒" asking={asking} failure={failure} onRetry={askAgain} />
  const kinds = Object.entries(abouts) as [Reminder['about'], string][]
  const countOf = (one: Reminder['about']) => output.reminders.filter((reminder) => reminder.about === one).length
  const chosen = output.reminders.filter((reminder) => about === 'all' || reminder.about === about)
  return (
    <>
      <H1 className="figure-title">到期和该确认的</H1>
      <ChoiceRow
        plain
        name="about"
        label="看哪一种"
        options={[
          ['all', `全部 ${String(output.reminders.length)} 条`],
          ...kinds.map(([one, words]) => [one, `${words} ${String(countOf(one))} 条`] as const),
        ]}
        chosen={about}
        onChoose={setAbout}
      />
      {chosen.length === 0 && <P className="sentence">现在没有。</P>}
      {chosen.slice(0, shown).map((reminder) => (
        <ReminderRow key={`${reminder.id} ${reminder.about}`} reminder={reminder} mayConfirm={mayConfirm} />
      ))}
      {shown < chosen.length && (
        <Press
          className="button plain"
          onPress={() => {
            setShown(shown + WINDOW)
          }}
        >
          再看一些
        </Press>
      )}
    </>
  )
}
