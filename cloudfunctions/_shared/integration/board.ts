import type { Day } from '../../../src/contract/day'
import type { CountId, DerivedCount, IntegrationBoard, IntegrationLink } from '../../../src/contract/integration'
import type { Head } from '../metrics/heads'
import type { Link } from './link'
import { uploadSpeeds } from './upload-speed'

/** The rows of a link in force, and their day; null where nobody has stated any. */
export type RowsOf = (subject: string) => Head | null

/** What a report wrote in words about a count. */
export type StatedCount = (metric: string) => DerivedCount['stated']

interface Counting {
  id: CountId
  kind: IntegrationLink['kind']
  unit: DerivedCount['unit']
  /** The metric a bulletin states it under in words; null where no bulletin does. */
  metric: string | null
  /** Whether a link counts; null where nobody knows. */
  counts: (link: IntegrationLink) => boolean | null
}

const uploads = ({ network, rows }: IntegrationLink): boolean | null =>
  network === 'pending' ? false : rows === null ? null : rows > 0
const analysed = ({ analysis }: IntegrationLink): boolean | null =>
  analysis === 'unknown' ? null : analysis === 'done'
const hasInterface = (wanted: string) => (link: IntegrationLink) =>
  link.interface === null ? null : link.interface === wanted
const hasNetwork = (wanted: string) => (link: IntegrationLink) => link.network === wanted

const system = { kind: 'system', unit: '个', metric: null } as const
const hospital = { kind: 'hospital', unit: '家' } as const

const countings: readonly Counting[] = [
  { ...hospital, id: 'hospitals-uploading', metric: 'upload-hospitals', counts: uploads },
  { ...hospital, id: 'hospitals-analysed', metric: 'upload-hospitals-analysed', counts: analysed },
  { ...system, id: 'systems-realised', metric: 'systems-interfaced', counts: hasInterface('realised') },
  { ...system, id: 'systems-interface-pending', counts: hasInterface('pending') },
  { ...system, id: 'systems-connected', counts: hasNetwork('connected') },
  { ...system, id: 'systems-network-pending', counts: hasNetwork('pending') },
]

function derived(links: readonly IntegrationLink[], counting: Counting, statedCount: StatedCount): DerivedCount {
  const { id, unit, metric } = counting
  const judged = links.filter(({ kind }) => kind === counting.kind).map(counting.counts)
  const known = judged.filter((one) => one !== null).length
  const isKnown = judged.length > 0 && known === judged.length
  const value = isKnown ? judged.filter((one) => one === true).length : null
  const stated = metric === null ? null : statedCount(metric)
  const agrees = value === null || stated === null ? null : value === stated.value
  return { id, value, known, of: judged.length, unit, stated, agrees }
}

function totalOf(links: readonly IntegrationLink[]): IntegrationBoard['total'] {
  const hospitals = links.filter(({ kind }) => kind === 'hospital')
  const sum = (some: readonly IntegrationLink[]): number | null => {
    const known = some.flatMap(({ rows }) => rows ?? [])
    return known.length === 0 ? null : known.reduce((total, rows) => total + rows, 0)
  }
  return {
    value: sum(hospitals),
    known: hospitals.filter(({ rows }) => rows !== null).length,
    of: hospitals.length,
    rounded: hospitals.some(({ rounded }) => rounded),
    withoutFlagged: sum(hospitals.filter(({ speed }) => speed?.flagged !== true)),
  }
}

/** Rows count for a connected hospital only; a hospital that waits for its network has none to state (spec: E11). */
function withRows(link: Link, rowsOf: RowsOf): IntegrationLink {
  const { subject, kind, name, state, statedOn, report } = link
  const head = kind === 'hospital' && state.network === 'connected' ? rowsOf(subject) : null
  const rows = { rows: head?.value ?? null, rounded: (head?.step ?? null) !== null, rowsDay: head?.period ?? null }
  return { subject, kind, name, ...state, ...rows, speed: null, statedOn, report }
}

/** Both tables as they stand, with what follows from their rows. */
export function boardOf(
  links: readonly Link[],
  rowsOf: RowsOf,
  statedCount: StatedCount,
): Omit<IntegrationBoard, 'today'> {
  const plain = links.map((link) => withRows(link, rowsOf))
  const hospitals = plain.filter(({ kind }) => kind === 'hospital')
  const { speeds, usual } = uploadSpeeds(
    hospitals.map(({ rows, collectionStart, rowsDay }) => ({ rows, collectionStart, asOf: rowsDay })),
  )
  const rated = hospitals.map((link, place) => ({ ...link, speed: speeds[place] ?? null }))
  const all = [...rated, ...plain.filter(({ kind }) => kind === 'system')]
  const days = all.flatMap(({ statedOn, rowsDay }): Day[] => (rowsDay === null ? [statedOn] : [statedOn, rowsDay]))
  return {
    links: all,
    counts: countings.map((counting) => derived(all, counting, statedCount)),
    total: totalOf(all),
    usual,
    asOf: days.sort().at(-1) ?? null,
    synthetic: links.some(({ statements }) => statements.some(({ synthetic }) => synthetic)),
  }
}
