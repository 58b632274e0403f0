import type { BulletinJson } from '../src/contract/bulletin-json'
import type { StatedFigure, StatedHospital, StatedSystem, Statement } from '../src/contract/statement'
import type { Observation } from '../cloudfunctions/_shared/metrics/observation'
import { metricWithId } from '../cloudfunctions/_shared/metrics/registry'
import { PROVINCE } from '../cloudfunctions/_shared/metrics/subjects'
import type { BulletinDelivery } from '../cloudfunctions/_shared/reports/delivery'

export const FRIDAY = '2020-11-27'
export const NEXT_FRIDAY = '2020-12-04'
/** Friday evening in China, in UTC. */
export const FRIDAY_EVENING = '2020-11-27T10:00:00.000Z'

function unitOf(metric: string) {
  return metricWithId(metric)?.unit ?? '条'
}

export function figure(metric: string, value: number, changes: Partial<StatedFigure> = {}): StatedFigure {
  return { metric, subject: PROVINCE, value, unit: unitOf(metric), asOf: FRIDAY, locator: { line: 1 }, ...changes }
}

export function hospital(name: string, rows: number, changes: Partial<StatedHospital> = {}): StatedHospital {
  const locator = { line: 50, table: 1, row: 1 }
  return {
    position: 1,
    name,
    organisation: null,
    network: 'connected',
    collectionStart: '2020-10-01',
    rows: { value: rows, unit: '条', asOf: FRIDAY, locator },
    locator,
    ...changes,
  }
}

export function system(name: string, changes: Partial<StatedSystem> = {}): StatedSystem {
  return {
    position: 1,
    name,
    system: null,
    network: 'connected',
    interface: 'realised',
    scope: 'exchange',
    asOf: FRIDAY,
    locator: { line: 90, table: 2, row: 1 },
    ...changes,
  }
}

export function statement(changes: Partial<Statement> = {}): Statement {
  return {
    figures: [],
    hospitals: [],
    systems: [],
    activities: [],
    rejections: [],
    questions: [],
    missing: [],
    ...changes,
  }
}

export function observation(metric: string, value: number, changes: Partial<Observation> = {}): Observation {
  const asOf = changes.asOf ?? changes.period ?? FRIDAY
  return {
    id: `${metric}-${value}`,
    metric,
    subject: PROVINCE,
    period: asOf,
    value,
    missing: null,
    unit: unitOf(metric),
    asOf,
    since: null,
    step: null,
    epoch: 1,
    receivedAt: FRIDAY_EVENING,
    acceptedAt: FRIDAY_EVENING,
    report: 'r',
    locator: { line: 1 },
    ...changes,
  }
}

type BulletinFigure = [metric: string, value: number]

/** A bulletin as data, with these figures and both tables empty. */
export function bulletin(asOf: string, figures: BulletinFigure[], changes: Partial<BulletinJson> = {}): BulletinJson {
  const stated = figures.map(([metric, value]) => ({ metric, value, unit: unitOf(metric), asOf }))
  return { version: 1, asOf, figures: stated, hospitals: [], systems: [], activities: [], ...changes }
}

export function delivery(content: BulletinJson, changes: Partial<BulletinDelivery> = {}): BulletinDelivery {
  return {
    source: 'health-information-centre',
    format: 'bulletin-json',
    period: content.asOf,
    bytes: Buffer.from(JSON.stringify(content)),
    submittedBy: 'cloudbase:reporter',
    ...changes,
  }
}
