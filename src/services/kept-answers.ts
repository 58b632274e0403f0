import type { Disk } from './disk'

const keyOf = (of: string): string => `answer ${of}`

/** What the cloud answered last to a question that must be readable without a network, as text; null where nothing is kept. */
export function readAnswer(disk: Disk, of: string): string | null {
  const kept = disk.read(keyOf(of))
  return typeof kept === 'string' && kept !== '' ? kept : null
}

export function keepAnswer(disk: Disk, of: string, text: string): void {
  disk.write(keyOf(of), text)
}
