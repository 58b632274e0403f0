import type { Instant } from '../../../src/contract/day'
import type { UnknownKind } from '../../../src/contract/quarantine'
import { systemWithId } from '../integration/systems'
import { metricWithId } from '../metrics/registry'
import { organisationWithId } from '../organisations/organisations'
import { reportableSubjects } from '../regions/regions'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { isUnit, organisationOf } from './known-codes'
import { registeredOrganisations } from './known-codes.reader'

/** What a code is said to mean; `to` is null where it is refused. */
interface Meaning {
  kind: UnknownKind
  to: string | null
  factor: number
}

async function isOrganisation(database: Database, id: string): Promise<boolean> {
  if (organisationWithId(id) !== null) return true
  return (await registeredOrganisations(database)).some((one) => one.id === id)
}

async function isOurs(database: Database, { kind, to }: Meaning, now: Instant): Promise<boolean> {
  if (to === null) return true
  if (kind === 'metric') return metricWithId(to)?.headline === true
  if (kind === 'unit') return isUnit(to)
  if (kind === 'hospital') return isOrganisation(database, to)
  if (kind === 'system') return systemWithId(to) !== null
  const organisation = organisationOf(to)
  if (organisation === null) return reportableSubjects(dayInChina(now)).some(({ subject }) => subject === to)
  return isOrganisation(database, organisation)
}

/** Refuses with `invalid-input` what stands for nothing here, and a factor for anything but a unit. */
export async function refuseMeaningless(database: Database, meaning: Meaning, now: Instant): Promise<void> {
  const { kind, to, factor } = meaning
  if (!(await isOurs(database, meaning, now)))
    throw new Refusal('invalid-input', '没有这个编号，请从清单中选择。', [{ path: 'to', message: `没有“${to ?? ''}”` }])
  if (factor > 1 && kind !== 'unit')
    throw new Refusal('invalid-input', '只有单位可以写倍数。', [{ path: 'factor', message: '应为 1' }])
}
