import type { Day, Instant } from '../../../src/contract/day'
import type { Pivot, PivotQuestion } from '../../../src/contract/pivot'
import { dayOf, yearOf } from '../../../src/reckoning/calendar'
import { lastDay } from '../../../src/reckoning/timeline'
import { metricsDefinedAt } from '../definitions/versions.reader'
import { allOpenings } from '../metrics/epochs.reader'
import { seriesReader } from '../metrics/series.reader'
import { inForce } from '../releases/release'
import { releasesReader } from '../releases/releases.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { metricsOf, questionIssues, tooLarge } from './question'
import { nameOfSubject } from '../organisations/subject-name'
import { blockOf, periodsOf } from './table'
import { type Timelines, timelinesOf } from './timelines.reader'

function latestDay(all: readonly Timelines[], to: Day): Day | null {
  const days = all.flatMap(({ timelines }) => timelines.flatMap((timeline) => (timeline ? [lastDay(timeline)] : [])))
  if (days.length === 0) return null
  const latest = dayOf(Math.max(...days))
  return latest < to ? latest : to
}

/**
 * A table of metrics, subjects and periods as known now (spec: S05). Refuses with `invalid-input` what cannot be asked,
 * and with `too-large` what has too many cells, saying how to ask for less.
 */
export async function pivotKnownAt(database: Database, question: PivotQuestion, now: Instant): Promise<Pivot> {
  const issues = questionIssues(question, dayInChina(now))
  if (issues.length > 0) throw new Refusal('invalid-input', '有内容填写不正确，请按提示修改。', issues)
  const excess = tooLarge(question)
  if (excess !== null) throw new Refusal('too-large', excess)
  const { subjects, from, to } = question
  const recent = await seriesReader(database).recent()
  const openings = await allOpenings(database)
  const metrics = metricsOf(question, await metricsDefinedAt(database, now))
  const years = [yearOf(from), yearOf(to)] as const
  const all = await Promise.all(
    metrics.map((metric) => timelinesOf(database, { recent, openings }, metric, subjects, years)),
  )
  const periods = periodsOf(question)
  const release = inForce(await releasesReader(database).current(), now)
  const changes = all.flatMap(({ changedAt }) => changedAt ?? [])
  return {
    question,
    periods,
    subjects: subjects.map((subject) => ({ subject, name: nameOfSubject(subject) })),
    blocks: metrics.map((metric, place) => blockOf(metric, question, periods, all[place]?.timelines ?? [])),
    asOf: latestDay(all, to),
    knownAt: now,
    release: release && { id: release.id, asOf: release.asOf },
    newer: release === null ? changes.length > 0 : changes.some((at) => at > release.cutOff),
    synthetic: all.some(({ synthetic }) => synthetic),
  }
}
