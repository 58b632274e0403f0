import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { H1, H2, Live, P, Press, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { CalendarYear } from '../../contract/calendar'
import { failureSentence } from '../../format/failures'
import { yearOf } from '../../reckoning/calendar'
import { useAnswer } from '../../services/use-answer'
import { NoticeCard } from './notice-card'
import { NoticeForm } from './notice-form'
import { ProposalCard } from './proposal-card'
import { YearDays } from './year-days'

function Notices({ notices, today }: CalendarYear) {
  return (
    <Section className="group">
      <H2 className="group-title">依据的通知</H2>
      {notices.length === 0 && <P className="note">还没有。</P>}
      <Rows className="desk-cases">
        {notices.map((notice, place) => (
          <NoticeCard
            key={`${notice.number}${notice.knownFrom}`}
            notice={notice}
            today={today}
            isFirst={place === notices.length - 1}
          />
        ))}
      </Rows>
    </Section>
  )
}

interface EnteringProps {
  calendar: CalendarYear
  onEntered: (year: number) => void
}

function Entering({ calendar: { today, year }, onEntered }: EnteringProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [isEntered, setIsEntered] = useState(false)
  return (
    <Section className="group">
      <H2 className="group-title">填写一份通知</H2>
      <P className="note">国务院办公厅发布新的安排或中途调整后，照原文填写，由另一位同事核对；批准的次日起按它推算。</P>
      <Live as="status">{isEntered && <P className="sentence">已提交，等另一人核对。</P>}</Live>
      {isOpen ? (
        <NoticeForm
          today={today}
          year={Math.max(year, yearOf(today))}
          onEntered={(entered) => {
            setIsOpen(false)
            setIsEntered(true)
            onEntered(entered)
          }}
        />
      ) : (
        <Press
          className="button plain"
          onPress={() => {
            setIsOpen(true)
            setIsEntered(false)
          }}
        >
          填写通知
        </Press>
      )}
    </Section>
  )
}

/** Holidays and the days worked instead: what is known, by which notice, and what waits for another person. */
export function CalendarDesk() {
  const [chosen, setChosen] = useState<number | null>(null)
  const { output, asking, failure, askAgain } = useAnswer('staff', 'calendar.show', { year: chosen ?? undefined })
  const roles = useAnswer('staff', 'grants.mine', {}).output?.roles ?? []
  if (output === null)
    return <Waiting words="正在查看节假日安排" asking={asking} failure={failure} onRetry={askAgain} />
  const year = chosen ?? output.year
  const mayEnter = roles.includes('dictionary')
  const now = yearOf(output.today)
  const waiting = output.proposals.filter(({ state }) => state === 'proposed')
  const decided = output.proposals.filter(({ state }) => state === 'refused' || state === 'dropped')
  return (
    <>
      <H1 className="figure-title">节假日安排</H1>
      <ChoiceRow
        plain
        name="calendar-year"
        label="看哪一年"
        options={[now - 1, now, now + 1].map((one) => [String(one), `${one}年`] as const)}
        chosen={String(year)}
        onChoose={(one) => {
          setChosen(Number(one))
        }}
      />
      <Wrong words={failure && failureSentence(failure)} />
      {asking && output.year !== year && <P className="sentence">正在查看……</P>}
      {[...waiting, ...decided].length > 0 && (
        <Section className="group">
          <H2 className="group-title">填写的通知</H2>
          <Rows className="desk-cases">
            {[...waiting, ...decided].map((one) => (
              <ProposalCard
                key={one.id}
                proposal={one}
                mayEnter={mayEnter}
                mayDecide={mayEnter || roles.includes('publisher')}
                onDone={askAgain}
              />
            ))}
          </Rows>
        </Section>
      )}
      <YearDays calendar={output} />
      <Notices {...output} />
      {mayEnter && (
        <Entering
          calendar={output}
          onEntered={(entered) => {
            if (entered === year) askAgain()
            else setChosen(entered)
          }}
        />
      )}
    </>
  )
}
