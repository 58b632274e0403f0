import { askingForCurrent } from '../../../src/services/ask-current'
import { arrivedRelease } from '../../../src/services/arrived-release'
import type { Call } from '../../../src/services/call'
import { keepDocumentsOn } from '../../../src/services/document-keeper'
import { seriesDocuments } from '../../../src/services/series-documents'
import { aRelease, memoryDisk } from '../a-release'
import { aSeries, aSubject, served } from '../a-series'

const METRIC = 'health-card-uses'
const document = served(aSeries([aSubject('2020-01-01', [7, 8, 9])]))
const release = aRelease({
  series: [{ metric: METRIC, from: '2020-01-01', to: '2020-01-03', years: [{ year: 2020, name: document.name }] }],
})

/** A cloud that serves the release with documents beside it, and what it was asked. */
function cloud(documents: unknown[]) {
  const world = { online: true, asked: [] as [action: string, input: unknown][] }
  const call = ((_: string, action: string, input: { series?: string }) => {
    world.asked.push([action, input])
    if (!world.online) return Promise.resolve({ ok: false, failure: { code: 'unreachable', message: '' } })
    const beside = input.series === undefined ? {} : { documents }
    return Promise.resolve({ ok: true, output: { ...release, servedAt: '2020-11-27T10:00:01.000Z', ...beside } })
  }) as unknown as Call
  return { world, call, kept: keepDocumentsOn(memoryDisk()) }
}

test('a page opened by a link finds its latest year beside the release, and asks nobody for it', async () => {
  const { world, call, kept } = cloud([document])
  const held = arrivedRelease(await askingForCurrent(call, kept, () => METRIC)(), 0)
  expect(held).toMatchObject({ ok: true, output: { release: { id: release.id } } })
  const series = seriesDocuments(call, kept)
  await series.fetch([document.name], () => undefined)
  expect(series.held([document.name]).get(document.name)).toEqual(document.series)
  expect(world.asked).toEqual([['releases.current', { series: METRIC }]])
})

test('what is held is the release alone, without what came beside it', async () => {
  const { call, kept } = cloud([document])
  const held = arrivedRelease(await askingForCurrent(call, kept, () => METRIC)(), 0)
  expect(held.ok && held.output.release).toEqual(release)
})

test('a series is asked for with the release until somebody has answered, and then no more', async () => {
  const { world, call, kept } = cloud([document])
  const ask = askingForCurrent(call, kept, () => METRIC)
  world.online = false
  await ask()
  world.online = true
  await ask()
  await ask()
  expect(world.asked.map(([, input]) => input)).toEqual([{ series: METRIC }, { series: METRIC }, {}])
})

test('opened on another page, the program asks for the release alone', async () => {
  const { world, call, kept } = cloud([document])
  await askingForCurrent(call, kept, () => null)()
  expect(world.asked).toEqual([['releases.current', {}]])
  expect(kept.keys()).toEqual([])
})

test('a series the release does not name is not kept, and an altered one is asked for anew', async () => {
  const altered = { ...document, series: { ...document.series, year: 2019 } }
  const { world, call, kept } = cloud([{ ...document, name: 'f'.repeat(64) }, altered])
  await askingForCurrent(call, kept, () => METRIC)()
  expect(kept.keys()).toEqual([`series:${document.name}`])
  await seriesDocuments(call, kept).fetch([document.name], () => undefined)
  expect(world.asked.map(([action]) => action)).toEqual(['releases.current', 'series.read'])
})
