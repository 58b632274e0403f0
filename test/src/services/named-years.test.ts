import { contentHash } from '../../../cloudfunctions/_shared/releases/content-hash'
import type { Answer } from '../../../src/services/call'
import { keepDocumentsOn } from '../../../src/services/document-keeper'
import { knownIndex, lackingYears, nameOfYear } from '../../../src/services/named-years'
import { publishedDocuments } from '../../../src/services/published-documents'
import { memoryDisk } from '../a-release'

const metric = 'health-card-uses'
const named = (year: number) => ({ year, name: String(year).padEnd(64, '0') })
const earlier = { metrics: [{ metric, years: [named(2017), named(2018)] }] }
const release = {
  series: [{ metric, from: '2017-03-01', to: '2020-11-27', years: [named(2019), named(2020)] }],
  earlierYears: contentHash(earlier),
}

function phone(answer: Answer<unknown> = { ok: true, output: earlier }) {
  const world = { asked: 0 }
  const ask = (): Promise<Answer<unknown>> => {
    world.asked += 1
    return Promise.resolve(answer)
  }
  return {
    world,
    documents: publishedDocuments({ askLog: ask, askEarlierYears: ask, documents: keepDocumentsOn(memoryDisk()) }),
  }
}

test('a year the release names itself asks nobody', async () => {
  const { world, documents } = phone()
  expect(lackingYears(documents, release, metric, 2019)).toBeNull()
  expect(await nameOfYear(documents, release, metric, 2019)).toEqual({ ok: true, output: named(2019).name })
  expect(world.asked).toBe(0)
})

test('an earlier year is named by the document of earlier years, which is asked for once', async () => {
  const { world, documents } = phone()
  expect(lackingYears(documents, release, metric, 2018)).toBe(release.earlierYears)
  expect(knownIndex(documents, release, metric)?.years).toEqual([named(2019), named(2020)])
  expect(await nameOfYear(documents, release, metric, 2018)).toEqual({ ok: true, output: named(2018).name })
  expect(await nameOfYear(documents, release, metric, 2017)).toEqual({ ok: true, output: named(2017).name })
  expect(lackingYears(documents, release, metric, 2018)).toBeNull()
  expect(knownIndex(documents, release, metric)?.years).toEqual([2017, 2018, 2019, 2020].map(named))
  expect(world.asked).toBe(1)
})

test('a year nobody reported, or a metric without a series, has no name', async () => {
  const { documents } = phone()
  expect(await nameOfYear(documents, release, metric, 2016)).toEqual({ ok: true, output: null })
  expect(await nameOfYear(documents, release, 'no-such-metric', 2018)).toEqual({ ok: true, output: null })
  expect(knownIndex(documents, release, 'no-such-metric')).toBeNull()
})

test('why an earlier year cannot be named is told', async () => {
  const { documents } = phone({ ok: false, failure: { code: 'unreachable', message: '' } })
  expect(await nameOfYear(documents, release, metric, 2018)).toMatchObject({
    ok: false,
    failure: { code: 'unreachable' },
  })
})
