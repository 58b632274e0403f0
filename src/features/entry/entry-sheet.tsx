import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Invented } from '../../components/invented'
import { H2, Live, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { EntryForm, EntryReceipt } from '../../contract/entry'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { blank, type Faults, faultsIn, faultsOf, rowsOf } from './draft'
import { EntryBar } from './entry-bar'
import { EntryRow } from './entry-row'
import { Submitted } from './submitted'
import { useDraft } from './use-draft'
import { useKeptAnswer } from './use-kept-answer'

/** Nobody can be reached. */
const isOut = (code: string | undefined): boolean => code === 'unreachable' || code === 'timed-out'

function useEntry(form: EntryForm) {
  const { subject, day } = form
  const drafting = useDraft(subject, day)
  const { doing, failure, run } = useDeeds()
  const [found, setFound] = useState<Faults>({})
  const [sent, setSent] = useState<{ receipt: EntryReceipt } | null>(null)
  const rows = rowsOf(form, drafting.draft)
  const issues = failure && 'issues' in failure ? (failure.issues ?? []) : []
  const submit = async (): Promise<void> => {
    const own = faultsOf(form, drafting.draft)
    setFound(own)
    if (Object.keys(own).length > 0) return
    const receipt = await run(() => call('staff', 'entry.submit', { key: drafting.keyFor(rows), subject, day, rows }))
    if (receipt === null) return
    drafting.startOver()
    setSent({ receipt })
  }
  const told = faultsIn(issues, JSON.parse(drafting.draft.sent || '[]') as typeof rows)
  const fill: typeof drafting.fill = (metric, changes) => {
    drafting.fill(metric, changes)
    setFound(({ [metric]: _, ...others }) => others)
  }
  return { ...drafting, fill, doing, failure, faults: { ...told, ...found }, sent, submit }
}

function Form({ form, isKept }: { form: EntryForm; isKept: boolean }) {
  const { draft, isResumed, fill, startOver, doing, failure, faults, sent, submit } = useEntry(form)
  if (sent) return <Submitted form={form} receipt={sent.receipt} />
  return (
    <Section className="group">
      <H2 className="group-title as-date">{`${form.name}，${dayWords(form.day)}`}</H2>
      <Invented synthetic={form.synthetic} />
      <Live as="status">
        {isKept && (
          <P className="sentence">
            <Badge tone="amber">离线</Badge>
            现在连不上网络。可以接着填，填的都留在这台手机上，连上后再提交。
          </P>
        )}
      </Live>
      {isResumed && (
        <>
          <P className="sentence">接着上次没有提交的内容。</P>
          <Press className="text-button" onPress={startOver}>
            不要了，重新填写
          </Press>
        </>
      )}
      {form.fields.map((field) => (
        <EntryRow
          key={field.metric}
          field={field}
          subject={form.subject}
          day={form.day}
          filled={draft.fields[field.metric] ?? blank}
          missingCodes={form.missingCodes}
          fault={faults[field.metric]}
          onFill={(changes) => {
            fill(field.metric, changes)
          }}
        />
      ))}
      <Wrong
        words={
          failure &&
          (isOut(failure.code)
            ? '没有网络，没有提交成功。填的都还在这台手机上；连上后再按一次提交，不会重复。'
            : failureSentence({ ...failure, issues: [] }))
        }
      />
      <EntryBar form={form} draft={draft} faults={faults} doing={doing} onSubmit={() => void submit()} />
    </Section>
  )
}

/** The form of one subject's day, from the phone where nobody can be reached. */
export function EntrySheet({ subject, day }: { subject: string; day: string }) {
  const asked = useAnswer('staff', 'entry.form', { subject, day })
  const { output, isKept } = useKeptAnswer<EntryForm>(`entry.form ${subject} ${day}`, asked)
  if (output === null)
    return <Waiting words="正在取填报表" asking={asked.asking} failure={asked.failure} onRetry={asked.askAgain} />
  return <Form form={output} isKept={isKept} />
}
