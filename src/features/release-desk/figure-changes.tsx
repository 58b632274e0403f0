import { Div, H2, P, Section } from '../../components/prim'
import { Restated } from '../../components/restated'
import { Way } from '../../components/way'
import type { FigureChange, ReleaseFile } from '../../contract/release-desk'
import { dayRange, dayWords } from '../../format/days'
import { valueWords } from '../../format/restatements'
import { figurePath, openPath } from '../../services/routes'

const daysOf = ({ old, new: now }: FigureChange): string => {
  const day = now.asOf === null ? '日期未知' : `数据截至 ${dayWords(now.asOf)}`
  return old?.asOf != null && old.asOf !== now.asOf ? `${day}，原截至 ${dayWords(old.asOf)}` : day
}

const isSame = ({ old, new: now }: FigureChange): boolean =>
  old !== null &&
  old.value === now.value &&
  old.asOf === now.asOf &&
  (now.value !== null || old.missing === now.missing)

function Change({ change }: { change: FigureChange }) {
  const { name, unit, old, new: now } = change
  return (
    <Div className="desk-report">
      <P className="term">{name}</P>
      {old === null ? <P>{`首次公布 ${valueWords(now, unit)}`}</P> : <Restated old={old} new={now} unit={unit} />}
      <P className="note">{daysOf(change)}</P>
    </Div>
  )
}

/** What a release changes against the one in force, figure by figure, with unit and days. */
export function FigureChanges({ file }: { file: ReleaseFile }) {
  const { id, against, figures, redefined, restatements, firstDay, lastDay } = file
  const changed = figures.filter((one) => !isSame(one))
  const [first] = figures
  return (
    <Section className="group">
      <H2 className="group-title">{against === null ? '公布什么' : '改了什么'}</H2>
      <P className="note as-code as-date">
        {`${against === null ? '这是第一次发布' : `与发布 ${against} 相比`}${firstDay === null ? '' : `；数列从 ${dayRange(firstDay, lastDay)}`}`}
      </P>
      <P className="note as-count">
        {restatements === 0 ? '没有新的修订。' : `新的修订 ${restatements} 处，公布后居民能看到原因。`}
      </P>
      {redefined.map(({ metric, name, since }) => (
        <P key={metric} className="note as-date">{`口径变化：${name}，${dayWords(since)}起，前后不可比。`}</P>
      ))}
      <Div className="figures">
        <P className="note">{`发布 ${id}`}</P>
        {changed.map((change) => (
          <Change key={change.metric} change={change} />
        ))}
        {first && <Way path={figurePath(first.metric)} words="看现行发布的出处" open={openPath} />}
      </Div>
      {figures.length > changed.length && (
        <P className="note as-count">{`其余 ${figures.length - changed.length} 项没有变。`}</P>
      )}
    </Section>
  )
}
