import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Div, P } from '../../components/prim'
import type { MetricDescription } from '../../contract/metric'
import type { SeriesIndex } from '../../contract/series'
import { plusDays } from '../../reckoning/calendar'
import type { View } from '../../reckoning/periods'
import { type Choice, type CompareChoice, comparedWith, type RangeChoice, rangeOf, rangesFor } from './choice'

const views: [View, string][] = [
  ['day', '日'],
  ['week', '周'],
  ['month', '月'],
  ['total', '累计'],
]
const ranges: Record<RangeChoice, string> = {
  month: '30 天',
  quarter: '90 天',
  year: '一年',
  all: '全部',
  own: '自选',
}
const comparisons: [CompareChoice, string][] = [
  ['before', '前一段'],
  ['year-before', '去年同期'],
  ['own', '自选'],
]

interface ChoicesProps {
  choice: Choice
  index: SeriesIndex
  onChoose: (wish: Partial<Choice>) => void
}

/** Day, week, month; a running total where there is one. */
export function ViewChoice({
  choice,
  description,
  onChoose,
}: Omit<ChoicesProps, 'index'> & { description: MetricDescription }) {
  const counts = description.kind === 'cumulative' || (description.kind === 'flow' && !description.distinct)
  return (
    <>
      <ChoiceRow
        plain
        name="view"
        label="怎么看"
        options={counts ? views : views.slice(0, 3)}
        chosen={choice.view}
        onChoose={(view) => {
          onChoose({ view })
        }}
      />
      {description.distinct && (
        <P className="note">
          {`数的是不重复的${description.unit === '人' ? '人' : '对象'}，不同日子的数不能相加：同一${description.unit === '人' ? '个人' : '个对象'}会被算好几次。所以日、周、月都给出那一天（或那一段最后）的数。`}
        </P>
      )}
    </>
  )
}

/** Which days; own ones within those there are. */
export function RangeChoices({ choice, index, onChoose }: ChoicesProps) {
  const range = rangeOf(choice, index)
  const own = choice.own ?? range
  return (
    <>
      <ChoiceRow
        plain
        name="range"
        label="看多长"
        options={rangesFor(index).map((option) => [option, ranges[option]] as const)}
        chosen={choice.range}
        onChoose={(option) => {
          onChoose({ range: option, own })
        }}
      />
      {choice.range === 'own' && (
        <Div className="day-fields">
          <DayField
            id="range-from"
            label="从哪天"
            day={own.from}
            from={index.from}
            to={own.to}
            onChoose={(from) => {
              onChoose({ own: { ...own, from } })
            }}
          />
          <DayField
            id="range-to"
            label="到哪天"
            day={own.to}
            from={own.from}
            to={index.to}
            onChoose={(to) => {
              onChoose({ own: { ...own, to } })
            }}
          />
        </Div>
      )}
    </>
  )
}

/** Which other days to compare with; as many as the range has. */
export function CompareChoices({ choice, index, onChoose }: ChoicesProps) {
  const range = rangeOf(choice, index)
  const compared = comparedWith(choice, range).span
  const since = choice.since ?? (compared.from < index.from ? index.from : compared.from)
  return (
    <>
      <ChoiceRow
        plain
        name="compare"
        label="和哪一段比"
        options={comparisons}
        chosen={choice.compare}
        onChoose={(compare) => {
          onChoose({ compare, since })
        }}
      />
      {choice.compare === 'own' && (
        <DayField
          id="compare-since"
          label="从哪天开始比"
          day={since}
          from={index.from}
          to={plusDays(range.from, -1) < index.from ? index.from : plusDays(range.from, -1)}
          onChoose={(day) => {
            onChoose({ since: day })
          }}
        />
      )}
    </>
  )
}
