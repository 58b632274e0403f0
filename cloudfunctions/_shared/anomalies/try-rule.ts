import type { Finding, RuleStanding, Trial } from '../../../src/contract/anomalies'
import type { Instant } from '../../../src/contract/day'
import { plusDays } from '../../../src/reckoning/calendar'
import { auditWriter } from '../audit/audit.writer'
import { knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { anomaliesIn, keptRules, ruleWithId } from './anomalies.reader'
import { anomaliesWriter } from './anomalies.writer'
import { find } from './find'

import { rulesOn, standingOf } from './rule-document'
import { readSeriesGround } from './series-ground.reader'

const YEAR = 365
/** As many days before the year say what is usual on its first. */
const BEFORE = 90
const SAMPLES = 5
/** The latest decisions a trial is compared with. */
const DECIDED = 1_000

async function trialOf(database: Database, found: readonly Finding[], rule: string, at: Instant): Promise<Trial> {
  const to = dayInChina(at)
  const decided = await anomaliesIn(database, 'decided', DECIDED)
  const ids = new Set(found.map(({ id }) => id))
  const verdicts = decided
    .filter((one) => one.rule === rule && ids.has(one.id))
    .map(({ decision }) => decision?.verdict)
  const wrong = verdicts.filter((verdict) => verdict === 'wrong').length
  const counts = { found: found.length, right: verdicts.length - wrong, wrong }
  return { at, from: plusDays(to, 1 - YEAR), to, ...counts, samples: found.slice(0, SAMPLES) }
}

/** Looks through the last year with one version of a rule, beside the others that are on, and keeps what it found. */
export async function tryRule(
  database: Database,
  { rule: id, version }: { rule: string; version: number },
  person: string,
  now: Instant,
): Promise<RuleStanding> {
  const to = dayInChina(now)
  const from = plusDays(to, 1 - YEAR)
  const rule = await ruleWithId(database, id)
  const tried = rule?.versions.find((one) => one.version === version)
  if (!rule || !tried) throw new Refusal('not-found', '没有这条规则的这一版。')
  const { series } = await readSeriesGround(database, { from: plusDays(from, -BEFORE), to }, now)
  const others = rulesOn(await keptRules(database)).filter((one) => one.id !== id)
  const own = { id, kind: rule.kind, version, parameters: tried.parameters }
  const known = knownOn(await calendarKept(database), to)
  const found = find([...others, own], series, { from, to, known }).filter((one) => one.rule === id)
  const trial = await trialOf(database, found, id, now)
  return database.transaction(async (store) => {
    const latest = (await ruleWithId(store, id)) ?? rule
    const versions = latest.versions.map((one) =>
      one.version === version ? { ...one, trial, state: one.state === 'draft' ? ('tried' as const) : one.state } : one,
    )
    await anomaliesWriter(store).putRule({ ...latest, versions })
    const about = { actor: person, action: 'rules.try', target: `${id} 第 ${version} 版` }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: `一年内找到 ${found.length} 处` })
    return standingOf({ ...latest, versions })
  })
}
