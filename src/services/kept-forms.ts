import type { Disk } from './disk'

const keyOf = (of: string): string => `form ${of}`

/** What somebody was filling in when the screen closed, as text; null where nothing is kept. */
export function readForm(disk: Disk, of: string): string | null {
  const kept = disk.read(keyOf(of))
  return typeof kept === 'string' && kept !== '' ? kept : null
}

/** Keeps a form that is being filled in; one that finds no room is lost when the screen closes. */
export function keepForm(disk: Disk, of: string, text: string): void {
  disk.write(keyOf(of), text)
}

export function dropForm(disk: Disk, of: string): void {
  disk.remove(keyOf(of))
}
