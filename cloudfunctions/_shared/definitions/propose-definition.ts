import { randomBytes } from 'node:crypto'
import type { Input } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import type { DefinitionVersion, definitions } from '../../../src/contract/definitions'
import { plusDays } from '../../../src/reckoning/calendar'
import { auditWriter } from '../audit/audit.writer'
import { metricWithId } from '../metrics/registry'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type KeptVersion, versionShown } from './version'
import { allVersions } from './versions.reader'
import { putVersion } from './versions.writer'

type Wish = Input<typeof definitions, 'definitions.propose'>

/** No definition is changed longer ahead than this. */
const LONGEST_AHEAD_DAYS = 366

function refuseDay(path: string, message: string): Refusal {
  return new Refusal('invalid-input', `口径变化的日期不对：${message}。`, [{ path, message }])
}

async function refuseTaken(database: Database, { metric, from }: Wish): Promise<void> {
  const others = await allVersions(database)
  const same = others.find((one) => one.metric === metric && one.from === from)
  if (same?.state === 'approved') throw new Refusal('conflict', '这个指标在这一天已有口径变化，请换一天。')
  if (others.some((one) => one.metric === metric && one.state === 'proposed'))
    throw new Refusal('conflict', '这个指标已有一个口径等待批准，请先处理它。')
}

/**
 * Proposes what a metric counts from a civil day in China on. Refuses with `not-found` an unknown metric,
 * `invalid-input` a day further ahead than a year, `conflict` a second proposal or a second change on one day.
 */
export async function proposeDefinition(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<DefinitionVersion> {
  const { metric, from, title, reason, ...definition } = wish
  if (metricWithId(metric) === null) throw new Refusal('not-found', '没有这个指标。')
  const latest: Day = plusDays(dayInChina(now), LONGEST_AHEAD_DAYS)
  if (from > latest) throw refuseDay('from', `不晚于 ${latest}`)
  const decided = { decidedBy: null, decidedAt: null, decision: null }
  const version: KeptVersion = {
    _id: `definition-${randomBytes(4).toString('hex')}`,
    ...{ metric, from, definition, title, reason },
    state: 'proposed',
    proposedBy: person,
    proposedAt: now,
    ...decided,
  }
  await database.transaction(async (store) => {
    await auditWriter(store).takeTurn()
    await refuseTaken(database, wish)
    await putVersion(store, version)
    const about = { actor: person, action: 'definitions.propose', target: version._id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: `${metric} 从 ${from} 起：${title}` })
  })
  return versionShown(version, person)
}
