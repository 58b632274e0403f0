import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Div, H2, P, Press, Section } from '../../components/prim'
import type { BoardChange } from '../../contract/reporting'
import { instantWords } from '../../format/instants'
import { changeKinds } from '../../format/reporting'

interface SinceLookedProps {
  changes: readonly BoardChange[]
  since: string | undefined
  cut: boolean
}

/** As many as are read at a glance; the others are a press away. */
const AT_A_GLANCE = 5

/** What happened since whoever is here looked last, the latest first. */
export function SinceLooked({ changes, since, cut }: SinceLookedProps) {
  const [isWhole, setIsWhole] = useState(false)
  const from = since === undefined ? '最近一天' : `${instantWords(since)} 之后`
  const others = changes.length - AT_A_GLANCE
  return (
    <Section className="group">
      <H2 className="group-title">上次看过之后</H2>
      <P className="note as-date as-count">
        {changes.length === 0
          ? `${from}没有新的变化。`
          : `${from}有 ${cut ? '至少 ' : ''}${String(changes.length)} 处变化。`}
      </P>
      {changes.slice(0, isWhole ? undefined : AT_A_GLANCE).map(({ at, kind, about, words }) => (
        <Div key={`${kind} ${about}`} className="definition">
          <P className="note as-date as-code as-count">
            <Badge>{changeKinds[kind]}</Badge>
            {instantWords(at)}
          </P>
          <P className="sentence as-code as-count as-date">{words}</P>
        </Div>
      ))}
      {others > 0 && (
        <Press
          className="text-button as-count"
          onPress={() => {
            setIsWhole(!isWhole)
          }}
        >
          {isWhole ? '只看最近的 ▴' : `再看其余 ${String(others)} 处 ▾`}
        </Press>
      )}
    </Section>
  )
}
