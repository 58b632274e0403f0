import { Badge } from '../../components/badge'
import { Div, H2, P, Section } from '../../components/prim'
import type { BoardChange } from '../../contract/reporting'
import { instantWords } from '../../format/instants'
import { changeKinds } from '../../format/reporting'

interface SinceLookedProps {
  changes: readonly BoardChange[]
  since: string | undefined
  cut: boolean
}

/** What happened since whoever is here looked last, the latest first. */
export function SinceLooked({ changes, since, cut }: SinceLookedProps) {
  const from = since === undefined ? '最近一天' : `${instantWords(since)} 之后`
  return (
    <Section className="group">
      <H2 className="group-title">上次看过之后</H2>
      <P className="note as-date as-count">
        {changes.length === 0
          ? `${from}没有新的变化。`
          : `${from}有 ${cut ? '至少 ' : ''}${String(changes.length)} 处变化。`}
      </P>
      {changes.map(({ at, kind, about, words }) => (
        <Div key={`${kind} ${about}`} className="definition">
          <P className="note as-date as-code as-count">
            <Badge>{changeKinds[kind]}</Badge>
            {instantWords(at)}
          </P>
          <P className="sentence as-code as-count as-date">{words}</P>
        </Div>
      ))}
    </Section>
  )
}
