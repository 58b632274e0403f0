import type { Disk } from '../../../src/services/disk'
import { keepCorrections, type PendingCorrection, readCorrections } from '../../../src/services/kept-corrections'

/** A phone that keeps so many letters and no more. */
function diskOf(room: number): Disk {
  const stored = new Map<string, string>()
  return {
    read: (key) => JSON.parse(stored.get(key) ?? 'null') as unknown,
    write(key, value) {
      const text = JSON.stringify(value)
      if (text.length > room) return 'full'
      stored.set(key, text)
      return 'kept'
    },
    remove: (key) => void stored.delete(key),
  }
}

const waiting: PendingCorrection = {
  key: '0'.repeat(32),
  target: { kind: 'hospital', id: 'ih-1', field: 'phones' },
  category: 'wrong',
  shown: '',
  suggestion: '空号',
  contact: null,
  photo: 'A'.repeat(5_000),
}
const kept = { pending: [waiting], receipts: ['JC-20201127-ABCD2345'] }

describe('a correction that waits on the phone', () => {
  it('is kept with its photo where there is room', () => {
    const disk = diskOf(10_000)
    expect(keepCorrections(disk, kept)).toBe('kept')
    expect(readCorrections(disk)).toEqual(kept)
  })

  it('is kept without its photo where there is little room', () => {
    const disk = diskOf(1_000)
    expect(keepCorrections(disk, kept)).toBe('kept-without-photos')
    expect(readCorrections(disk)).toEqual({ ...kept, pending: [{ ...waiting, photo: null }] })
  })

  it('is not kept where there is no room at all', () => {
    expect(keepCorrections(diskOf(10), kept)).toBe('full')
    expect(keepCorrections(diskOf(10), { ...kept, pending: [{ ...waiting, photo: null }] })).toBe('full')
  })

  it('is read back as it was kept before photos could be added', () => {
    const disk = diskOf(10_000)
    const { photo: _, ...before } = waiting
    disk.write('corrections', { ...kept, pending: [before] })
    expect(readCorrections(disk).pending).toEqual([{ ...waiting, photo: null }])
  })
})
