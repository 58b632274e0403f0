import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Field } from '../../components/field'
import { Div, H1, H2, P, Press, Row, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { Day, Instant } from '../../contract/day'
import type { LockException, LockScope } from '../../contract/locks'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { ClosingForm } from './closing-form'
import { ExceptionForm, type Named, type NamedSubject } from './exception-form'

interface LocksBoardProps {
  metrics: readonly Named[]
  subjects: readonly NamedSubject[]
  /** The last day that is published; null where nothing is. */
  asOf: Day | null
}

function scopeWords({ metric, subject, from, to }: LockScope, { metrics, subjects }: LocksBoardProps): string {
  const what = metric === null ? '全部指标' : (metrics.find((one) => one.metric === metric)?.name ?? metric)
  const whom = subject === null ? '全部对象' : (subjects.find((one) => one.subject === subject)?.name ?? subject)
  const days = from === null || to === null ? '全部日期' : `${dayWords(from)}到 ${dayWords(to)}`
  return `${what}，${whom}，${days}`
}

interface ExceptionRowProps {
  exception: LockException
  at: Instant
  names: LocksBoardProps
  isPublisher: boolean
  onDone: () => void
}

function ExceptionRow({ exception, at, names, isPublisher, onDone }: ExceptionRowProps) {
  const { id, scope, reason, until, own } = exception
  const isOpen = at < until
  return (
    <Row className="desk-case">
      <P>
        <Badge tone={isOpen ? 'amber' : 'plain'}>{isOpen ? '开着' : '已结束'}</Badge>
        {own && <Badge>您开的，由别人使用</Badge>}
      </P>
      <P className="as-date as-code">{scopeWords(scope, names)}</P>
      <P className="note as-date as-count">{reason}</P>
      <P className="note as-date">{`${instantWords(until)} ${isOpen ? '自动结束' : '已经结束'}`}</P>
      {isOpen && isPublisher && <ClosingForm id={id} onDone={onDone} />}
    </Row>
  )
}

function LockForm({ asOf, onDone }: { asOf: Day; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const { doing, failure, run } = useDeeds()
  const lock = async (): Promise<void> => {
    if (await run(() => call('staff', 'locks.set', { through: asOf, reason }))) onDone()
  }
  return (
    <Div className="form as-date">
      <Field id="lock-reason" label="锁定的理由" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button" disabled={doing} onPress={() => void lock()}>
        {doing ? '请稍候……' : `锁定到 ${dayWords(asOf)}`}
      </Press>
    </Div>
  )
}

/** What is locked, by whom it can be changed still, and until when. */
export function LocksBoard(props: LocksBoardProps) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'locks.show', {})
  const roles = useAnswer('staff', 'grants.mine', {}).output?.roles ?? []
  if (output === null) return <Waiting words="正在查看锁定" asking={asking} failure={failure} onRetry={askAgain} />
  const { through, exceptions, servedAt } = output
  const { asOf, metrics, subjects } = props
  const isPublisher = roles.includes('publisher')
  return (
    <>
      <H1 className="figure-title">锁定与例外</H1>
      <P className="sentence as-date">
        {through === null ? '现在没有锁定：公布过的日期还可以更正。' : `已锁定到 ${dayWords(through)}，更正要有例外。`}
      </P>
      <P className="note">补报首次收到的数不受锁定影响，公布时记为修订。</P>
      <Wrong words={failure && failureSentence(failure)} />
      {isPublisher && asOf !== null && (through === null || asOf > through) && (
        <LockForm asOf={asOf} onDone={askAgain} />
      )}
      {through !== null && (
        <Section className="group">
          <H2 className="group-title">例外</H2>
          {exceptions.length === 0 && <P className="note">没有开过例外。</P>}
          <Rows className="desk-cases">
            {exceptions.map((one) => (
              <ExceptionRow
                key={one.id}
                exception={one}
                at={servedAt}
                names={props}
                isPublisher={isPublisher}
                onDone={askAgain}
              />
            ))}
          </Rows>
          {isPublisher && (
            <ExceptionForm
              key={exceptions.length}
              metrics={metrics}
              subjects={subjects}
              through={through}
              servedAt={servedAt}
              onDone={askAgain}
            />
          )}
        </Section>
      )}
    </>
  )
}
