import type { Disk } from './disk'

const keyOf = (person: string): string => `looked ${person}`

/** When somebody looked at the day's board last on this phone (UTC, by the server's clock); undefined where they never did. */
export function lastLook(disk: Disk, person: string): string | undefined {
  const kept = disk.read(keyOf(person))
  return typeof kept === 'string' && kept !== '' ? kept : undefined
}

export function keepLook(disk: Disk, person: string, at: string): void {
  disk.write(keyOf(person), at)
}
