import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oneEpoch } from '../../cloudfunctions/_shared/metrics/epochs'
import { emptyContent, observationsIn } from '../../cloudfunctions/_shared/metrics/stored-content'
import { yearPublished } from '../../cloudfunctions/_shared/releases/publication'
import { publishedDocumentsReader } from '../../cloudfunctions/_shared/releases/published-documents.reader'
import { publishedDocumentsWriter } from '../../cloudfunctions/_shared/releases/published-documents.writer'
import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import { Clock } from '../../local-cloudbase/clock'
import { DocumentDatabase } from '../../local-cloudbase/database/database'
import { type FreshCloudbase, freshCloudbase } from '../local-cloudbase/fresh-cloudbase'
import { type BenchFigure, median, timed } from './figures'
import { contentOf, daysOf, LAST_YEAR, measured, regions } from './generated-years'

const METRICS = 20
const RUNS = 101
const WARMING = 20
const collections = {
  observations: { indexes: [{ name: 'by-series', fields: ['metric', 'subject', 'period'] }] },
  'published-series': { indexes: [] },
  'published-origins': { indexes: [] },
}
const statedInYear = { $gte: `${LAST_YEAR}-01-01`, $lte: `${LAST_YEAR}-12-31` }

interface Asked {
  metric: string
  subject: string
  name: string
}

/** Stores the same statements in both ways: one document each, and published by year. */
async function fill({ db }: FreshCloudbase): Promise<{ asked: Asked[]; documents: number }> {
  const database = openDatabase()
  const asked: Asked[] = []
  let documents = 0
  for (const metric of measured.slice(0, METRICS)) {
    const content = contentOf(metric, LAST_YEAR, regions)
    const before = { earlier: emptyContent, published: null, lastPublished: null, restatedBefore: new Map() }
    const one = yearPublished({ metric, year: LAST_YEAR, content, ...before }, oneEpoch)
    if (!one) throw new Error(`${metric.id} holds nothing`)
    await publishedDocumentsWriter(database).addYears([one.document])
    const observations = observationsIn(content, () => true).map(({ id, ...rest }) => ({ number: id, ...rest }))
    for (let start = 0; start < observations.length; start += 1000)
      await db.collection('observations').add(observations.slice(start, start + 1000))
    documents += observations.length
    asked.push(...regions.map((subject) => ({ metric: metric.id, subject, name: one.document.name })))
  }
  return { asked, documents }
}

/** The value in force of each day, as the published document has it. */
const inForce = {
  sort: { period: 1, asOf: 1, receivedAt: 1 },
  group: { _id: '$period', value: { $last: '$value' } },
}

function stagesFor({ metric, subject }: Asked): { stageKey: string; stageValue: string }[] {
  const stages = {
    $match: { metric, subject, period: statedInYear },
    $sort: inForce.sort,
    $group: inForce.group,
  }
  return Object.entries(stages).map(([stageKey, value]) => ({ stageKey, stageValue: JSON.stringify(value) }))
}

/** Both ways in turn, in milliseconds; what they find is looked at. */
async function compared(
  asked: readonly Asked[],
  one: (asked: Asked) => Promise<unknown>,
  aggregate: (asked: Asked) => Promise<readonly unknown[]>,
): Promise<{ one: number; aggregate: number }> {
  const [ones, aggregates]: [number[], number[]] = [[], []]
  for (let run = 0; run < WARMING + RUNS; run += 1) {
    const about = asked[(run * 37) % asked.length]
    if (!about) throw new Error('nothing was stored')
    const oneTime = await timed(async () => {
      if (!(await one(about))) throw new Error(`${about.name} was not found`)
    })
    const aggregateTime = await timed(async () => {
      const { length } = await aggregate(about)
      if (length !== daysOf(LAST_YEAR).length) throw new Error(`${length} days of a year were found`)
    })
    if (run < WARMING) continue
    ones.push(oneTime)
    aggregates.push(aggregateTime)
  }
  return { one: median(ones), aggregate: median(aggregates) }
}

async function throughSdk({ db }: FreshCloudbase, asked: readonly Asked[]) {
  const database = openDatabase()
  return compared(
    asked,
    ({ name }) => publishedDocumentsReader(database).series(name),
    async ({ metric, subject }) => {
      const matched = db.collection('observations').aggregate().match({ metric, subject, period: statedInYear })
      return (await matched.sort(inForce.sort).group(inForce.group).end()).data
    },
  )
}

/** The same inside the database: no network, no SDK. */
async function insideDatabase(directory: string, asked: readonly Asked[]) {
  const database = new DocumentDatabase({ directory, collections, strict: true, clock: new Clock() })
  const found = async (action: string, body: Record<string, unknown>) =>
    Object.values((await database.answer(action, body)).data ?? {})[0] as string[]
  const times = await compared(
    asked,
    async ({ name }) => {
      const query = JSON.stringify({ _id: name })
      return (await found('database.getDocument', { collectionName: 'published-series', query, limit: 1 }))[0]
    },
    (about) => found('database.aggregateDocuments', { collectionName: 'observations', stages: stagesFor(about) }),
  )
  await database.close()
  return times
}

/** Reading a year of one metric and region: the published document against `aggregate()` with its index in place. */
export async function yearReads(): Promise<BenchFigure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'year-reads-'))
  const local = await freshCloudbase({ directory, strict: true, collections })
  const { asked, documents } = await fill(local)
  const sdk = await throughSdk(local, asked)
  await local.close()
  const inside = await insideDatabase(directory, asked)
  await rm(directory, { recursive: true, force: true })
  const stored = `of ${documents.toLocaleString('en')} observations`
  return [
    { name: 'a region’s year through the SDK: published', value: sdk.one, unit: 'ms' },
    { name: `a region’s year through the SDK: aggregate() ${stored}`, value: sdk.aggregate, unit: 'ms' },
    { name: 'a region’s year, database time: published', value: inside.one, unit: 'ms' },
    { name: `a region’s year, database time: aggregate() ${stored}`, value: inside.aggregate, unit: 'ms' },
    {
      name: 'a region’s year, database time: 20 × published ÷ aggregate()',
      value: (20 * inside.one) / inside.aggregate,
      unit: 'ratio',
      limit: 1,
    },
  ]
}
