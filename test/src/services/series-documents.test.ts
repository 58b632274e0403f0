import type { Call } from '../../../src/services/call'
import type { KeptDocuments } from '../../../src/services/kept-documents'
import { explainPoint, seriesDocuments } from '../../../src/services/series-documents'
import type { ServedSeries } from '../../../src/contract/series'
import { aSeries, aSubject, served } from '../a-series'

const years = [2016, 2017, 2018, 2019, 2020].map((year) =>
  served(aSeries([aSubject(`${year}-01-01`, [year, null, 3])])),
)
const names = years.map(({ name }) => name)

/** A cloud that keeps these documents, and what it was asked. */
function cloud(documents: readonly ServedSeries[]) {
  const asked: string[][] = []
  const call = ((_: string, __: string, input: { names: string[] }) => {
    asked.push(input.names)
    const found = input.names.map((name) => documents.find((document) => document.name === name))
    return Promise.resolve({ ok: true, output: { documents: found } })
  }) as unknown as Call
  return { asked, call }
}

function shelf(): KeptDocuments & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>()
  return { held, read: (key) => held.get(key), keep: (key, value) => (held.set(key, value), 'kept') }
}

test('five years are asked for two at a time, and each answer is told', async () => {
  const { asked, call } = cloud(years)
  const series = seriesDocuments(call, shelf())
  let arrivals = 0
  expect(await series.fetch(names, () => (arrivals += 1))).toEqual({ ok: true, output: null })
  expect(asked.map((each) => each.length)).toEqual([2, 2, 1])
  expect(arrivals).toBe(3)
  expect([...series.held(names).values()]).toEqual(years.map((each) => each.series))
})

test('a document that is on the phone already is not asked for again', async () => {
  const kept = shelf()
  await seriesDocuments(cloud(years).call, kept).fetch(names.slice(0, 1), () => undefined)
  const { asked, call } = cloud(years)
  const later = seriesDocuments(call, kept)
  await later.fetch(names.slice(0, 2), () => undefined)
  expect(asked).toEqual([[names[1]]])
  expect(later.held(names).size).toBe(2)
})

test('a document changed on its way or on the phone is not taken', async () => {
  const [first] = years
  if (!first) throw new Error('no document')
  const changed = { ...first, series: { ...first.series, subjects: [aSubject('2016-01-01', [2_017])] } }
  const series = seriesDocuments(cloud([changed]).call, shelf())
  expect(await series.fetch([first.name], () => undefined)).toMatchObject({
    ok: false,
    failure: { code: 'unreadable' },
  })
  expect(series.held([first.name]).size).toBe(0)
  const kept = shelf()
  kept.keep(`series:${first.name}`, changed)
  const { asked, call } = cloud(years)
  await seriesDocuments(call, kept).fetch([first.name], () => undefined)
  expect(asked).toEqual([[first.name]])
})

test('what came before a failure is held', async () => {
  const { call } = cloud(years)
  let turns = 0
  const failing = ((...asked: Parameters<Call>) =>
    (turns += 1) > 1
      ? Promise.resolve({ ok: false, failure: { code: 'unreachable', message: '' } })
      : call(...asked)) as unknown as Call
  const series = seriesDocuments(failing, shelf())
  expect(await series.fetch(names, () => undefined)).toMatchObject({ ok: false })
  expect(series.held(names).size).toBe(2)
})

test('one document is asked for once; one that is not what its name says is not taken', async () => {
  const [first, second] = years
  const { asked, call } = cloud(years)
  const series = seriesDocuments(call, shelf())
  expect(await series.one(first?.name ?? '')).toEqual({ ok: true, output: first?.series })
  expect(await series.one(first?.name ?? '')).toEqual({ ok: true, output: first?.series })
  expect(asked).toHaveLength(1)
  const wrong = seriesDocuments(
    cloud([{ ...served(aSeries([aSubject('2017-01-01', [4])])), name: second?.name ?? '' }]).call,
    shelf(),
  )
  expect(await wrong.one(second?.name ?? '')).toMatchObject({ ok: false, failure: { code: 'unreadable' } })
})

test('statements that are not whole are not shown', async () => {
  const call = (() => Promise.resolve({ ok: true, output: { statements: [{ value: 3 }] } })) as unknown as Call
  expect(await explainPoint(call, { name: 'n', subject: 's', day: '2020-11-27' })).toMatchObject({
    ok: false,
    failure: { code: 'unreadable' },
  })
})
