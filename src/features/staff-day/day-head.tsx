import { Invented } from '../../components/invented'
import { Div, H1, P, Press } from '../../components/prim'
import type { Output } from '../../contract/action'
import type { reporting } from '../../contract/reporting'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { cellWords, classWords, share } from '../../format/reporting'
import { plusDays } from '../../reckoning/calendar'
import { dayOf } from '../../format/instants'

type Board = Output<typeof reporting, 'board.show'>

function countWords({ counts }: Board): string {
  const due = Object.entries(counts).filter(([state]) => state !== 'not-due')
  const all = due.reduce((sum, [, count]) => sum + count, 0)
  if (all === 0) return '还没有安排谁按日上报。'
  const complete = counts['on-time'] + counts.late + counts['no-number']
  const parts = due.filter(([, count]) => count > 0)
  const words = parts.map(([state, count]) => `${cellWords[state as keyof typeof cellWords].word} ${String(count)} 家`)
  return `填报率 ${String(complete)}/${String(all)} 家（${share(complete, all)}）：${words.join('，')}。`
}

/** Which day it is about, what class of day that is, how many have reported it, and the days beside it. */
export function DayHead({ board, onChoose }: { board: Board; onChoose: (day: string) => void }) {
  const { day, dayClass, dayName, due, synthetic, askedAt } = board
  return (
    <>
      <H1 className="figure-title">每日统计</H1>
      <P className="sentence as-date">
        <Invented synthetic={synthetic} />
        {`${dayWords(day)}，${classWords(dayClass, dayName)}${due === null ? '' : `，截止 ${instantWords(due)}`}`}
      </P>
      <P className="sentence as-count">{countWords(board)}</P>
      <Div className="day-steps">
        <Press
          className="button plain"
          onPress={() => {
            onChoose(plusDays(day, -1))
          }}
        >
          前一天
        </Press>
        <Press
          className="button plain"
          disabled={day >= dayOf(askedAt)}
          onPress={() => {
            onChoose(plusDays(day, 1))
          }}
        >
          后一天
        </Press>
      </Div>
    </>
  )
}
