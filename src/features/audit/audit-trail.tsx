import { useState } from 'react'
import { Badge } from '../../components/badge'
import { H1, Live, P, Press, Row, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { AuditEvent } from '../../contract/audit'
import { actionWords, noteWords } from '../../format/audit'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { ChainHead } from './chain-head'
import { FilterChoices } from './filter-choices'
import { everything, isWithin } from './filters'
import { useAudit } from './use-audit'

function EventRow({ event }: { event: AuditEvent }) {
  const { seq, at, actor, action, target, outcome } = event
  const note = noteWords(event)
  return (
    <Row className="desk-report">
      <P className="sentence">
        {actionWords(action)} {outcome === 'refused' && <Badge tone="amber">被拒绝</Badge>}
      </P>
      <P className="origin as-date as-code">{`第 ${seq} 条，${instantWords(at)}`}</P>
      <P className="origin as-code">{actor === 'nobody' ? '没有登录的人' : actor}</P>
      {target !== '' && <P className="origin as-code">{`对象 ${target}`}</P>}
      {note !== '' && <P className="origin as-code">{note}</P>}
    </Row>
  )
}

/** Who did what, and what was refused, the latest first. */
export function AuditTrail() {
  const { events, head, asking, failure, askAgain, askEarlier } = useAudit()
  const [filters, setFilters] = useState(everything)
  if (events === null) return <Waiting words="正在查看审计" asking={asking} failure={failure} onRetry={askAgain} />
  const shown = events.filter((event) => isWithin(event, filters))
  const isWhole = (events.at(-1)?.seq ?? 1) === 1
  return (
    <>
      <H1 className="figure-title">审计</H1>
      <P className="note">谁做了什么、什么被拒绝了，最近的在前。只增不改：每一条都带着前一条的指纹。</P>
      {head && <ChainHead head={head} />}
      <FilterChoices events={events} filters={filters} onFilter={setFilters} />
      <Live as="status">
        <P className="note as-code">{`已取得 ${events.length} 条，其中 ${shown.length} 条在下面${isWhole ? '' : '；更早的还没有取'}`}</P>
      </Live>
      <Rows className="desk-cases">
        {shown.map((event) => (
          <EventRow key={event.seq} event={event} />
        ))}
      </Rows>
      <Wrong words={failure && failureSentence(failure)} />
      {!isWhole && (
        <Press className="button plain" disabled={asking} onPress={askEarlier}>
          {asking ? '正在取……' : '再取更早的'}
        </Press>
      )}
      <Press className="text-button" disabled={asking} onPress={askAgain}>
        从最近的重新看
      </Press>
    </>
  )
}
