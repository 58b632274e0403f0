import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { H2, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { ImportedRow, Outcome } from '../../contract/listing-import'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import type { Sheet } from './chosen-sheet'
import { ImportedRowCard } from './imported-row-card'
import { outcomeWords } from './outcome-words'
import type { Preview } from './use-sheet'

const WINDOW = 20
const outcomes = Object.keys(outcomeWords) as Outcome[]

interface DryRunProps {
  format: Sheet['format']
  parts: string[]
  preview: Preview
}

interface Told {
  outcome: Outcome | null
  rows: readonly ImportedRow[]
  more: boolean
  shown: number
}

/** What a sheet would do, row by row, what is wrong first; rows are fetched as they are looked at. */
export function DryRun({ format, parts, preview }: DryRunProps) {
  const { counts } = preview
  const [{ outcome, rows, more, shown }, setTold] = useState<Told>({ ...preview, outcome: null, shown: WINDOW })
  const { doing, failure, run } = useDeeds()
  const look = async (next: Outcome, after: number, before: readonly ImportedRow[]): Promise<void> => {
    const page = await run(() => call('admin', 'imports.preview', { format, parts, outcome: next, after }))
    if (page)
      setTold({ outcome: next, rows: [...before, ...page.rows], more: page.more, shown: before.length + WINDOW })
  }
  const chosen = outcome ?? outcomes.find((one) => counts[one] > 0) ?? 'same'
  const seen = outcome === null ? rows.filter((row) => row.outcome === chosen) : rows
  const seeMore = (): void => {
    if (shown < seen.length) setTold({ outcome, rows, more, shown: shown + WINDOW })
    else void look(chosen, seen[seen.length - 1]?.row ?? 0, seen)
  }
  return (
    <Section className="group">
      <H2 className="group-title">试读结果</H2>
      <ChoiceRow
        plain
        name="outcome"
        label="看哪些行"
        options={outcomes.map((one) => [one, `${outcomeWords[one]} ${String(counts[one])} 行`] as const)}
        chosen={chosen}
        onChoose={(next) => void look(next, 0, [])}
      />
      <Wrong words={failure && failureSentence(failure)} />
      {seen.slice(0, shown).map((row) => (
        <ImportedRowCard key={row.row} row={row} />
      ))}
      {counts[chosen] === 0 && <P className="sentence">没有这样的行。</P>}
      {(shown < seen.length || seen.length < counts[chosen]) && (
        <Press className="button plain" disabled={doing} onPress={seeMore}>
          再看一些
        </Press>
      )}
    </Section>
  )
}
