import { useRef, useState } from 'react'
import * as v from 'valibot'
import { Failed } from '../../components/failed'
import { Field } from '../../components/field'
import { H1, P, Press, Section } from '../../components/prim'
import { LicenceCheck } from '../../contract/hospital'
import { failureWords } from '../../format/failures'
import { dayOf } from '../../format/instants'
import { type CallFailure, unanswered } from '../../services/call'
import { call } from '../../services/cloud'
import { scanned, scans } from '../../services/scan'
import { CheckOutcome } from './check-outcome'

const Answered = v.object({ check: LicenceCheck, servedAt: v.string() })

type Asked =
  | { state: 'unasked' | 'asking' }
  | { state: 'answered'; check: LicenceCheck; today: string }
  | { state: 'failed'; failure: CallFailure }

async function asked(text: string): Promise<Asked> {
  const answer = await call('resident', 'licences.check', { text })
  if (!answer.ok) return { state: 'failed', failure: answer.failure }
  const read = v.safeParse(Answered, answer.output)
  if (!read.success) return { state: 'failed', failure: unanswered('unreadable', '回答读不懂').failure }
  return { state: 'answered', check: read.output.check, today: dayOf(read.output.servedAt) }
}

/** Looks a name or a registration number up in the register, as it stands today by the cloud's clock. */
export function LicenceCheckForm() {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [answer, setAnswer] = useState<Asked>({ state: 'unasked' })
  const turn = useRef(0)
  const check = async (): Promise<void> => {
    const wanted = text.trim()
    setWrong(wanted.length < 2 ? '请至少输入两个字。' : null)
    if (wanted.length < 2) return
    const mine = (turn.current += 1)
    setAnswer({ state: 'asking' })
    const outcome = await asked(wanted)
    if (turn.current === mine) setAnswer(outcome)
  }
  const scan = async (): Promise<void> => {
    const found = await scanned()
    if (found !== null) setText(found)
  }
  return (
    <>
      <H1 className="title">查执业许可</H1>
      <P className="sentence">输入互联网医院的全名、别名，或者执业许可证上的登记号。</P>
      <Section className="group">
        <Field id="licence" label="名称或登记号" value={text} wrong={wrong} onChange={setText} />
        {scans && (
          <Press className="button plain" onPress={() => void scan()}>
            扫许可证上的码
          </Press>
        )}
        <Press className="button" disabled={answer.state === 'asking'} onPress={() => void check()}>
          {answer.state === 'asking' ? '正在查……' : '查登记册'}
        </Press>
      </Section>
      {answer.state === 'answered' && <CheckOutcome check={answer.check} today={answer.today} />}
      {answer.state === 'failed' && (
        <Failed
          happened={failureWords(answer.failure.code).happened}
          safe="查登记册要连网，以免拿旧的结果当真；输入的内容还在。"
          next={failureWords(answer.failure.code).next}
          onRetry={() => void check()}
        />
      )}
    </>
  )
}
