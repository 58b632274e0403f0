import type { NumberCell, NumberRow, NumberTableProps } from './number-table-props'

const Inside = ({ words, small }: NumberCell) => (
  <>
    {words}
    {small !== null && <span className="cell-small">{small}</span>}
  </>
)

const Cell = ({ cell }: { cell: NumberCell }) => (
  <td className={cell.quiet ? 'number-cell quiet' : 'number-cell'}>
    {cell.onPress === null ? (
      <Inside {...cell} />
    ) : (
      <button type="button" className="cell-button" aria-label={cell.label} onClick={cell.onPress}>
        <Inside {...cell} />
      </button>
    )}
  </td>
)

const Line = ({ row }: { row: NumberRow }) => (
  <tr className={row.isTotal ? 'number-row total' : 'number-row'}>
    <th scope="row" className="number-head first as-date">
      {row.label}
    </th>
    {row.cells.map((cell, place) => (
      <Cell key={place} cell={cell} />
    ))}
  </tr>
)

export const NumberTable = ({ caption, head, rows }: NumberTableProps) => (
  <div className="number-scroll" role="region" aria-label={caption} tabIndex={0}>
    <table className="number-table">
      <thead>
        <tr className="number-row">
          {head.map((words, place) => (
            <th key={words} scope="col" className={place === 0 ? 'number-head first' : 'number-head'}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  </div>
)
