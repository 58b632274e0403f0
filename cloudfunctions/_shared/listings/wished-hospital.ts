import { canonicalJson } from '../../../src/contract/canonical-json'
import type { Entrance, InternetHospital } from '../../../src/contract/internet-hospital'
import { columns } from './sheet-columns'

/** What the cells of one row say, by the path of their field. */
export type Cells = ReadonlyMap<string, unknown>

function phonesOf(read: Cells): unknown[] {
  const [consultation, complaint] = [read.get('phones.consultation'), read.get('phones.complaint')]
  const extension = read.get('phones.extension')
  return [
    ...(consultation === null ? [] : [{ purpose: 'consultation', number: consultation, extension }]),
    ...(complaint === null ? [] : [{ purpose: 'complaint', number: complaint, extension: null }]),
  ]
}

/** Single days stay as they are in force. */
function hoursOf(read: Cells, before: InternetHospital | null): unknown {
  const week = read.get('hours.week')
  if (week === null) return null
  return { week, holidays: read.get('hours.holidays'), exceptions: before?.hours?.exceptions ?? [] }
}

/** Entrances in the order of their columns, or as they stand in force where they are the same ones. */
function entrancesOf(read: Cells, before: InternetHospital | null): unknown {
  const told = columns
    .filter(({ path }) => path.startsWith('entrances.'))
    .flatMap(({ path }) => read.get(path) as Entrance[])
  const inOrder = (entrances: readonly Entrance[]) =>
    entrances
      .map((one) => canonicalJson(one))
      .sort()
      .join()
  return before !== null && inOrder(before.entrances) === inOrder(told) ? before.entrances : told
}

/** What a row says, over what is in force; fields without a column stay. */
export function wished(read: Cells, before: InternetHospital | null): unknown {
  const of = (path: string) => read.get(path)
  const [day, count] = [of('licence.verification.day'), of('doctors.count')]
  return {
    formerNames: [],
    position: null,
    synthetic: false,
    ...before,
    ...Object.fromEntries(columns.filter(({ path }) => !path.includes('.')).map(({ path }) => [path, of(path)])),
    phones: phonesOf(read),
    hours: hoursOf(read, before),
    entrances: entrancesOf(read, before),
    doctors: count === null ? null : { count, asOf: of('doctors.asOf') },
    supervision: { name: of('supervision.name'), number: of('supervision.number') },
    licence: {
      number: of('licence.number'),
      issuer: of('licence.issuer'),
      validFrom: of('licence.validFrom'),
      validTo: of('licence.validTo'),
      subjects: of('licence.subjects'),
      verification: day === null ? null : { day, result: of('licence.verification.result') },
    },
  }
}
