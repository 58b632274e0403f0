import { useState } from 'react'
import { H2, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { ImportedRow } from '../../contract/listing-import'
import { call } from '../../services/cloud'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { ImportedRowCard } from './imported-row-card'

/** What the rows of an import change, some at a time. */
export function ImportRows({ id }: { id: string }) {
  const first = useAnswer('admin', 'imports.rows', { id, after: 0 })
  const { doing, run } = useDeeds()
  const [later, setLater] = useState<{ rows: readonly ImportedRow[]; more: boolean } | null>(null)
  const { output } = first
  if (output === null)
    return <Waiting words="正在取得各行" asking={first.asking} failure={first.failure} onRetry={first.askAgain} />
  const rows = [...output.rows, ...(later?.rows ?? [])]
  const seeMore = async (): Promise<void> => {
    const page = await run(() => call('admin', 'imports.rows', { id, after: rows[rows.length - 1]?.row ?? 0 }))
    if (page) setLater({ rows: [...(later?.rows ?? []), ...page.rows], more: page.more })
  }
  return (
    <Section className="group">
      <H2 className="group-title">各行改什么</H2>
      {rows.map((row) => (
        <ImportedRowCard key={row.row} row={row} />
      ))}
      {(later?.more ?? output.more) && (
        <Press className="button plain" disabled={doing} onPress={() => void seeMore()}>
          再看一些
        </Press>
      )}
    </Section>
  )
}
