import { type IdOfName, type NamedKind, type Unnamed, unnamedIn } from '../reports/naming'
import type { SourceReport } from '../reports/report'
import type { Database } from '../rpc/database'
import type { StoredMapping } from './code-mapping'

/** Names in older bulletins are not asked about any more. */
const LOOKED_AT = 60

export function isNamed(kind: string): kind is NamedKind {
  return kind === 'hospital' || kind === 'system'
}

/** What a source's names were said to stand for. */
export function idsOf(source: string, mappings: readonly StoredMapping[]): IdOfName {
  const own = mappings.filter((one) => one.source === source)
  return (kind, name) => own.find((one) => one.kind === kind && one.code === name)?.to ?? null
}

export interface UnnamedIn {
  report: SourceReport
  names: Unnamed[]
}

/** The latest bulletins that were accepted with names nobody knew, the latest first. */
export async function bulletinsWithUnknownNames(database: Database): Promise<UnnamedIn[]> {
  const accepted = await database.query<SourceReport>('reports', {
    where: { acceptedAt: { after: '' } },
    order: ['acceptedAt', 'desc'],
    limit: LOOKED_AT,
  })
  return accepted.flatMap((report) => {
    const names = unnamedIn(report.statement, report.period)
    return names.length === 0 ? [] : [{ report, names }]
  })
}
