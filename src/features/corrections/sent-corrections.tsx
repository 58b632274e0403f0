import { useCallback, useEffect, useState } from 'react'
import { Badge } from '../../components/badge'
import { Failed } from '../../components/failed'
import { Field } from '../../components/field'
import { Div, H1, H2, Live, P, Press, Row, Rows, Section } from '../../components/prim'
import type { CorrectionStanding, CorrectionTarget } from '../../contract/corrections'
import { fieldWord, stateWord } from '../../format/corrections'
import { dayWords } from '../../format/days'
import { failureWords } from '../../format/failures'
import { instantWords } from '../../format/instants'
import type { CallFailure } from '../../services/call'
import { Rating } from './rating'
import { useCorrections, useSendsCorrections } from './use-corrections'

function targetWords(target: CorrectionTarget): string {
  return target.kind === 'hospital' ? `互联网医院的${fieldWord(target.field)}` : '公布的一个数'
}

function Standing({ standing }: { standing: CorrectionStanding }) {
  const { receipt, target, suggestion, state, receivedAt, due, reply, closedAt } = standing
  return (
    <Row className="restatement">
      <Div>
        <Badge tone={state === 'received' || state === 'checking' ? 'amber' : undefined}>{stateWord(state)}</Badge>
      </Div>
      <P className="sentence">{targetWords(target)}</P>
      <P className="note as-code">{suggestion}</P>
      {reply !== null && <P className="sentence as-code">{`答复：${reply}`}</P>}
      <P className="standing as-date as-code">
        {`${receipt}，${instantWords(receivedAt)} 收到，`}
        {closedAt === null ? `${dayWords(due)}之前答复` : `${instantWords(closedAt)} 答复`}
      </P>
      {closedAt !== null && <Rating standing={standing} />}
    </Row>
  )
}

function Waiting() {
  const { pending, sending, send, drop } = useCorrections()
  if (pending.length === 0) return null
  return (
    <Section className="group">
      <H2 className="group-title">等待提交</H2>
      <Rows>
        {pending.map(({ key, target, suggestion }) => (
          <Row key={key} className="restatement">
            <P className="sentence">{targetWords(target)}</P>
            <P className="note as-code">{suggestion}</P>
            <Press
              className="text-button"
              onPress={() => {
                drop(key)
              }}
            >
              不报了
            </Press>
          </Row>
        ))}
      </Rows>
      <Press className="button" disabled={sending} onPress={() => void send()}>
        {sending ? '正在提交……' : '现在提交'}
      </Press>
    </Section>
  )
}

function LookUp({ onAsk }: { onAsk: (receipt: string) => Promise<boolean> }) {
  const [receipt, setReceipt] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const look = async (): Promise<void> => {
    setWrong(null)
    const found = await onAsk(receipt.trim().toUpperCase())
    if (found) setReceipt('')
    else setWrong('没有查到这个受理编号，请核对后再查。')
  }
  return (
    <Section className="group">
      <H2 className="group-title">用编号查</H2>
      <Field id="receipt" label="受理编号" value={receipt} wrong={wrong} onChange={setReceipt} />
      <Press className="button plain" disabled={receipt.trim() === ''} onPress={() => void look()}>
        查结果
      </Press>
    </Section>
  )
}

/** What was reported from this phone, and how it stands. */
export function SentCorrections() {
  const { receipts, standings, ask } = useCorrections()
  useSendsCorrections()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const wanted = receipts.join(' ')
  const askAgain = useCallback(() => {
    void ask(wanted.split(' ').filter(Boolean)).then(setFailure)
  }, [ask, wanted])
  useEffect(askAgain, [askAgain])
  const known = receipts.flatMap((receipt) => standings.get(receipt) ?? [])
  const unknown = receipts.filter((receipt) => !standings.has(receipt))
  return (
    <>
      <H1 className="figure-title">我报过的错</H1>
      <Waiting />
      {receipts.length === 0 && (
        <P className="sentence">这部手机上还没有报过错。在任何一个数字或医院的页面上都可以报。</P>
      )}
      {failure && unknown.length > 0 && (
        <Failed
          happened={failureWords(failure.code).happened}
          safe="受理编号还在这部手机上。"
          next={failureWords(failure.code).next}
          onRetry={askAgain}
        />
      )}
      <Rows>
        {known.map((standing) => (
          <Standing key={standing.receipt} standing={standing} />
        ))}
      </Rows>
      {unknown.length > 0 && (
        <Live as="status">
          <P className="note as-code">{`编号 ${unknown.join('、')}${failure ? '，现在查不到结果' : ''}`}</P>
        </Live>
      )}
      <LookUp
        onAsk={async (receipt) => {
          setFailure(await ask([receipt]))
          return useCorrections.getState().standings.has(receipt)
        }}
      />
    </>
  )
}
