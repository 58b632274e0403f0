import { archivedReleases } from '../../../src/services/archived-releases'
import type { Answer } from '../../../src/services/call'
import { keepDocumentsOn } from '../../../src/services/document-keeper'
import { aFigure, aRelease, memoryDisk } from '../a-release'

const servedAt = '2020-11-28T01:00:00.000Z'
const offline: Answer<unknown> = { ok: false, failure: { code: 'unreachable', message: '' } }
const answered = (release = aRelease()): Answer<unknown> => ({ ok: true, output: { ...release, servedAt } })

function anArchive({ full = false, budget = 1_000_000 } = {}) {
  const disk = memoryDisk(full)
  const world = { answer: answered(), asked: [] as string[], disk }
  const ask = (wanted: string): Promise<Answer<unknown>> => {
    world.asked.push(wanted)
    return Promise.resolve(world.answer)
  }
  const documents = keepDocumentsOn(disk, budget)
  return { world, archive: archivedReleases({ askOn: ask, askWithId: ask, documents, now: () => 0 }) }
}
const idOf = (answer: Awaited<ReturnType<ReturnType<typeof archivedReleases>['on']>>): string =>
  answer.ok ? answer.output.held.release.id : answer.failure.code

test('a day opened before opens again without a network', async () => {
  const { world, archive } = anArchive()
  expect(idOf(await archive.on('2020-11-27'))).toBe('2020-W48-1')
  world.answer = offline
  expect(idOf(await archive.on('2020-11-27'))).toBe('2020-W48-1')
  expect(world.asked).toEqual(['2020-11-27'])
  expect(archive.openedDays()).toEqual([['2020-11-27', '2020-W48-1']])
})

test('a day never opened says that nobody could be reached', async () => {
  const { world, archive } = anArchive()
  world.answer = offline
  expect(idOf(await archive.on('2020-11-20'))).toBe('unreachable')
})

test('today is asked for every time, because it is not over', async () => {
  const { world, archive } = anArchive()
  await archive.on('2020-11-28')
  await archive.on('2020-11-28')
  expect(world.asked).toHaveLength(2)
  expect(archive.openedDays()).toEqual([])
})

test('a release from the archive that does not match its hash is not taken', async () => {
  const { world, archive } = anArchive()
  world.answer = answered({ ...aRelease(), figures: [aFigure({ value: 1 })] })
  expect(idOf(await archive.on('2020-11-27'))).toBe('altered')
  expect(idOf(await archive.withId('2020-W48-1'))).toBe('altered')
  expect(archive.kept('2020-W48-1')).toBeNull()
})

test('a kept release changed on the phone is not shown', async () => {
  const { world, archive } = anArchive()
  await archive.withId('2020-W48-1')
  expect(archive.kept('2020-W48-1')?.release).toEqual(aRelease())
  const held = world.disk.held.get('kept:release:2020-W48-1') as { release: object }
  world.disk.write('kept:release:2020-W48-1', { ...held, release: { ...held.release, asOf: '2020-11-26' } })
  expect(archive.kept('2020-W48-1')).toBeNull()
})

test('a phone with no room opens the past all the same, and says that it was not kept', async () => {
  const { archive } = anArchive({ full: true })
  const answer = await archive.on('2020-11-27')
  expect(answer).toMatchObject({ ok: true, output: { full: true } })
  expect(archive.kept('2020-W48-1')).toBeNull()
})
