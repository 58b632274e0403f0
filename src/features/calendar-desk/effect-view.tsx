import { Definition } from '../../components/definition'
import { Div, P } from '../../components/prim'
import type { NoticeEffect } from '../../contract/calendar'
import { changeWords, dueRuns, dueWords } from '../../format/calendar'
import { dayWords } from '../../format/days'

function Dues({ dues, duesMoved, duesKnown }: NoticeEffect) {
  return (
    <Definition term="还没到的截止时间">
      {duesMoved === 0 && <P className="note">没有要移动的。</P>}
      {dueRuns(dues).map((run) => (
        <P key={run.from} className="note as-date">
          {dueWords(run)}
        </P>
      ))}
      {duesMoved > dues.length && (
        <P className="note as-count">{`共 ${duesMoved} 天，上面是最早的 ${dues.length} 天`}</P>
      )}
      {duesKnown > 0 && <P className="note as-count">{`另有 ${duesKnown} 天的截止时间，因为公布了安排而得知。`}</P>}
    </Definition>
  )
}

/** What a notice changes: the days, the due instants still ahead, and from when on. */
export function EffectView({ effect }: { effect: NoticeEffect }) {
  const { knownFrom, changes, past, replaces } = effect
  return (
    <Div>
      <P className="sentence as-date">{`今天批准的话，${dayWords(knownFrom)}起按它推算。`}</P>
      {replaces && <P className="sentence">这个文号已在用；批准后代替原来填的那一份。</P>}
      <Definition term="日子的变化">
        {changes.length === 0 && <P className="note">与已知的安排完全相同。</P>}
        {changes.map((change) => (
          <P key={`${change.from}${change.after}`} className="note as-date">
            {changeWords(change)}
          </P>
        ))}
      </Definition>
      {past > 0 && (
        <P className="note as-count">{`通知写到的日子里有 ${past} 天到那时已经过去：已经推算过的不会重算。`}</P>
      )}
      <Dues {...effect} />
    </Div>
  )
}
