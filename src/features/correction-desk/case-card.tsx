import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Div, H2, P, Press, Row } from '../../components/prim'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { WaitingCase } from '../../contract/corrections'
import { fieldWord, stateWord } from '../../format/corrections'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { listingPath } from '../../services/desk-routes'
import { figurePath, openPath } from '../../services/routes'
import { useDeeds } from '../../services/use-answer'
import { AnswerForm } from './answer-form'
import { Reports } from './reports'

interface CaseCardProps {
  about: WaitingCase
  mayAnswer: boolean
  onTaken: () => void
  /** With how many people reported it. */
  onAnswered: (people: number) => void
}

function titleOf({ target, name }: WaitingCase): string {
  if (target.kind === 'figure') return `${name ?? target.metric}，发布 ${target.release}`
  return `${name ?? `登记册里没有的 ${target.id}`}：${fieldWord(target.field)}`
}

/** Where what is wrong can be looked at or put right. */
function WayThere({ target }: Pick<WaitingCase, 'target'>) {
  if (target.kind === 'figure') return <Way path={figurePath(target.metric)} words="看这个数的出处 ›" open={openPath} />
  return (
    <Way
      path={listingPath(target.id, target.field)}
      words={`去改这家医院的${fieldWord(target.field)} ›`}
      open={openPath}
    />
  )
}

function Shown({ about }: { about: WaitingCase }) {
  const texts = [...new Set(about.reports.map(({ shown }) => shown).filter((shown) => shown !== ''))]
  if (texts.length === 0) return null
  return (
    <Definition term="页面上写的" marks="as-code">
      {texts.map((text) => (
        <P key={text}>{text}</P>
      ))}
    </Definition>
  )
}

/** One case: what it is about, what was said, and what can be done about it. */
export function CaseCard({ about, mayAnswer, onTaken, onAnswered }: CaseCardProps) {
  const { doing, failure, run } = useDeeds()
  const [isAnswering, setIsAnswering] = useState(false)
  const { id, target, state, due, overdue, reports } = about
  const take = async (): Promise<void> => {
    if ((await run(() => call('admin', 'corrections.take', { id }))) === null) return
    setIsAnswering(true)
    onTaken()
  }
  return (
    <Row className={target.kind === 'figure' ? 'desk-case figures' : 'desk-case'}>
      <H2 className="desk-title as-code">{titleOf(about)}</H2>
      <Div>
        {overdue && <Badge tone="amber">已超期</Badge>}
        <Badge>{stateWord(state)}</Badge>
      </Div>
      <P className="note as-date">{`${dayWords(due)}之前答复${overdue ? '，已经超过期限' : ''}`}</P>
      <P className="note as-count">{`${reports.length} 名居民报了这一处`}</P>
      <Shown about={about} />
      <Reports reports={reports} mayAnswer={mayAnswer} />
      <WayThere target={target} />
      <Wrong words={failure && failureSentence(failure)} />
      {mayAnswer && !isAnswering && (
        <Press
          className="button plain"
          label={`${state === 'received' ? '开始核实' : '写答复'}：${titleOf(about)}`}
          disabled={doing}
          onPress={() => {
            if (state === 'received') void take()
            else setIsAnswering(true)
          }}
        >
          {doing ? '请稍候……' : state === 'received' ? '开始核实' : '写答复'}
        </Press>
      )}
      {isAnswering && (
        <AnswerForm
          id={id}
          onAnswered={() => {
            onAnswered(reports.length)
          }}
        />
      )}
    </Row>
  )
}
