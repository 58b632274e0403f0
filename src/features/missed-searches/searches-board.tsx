import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Definition } from '../../components/definition'
import { H1, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { Output } from '../../contract/action'
import type { missedSearchDesk } from '../../contract/missed-searches'
import { failureSentence } from '../../format/failures'
import { type Asked, useAnswer } from '../../services/use-answer'

/** The calendar month before, as `2020-11`. */
function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`

type Shown = Output<typeof missedSearchDesk, 'searches.show'>

/** Questions that found nothing, the one asked most often first. */
function Searches({ asked: { output, asking, failure, askAgain } }: { asked: Asked<Shown> }) {
  const words = failure && failureSentence(failure)
  if (!output) return <Waiting words="正在查看没有找到的搜索" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <Section className="group">
      <Wrong words={words} />
      {output.searches.length === 0 && (
        <P className="sentence">{`${monthWords(output.month)}没有被问过三次以上的。`}</P>
      )}
      {output.searches.map(({ question, count }) => (
        <Definition key={question} term={question} marks="as-count as-code">{`${count} 次`}</Definition>
      ))}
    </Section>
  )
}

function MonthBefore({ month }: { month: string }) {
  return <Searches asked={useAnswer('admin', 'searches.show', { month: monthBefore(month) })} />
}

/** What residents looked for and did not find, this month or last, in China. */
export function SearchesBoard() {
  const [chosen, setChosen] = useState<'this' | 'last'>('this')
  const latest = useAnswer('admin', 'searches.show', { month: null })
  const month = latest.output?.month ?? null
  return (
    <>
      <H1 className="title">没有找到的搜索</H1>
      <P className="note as-count">
        居民搜了、登记册里一家也没有的词。不记谁搜的；一个月里少于 3
        次的不显示，号码已去掉。可以据此补别名或核对登记册。
      </P>
      {month !== null && (
        <ChoiceRow
          plain
          name="month"
          label="哪个月"
          options={[
            ['this', monthWords(month)],
            ['last', monthWords(monthBefore(month))],
          ]}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {month !== null && chosen === 'last' ? <MonthBefore month={month} /> : <Searches asked={latest} />}
    </>
  )
}
