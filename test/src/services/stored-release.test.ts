import type { Announcement } from '../../../src/contract/announcement'
import { heldFrom, readStoredRelease, storeRelease } from '../../../src/services/stored-release'
import { aRelease, memoryDisk } from '../a-release'

const announcement: Announcement = {
  id: 'announcement-0a1b2c3d',
  tone: 'info',
  words: '系统今晚维护',
  scope: 'everything',
  from: '2020-11-27T10:00:00.000Z',
  to: '2020-11-28T10:00:00.000Z',
}
const held = {
  release: aRelease(),
  servedAt: '2020-11-27T10:05:00.000Z',
  receivedAt: 1_606_471_500_000,
  announcements: [announcement],
}

test('what was stored is read back whole', () => {
  const disk = memoryDisk()
  expect(storeRelease(disk, held)).toBe('kept')
  expect(readStoredRelease(disk)).toEqual(held)
})

test('a phone without a stored release has none', () => {
  expect(readStoredRelease(memoryDisk())).toBeNull()
})

test.each([
  ['text', 'not a release'],
  ['an older shape', { release: { id: '2020-W48-1' } }],
  [
    'a figure cut short',
    { ...held, release: { ...held.release, figures: [{ metric: 'health-card-people', value: 16 }] } },
  ],
  [
    'a value that is no whole number',
    { ...held, release: aRelease({ figures: [{ ...aRelease().figures[0], value: 1.5 } as never] }) },
  ],
])('a stored release that is %s is ignored', (_, stored) => {
  const disk = memoryDisk()
  disk.write('release', stored)
  expect(readStoredRelease(disk)).toBeNull()
})

test('a full phone says so', () => {
  expect(storeRelease(memoryDisk(true), held)).toBe('full')
})

test('an answer keeps the server’s clock beside the release', () => {
  const { servedAt, receivedAt, release, announcements } = held
  expect(heldFrom({ ...release, servedAt, announcements }, receivedAt)).toEqual(held)
  expect(heldFrom({ ...release }, receivedAt)).toBeNull()
})

test.each([
  ['kept before there were announcements', undefined],
  ['with announcements nobody can read', [{ id: 1 }]],
])('a release %s is read without any', (_, announcements) => {
  const disk = memoryDisk()
  disk.write('release', { ...held, announcements })
  expect(readStoredRelease(disk)).toEqual({ ...held, announcements: [] })
})
