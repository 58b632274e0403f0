import { useState } from 'react'
import { LinesEntry } from '../../components/lines-entry'
import { Label, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { FollowUpThread } from '../../contract/follow-ups'
import { failureSentence } from '../../format/failures'
import type { Answer } from '../../services/call'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { AssigneeChoice } from './assignee-choice'

const LONGEST = 500

interface ThreadDeedsProps {
  thread: FollowUpThread
  onChanged: (thread: FollowUpThread) => void
}

/** Says something, ends it with what came of it, or gives it to somebody else. */
export function ThreadDeeds({ thread: { id }, onChanged }: ThreadDeedsProps) {
  const { doing, failure, run } = useDeeds()
  const [text, setText] = useState('')
  const [isGiving, setIsGiving] = useState(false)
  const [given, setGiven] = useState({ assignee: '', workingDays: '3' })
  const act = async (deed: () => Promise<Answer<FollowUpThread>>): Promise<void> => {
    const changed = await run(deed)
    if (changed === null) return
    setText('')
    setIsGiving(false)
    onChanged(changed)
  }
  const { assignee } = given
  const workingDays = Number(given.workingDays)
  return (
    <Section className="group">
      <Label className="label" htmlFor="remark">
        留言，或写明处理结果
      </Label>
      <LinesEntry id="remark" value={text} longest={LONGEST} onChange={setText} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press
        className="button"
        disabled={doing}
        onPress={() => void act(() => call('staff', 'follow-ups.comment', { id, text }))}
      >
        留言
      </Press>
      <Press
        className="button plain"
        disabled={doing}
        onPress={() => void act(() => call('staff', 'follow-ups.resolve', { id, reason: text }))}
      >
        按上面写的办结
      </Press>
      {isGiving && (
        <AssigneeChoice
          {...given}
          onChange={(changes) => {
            setGiven({ ...given, ...changes })
          }}
        />
      )}
      <Press
        className="button plain"
        disabled={doing}
        onPress={() => {
          if (isGiving) void act(() => call('staff', 'follow-ups.assign', { id, assignee, workingDays }))
          else setIsGiving(true)
        }}
      >
        {isGiving ? '转交' : '转给别人'}
      </Press>
    </Section>
  )
}
