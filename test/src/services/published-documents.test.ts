import { contentHash } from '../../../cloudfunctions/_shared/releases/content-hash'
import { publishedTogether, writtenSeries } from '../../../cloudfunctions/_shared/releases/published-series'
import { canonicalJson } from '../../../src/contract/canonical-json'
import type { Answer } from '../../../src/services/call'
import { keepDocumentsOn } from '../../../src/services/document-keeper'
import { publishedDocuments } from '../../../src/services/published-documents'
import { aRestatement } from '../a-restatement'
import { memoryDisk } from '../a-release'

const log = { restatements: [aRestatement()] }
const name = contentHash(log)
const year = {
  metric: 'health-card-uses',
  year: 2020,
  unit: '人次' as const,
  synthetic: false,
  subjects: [
    { subject: 'region:220000', from: '2020-11-27', values: [3], missing: [], rounded: [], restated: [], before: null },
  ],
}
const [published] = publishedTogether([
  writtenSeries(canonicalJson(year), canonicalJson({ origins: [], sections: [] })),
]).series
const served = { name: published?._id ?? '', series: year, originsSha256: published?.originsSha256 ?? '' }

function opened(output: unknown) {
  const world = { answer: { ok: true, output } as Answer<unknown>, asked: 0 }
  const ask = (): Promise<Answer<unknown>> => {
    world.asked++
    return Promise.resolve(world.answer)
  }
  return {
    world,
    documents: publishedDocuments({ askLog: ask, askSeries: ask, documents: keepDocumentsOn(memoryDisk()) }),
  }
}

test('a log of restatements is asked for once, and then read from the phone', async () => {
  const { world, documents } = opened(log)
  expect(await documents.log(name)).toEqual({ ok: true, output: log })
  world.answer = { ok: false, failure: { code: 'unreachable', message: '' } }
  expect(await documents.log(name)).toEqual({ ok: true, output: log })
  expect(world.asked).toBe(1)
})

test('a log that is not what its name says is not taken', async () => {
  const { documents } = opened({ restatements: [aRestatement({ explanation: '别的话' })] })
  expect(await documents.log(name)).toMatchObject({ ok: false, failure: { code: 'altered' } })
})

test('half a log is not taken', async () => {
  const { documents } = opened({ restatements: [{ metric: 'health-card-uses' }] })
  expect(await documents.log(name)).toMatchObject({ ok: false, failure: { code: 'unreadable' } })
})

test('a series is what its name says, with the hash of where it comes from', async () => {
  const { documents } = opened(served)
  expect(await documents.series(published?._id ?? '')).toEqual({ ok: true, output: served })
})

test('a series changed on the way is not taken', async () => {
  const { documents } = opened({ ...served, series: { ...year, year: 2019 } })
  expect(await documents.series(published?._id ?? '')).toMatchObject({ ok: false, failure: { code: 'altered' } })
})
