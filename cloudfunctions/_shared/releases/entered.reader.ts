import { personsBehind } from '../people/identities.reader'
import { reportsReader } from '../reports/reports.reader'
import type { Store } from '../rpc/database'
import type { Release } from './release'

/** Whether a person brought any of it in, by whichever identity. */
export async function entered(store: Store, release: Release, person: string): Promise<boolean> {
  const reports = await Promise.all(release.content.provenance.map(({ report }) => reportsReader(store).find(report)))
  const submitters = reports.flatMap((report) => report?.submittedBy ?? [])
  return (await personsBehind(store, [...release.enteredBy, ...submitters])).includes(person)
}
