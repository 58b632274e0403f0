import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { pivot } from '../../../src/contract/pivot'
import { metrics } from '../metrics/registry'
import { containerOf } from '../regions/regions'
import { seriesReader } from '../metrics/series.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { nameOfSubject } from '../organisations/subject-name'
import { bySubject } from './subjects'

type PivotSubject = Output<typeof pivot, 'pivot.choices'>['subjects'][number]

function offered(subject: string, own: string[]): PivotSubject {
  const within = containerOf(subject)
  return { subject, name: nameOfSubject(subject), metrics: own, ...(within !== null && { within }) }
}

/** Every metric and subject that somebody has stated a number of; it costs one document. */
export async function showPivotChoices(
  database: Database,
  now: Instant,
): Promise<Output<typeof pivot, 'pivot.choices'>> {
  const { heads } = await seriesReader(database).recent()
  const stated = new Map<string, string[]>()
  for (const key of heads.keys()) {
    const [metric = '', subject = ''] = key.split('\t')
    stated.set(subject, [...(stated.get(subject) ?? []), metric])
  }
  const known = new Set([...stated.values()].flat())
  const days = [...heads.values()].map(({ period }) => period)
  return {
    metrics: metrics
      .filter(({ id }) => known.has(id))
      .map(({ id, name, unit, kind, distinct }) => ({ metric: id, name, unit, kind, distinct })),
    subjects: [...stated].map(([subject, own]) => offered(subject, own)).sort(bySubject),
    asOf: days.sort().at(-1) ?? null,
    today: dayInChina(now),
  }
}
