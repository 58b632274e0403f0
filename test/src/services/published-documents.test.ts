import { contentHash } from '../../../cloudfunctions/_shared/releases/content-hash'
import type { Answer } from '../../../src/services/call'
import { keepDocumentsOn } from '../../../src/services/document-keeper'
import { publishedDocuments } from '../../../src/services/published-documents'
import { aRestatement } from '../a-restatement'
import { memoryDisk } from '../a-release'

const log = { restatements: [aRestatement()] }
const name = contentHash(log)
const years = { metrics: [{ metric: 'health-card-uses', years: [{ year: 2018, name: 'a'.repeat(64) }] }] }

function opened(output: unknown) {
  const world = { answer: { ok: true, output } as Answer<unknown>, asked: 0 }
  const ask = (): Promise<Answer<unknown>> => {
    world.asked++
    return Promise.resolve(world.answer)
  }
  return {
    world,
    documents: publishedDocuments({ askLog: ask, askEarlierYears: ask, documents: keepDocumentsOn(memoryDisk()) }),
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

test('earlier years are on the phone once they have been asked for', async () => {
  const { documents } = opened(years)
  expect(documents.heldEarlierYears(contentHash(years))).toBeNull()
  expect(await documents.earlierYears(contentHash(years))).toEqual({ ok: true, output: years })
  expect(documents.heldEarlierYears(contentHash(years))).toEqual(years)
})

test('earlier years changed on the way are not taken', async () => {
  const { documents } = opened({ metrics: [] })
  expect(await documents.earlierYears(contentHash(years))).toMatchObject({ ok: false, failure: { code: 'altered' } })
  expect(documents.heldEarlierYears(contentHash(years))).toBeNull()
})
