import { type DocumentKeeper, keepDocumentsOn, roomyDisk } from '../../../src/services/document-keeper'
import type { Disk } from '../../../src/services/disk'
import { memoryDisk } from '../a-release'

/** A document of about so many bytes. */
const paper = (bytes: number): { words: string } => ({ words: 'w'.repeat(bytes - 12) })
/** A disk with room for so many bytes of JSON, the index apart. */
function smallDisk(room: number): ReturnType<typeof memoryDisk> {
  const disk = memoryDisk()
  const bytes = (): number =>
    [...disk.held].reduce((sum, [key, value]) => sum + (key === 'kept' ? 0 : JSON.stringify(value).length), 0)
  const write: Disk['write'] = (key, value) => {
    const before = disk.held.get(key)
    disk.write(key, value)
    if (bytes() <= room) return 'kept'
    if (before === undefined) disk.remove(key)
    else disk.held.set(key, before)
    return 'full'
  }
  return { ...disk, write }
}
const filled = (documents: DocumentKeeper, ...keys: string[]): void => {
  for (const key of keys) expect(documents.keep(key, paper(100))).toBe('kept')
}

test('a document opened before is there at the next opening', () => {
  const disk = memoryDisk()
  keepDocumentsOn(disk).keep('release:2020-W48-1', { id: '2020-W48-1' })
  expect(keepDocumentsOn(disk).read('release:2020-W48-1')).toEqual({ id: '2020-W48-1' })
})

test('what was never opened is not there', () => {
  expect(keepDocumentsOn(memoryDisk()).read('release:2020-W48-1')).toBeNull()
})

test('above the budget the document used least recently goes', () => {
  const documents = keepDocumentsOn(memoryDisk(), 300)
  filled(documents, 'a', 'b', 'c')
  documents.read('a')
  filled(documents, 'd')
  expect(documents.keys()).toEqual(['c', 'a', 'd'])
  expect(documents.read('b')).toBeNull()
})

test('what the current release needs never goes, however long ago it was used', () => {
  const documents = keepDocumentsOn(memoryDisk(), 300)
  filled(documents, 'a', 'b', 'c')
  documents.pin(['a', 'b'])
  filled(documents, 'd', 'e')
  expect(documents.keys()).toEqual(['a', 'b', 'e'])
})

test('the page of a favourite never goes either, whatever release comes', () => {
  const documents = keepDocumentsOn(memoryDisk(), 300)
  filled(documents, 'hospital:song', 'a', 'b')
  documents.pin(['hospital:song'], 'favourites')
  documents.pin(['b'])
  filled(documents, 'd', 'e')
  expect(documents.keys()).toEqual(['hospital:song', 'b', 'e'])
  documents.pin([], 'favourites')
  filled(documents, 'f')
  expect(documents.keys()).toEqual(['b', 'e', 'f'])
})

test('pins last until the next opening, and go with the release they belong to', () => {
  const disk = memoryDisk()
  filled(keepDocumentsOn(disk, 200), 'a', 'b')
  keepDocumentsOn(disk, 200).pin(['a'])
  filled(keepDocumentsOn(disk, 200), 'c')
  expect(keepDocumentsOn(disk).keys()).toEqual(['a', 'c'])
  keepDocumentsOn(disk, 200).pin(['c'])
  filled(keepDocumentsOn(disk, 200), 'd')
  expect(keepDocumentsOn(disk).keys()).toEqual(['c', 'd'])
})

test('where all that is kept is needed, nothing goes and the phone is said to be full', () => {
  const documents = keepDocumentsOn(memoryDisk(), 200)
  filled(documents, 'a', 'b')
  documents.pin(['a', 'b'])
  expect(documents.keep('c', paper(100))).toBe('full')
  expect(documents.keys()).toEqual(['a', 'b'])
})

test('a phone with less room than the budget gives up the oldest documents too', () => {
  const documents = keepDocumentsOn(smallDisk(250))
  filled(documents, 'a', 'b', 'c')
  expect(documents.keys()).toEqual(['b', 'c'])
  expect(documents.read('c')).toEqual(paper(100))
})

test('a document too large for any phone puts nothing out', () => {
  const documents = keepDocumentsOn(memoryDisk())
  filled(documents, 'a')
  expect(documents.keep('b', paper(1_000_001))).toBe('full')
  expect(documents.keep('b', { words: '省'.repeat(333_334) })).toBe('full')
  expect(documents.keys()).toEqual(['a'])
})

test('a phone that writes nothing any more is full, and loses nothing', () => {
  const disk = memoryDisk()
  filled(keepDocumentsOn(disk), 'a', 'b')
  const documents = keepDocumentsOn({ ...disk, write: () => 'full', remove: () => undefined })
  expect(documents.keep('c', paper(100))).toBe('full')
  expect(documents.read('a')).toEqual(paper(100))
})

test('the release in force finds room where documents of the past take it', () => {
  const disk = smallDisk(250)
  const documents = keepDocumentsOn(disk)
  filled(documents, 'a', 'b')
  expect(disk.write('release', paper(150))).toBe('full')
  expect(roomyDisk(disk, documents).write('release', paper(150))).toBe('kept')
  expect(documents.keys()).toEqual(['b'])
})

test('an index nobody can read counts as none', () => {
  const disk = memoryDisk()
  disk.write('kept', 'broken')
  const documents = keepDocumentsOn(disk)
  expect(documents.read('a')).toBeNull()
  filled(documents, 'a')
  expect(documents.keys()).toEqual(['a'])
})

test('a document the phone lost meanwhile is not there', () => {
  const disk = memoryDisk()
  const documents = keepDocumentsOn(disk)
  filled(documents, 'a')
  disk.remove('kept:a')
  expect(documents.read('a')).toBeNull()
})
