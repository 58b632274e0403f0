import { useState } from 'react'
import { Field } from '../../components/field'
import { Div, H1, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { newKey } from '../../services/kept-corrections'
import { openInstead } from '../../services/routes'
import { followUpsPath } from '../../services/staff-routes'
import { useDeeds } from '../../services/use-answer'
import { AssigneeChoice } from './assignee-choice'

interface NewFollowUpProps {
  metric: string
  subject: string
  day: string
}

/** Asks somebody to look into a number; sent twice it is one. */
export function NewFollowUp({ metric, subject, day }: NewFollowUpProps) {
  const { doing, failure, run } = useDeeds()
  const [id] = useState(newKey)
  const [text, setText] = useState('')
  const [given, setGiven] = useState({ assignee: '', workingDays: '3' })
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async (): Promise<void> => {
    const lacks = text.trim() === '' ? '请写明要跟进的事。' : given.assignee === '' ? '请选一位负责人。' : null
    setWrong(lacks)
    if (lacks !== null) return
    const topic = { kind: 'value', metric, subject, day } as const
    const wish = { id, topic, text, assignee: given.assignee, workingDays: Number(given.workingDays) }
    const opened = await run(() => call('staff', 'follow-ups.open', wish))
    if (opened) openInstead(followUpsPath(opened.id))
  }
  return (
    <>
      <H1 className="figure-title">请人跟进</H1>
      <P className="note as-date">{`${dayWords(day)}的数`}</P>
      <Div className="form">
        <Field id="text" label="要跟进什么" value={text} onChange={setText} />
        <AssigneeChoice
          {...given}
          onChange={(changes) => {
            setGiven({ ...given, ...changes })
          }}
        />
        <Wrong words={wrong ?? (failure && failureSentence(failure))} />
        <Press className="button" disabled={doing} onPress={() => void send()}>
          {doing ? '正在提交……' : '交给负责人'}
        </Press>
      </Div>
    </>
  )
}
