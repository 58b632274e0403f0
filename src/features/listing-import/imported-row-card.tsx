import { Badge } from '../../components/badge'
import { ChangeRows } from '../../components/change-rows'
import { Div, H3, P } from '../../components/prim'
import type { ImportedRow } from '../../contract/listing-import'
import { outcomeWords } from './outcome-words'

const isSaid = ({ new: next }: ImportedRow['changes'][number]): boolean =>
  next !== null && next !== 'null' && next !== '[]'

/** One row of a sheet: what it would change, or which of its cells are wrong and what to do. */
export function ImportedRowCard({ row: { row, name, outcome, changes, errors } }: { row: ImportedRow }) {
  return (
    <Div className="definition">
      <H3 className="term as-code">{`第 ${String(row)} 行 ${name}`}</H3>
      <Badge tone={outcome === 'error' ? 'red' : 'plain'}>{outcomeWords[outcome]}</Badge>
      {errors.map(({ cell, message }) => (
        <P key={`${cell} ${message}`} className="wrong as-code">
          {`${cell} 格：${message}`}
        </P>
      ))}
      <ChangeRows changes={outcome === 'new' ? changes.filter(isSaid) : changes} />
    </Div>
  )
}
