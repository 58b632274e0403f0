import type { Output } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
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

/** Every metric and subject that somebody has stated a number of, of those `mayRead` says may be read; it costs one document. */
export async function showPivotChoices(
  database: Database,
  mayRead: (subject: string) => boolean,
  now: Instant,
): Promise<Output<typeof pivot, 'pivot.choices'>> {
  const { heads } = await seriesReader(database).recent()
  const stated = new Map<string, string[]>()
  const days: Day[] = []
  for (const [key, { period }] of heads) {
    const [metric = '', subject = ''] = key.split('\t')
    if (!mayRead(subject)) continue
    stated.set(subject, [...(stated.get(subject) ?? []), metric])
    days.push(period)
  }
  const known = new Set([...stated.values()].flat())
  return {
    metrics: metrics
      .filter(({ id }) => known.has(id))
      .map(({ id, name, unit, kind, distinct }) => ({ metric: id, name, unit, kind, distinct })),
    subjects: [...stated].map(([subject, own]) => offered(subject, own)).sort(bySubject),
    asOf: days.sort().at(-1) ?? null,
    today: dayInChina(now),
  }
}
