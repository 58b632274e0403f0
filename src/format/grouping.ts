/** 16784685 → 16,784,685; own code, because old phones have no Intl. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A long hash in groups of eight, so that an eye can compare and a line can break. */
export function groupedHash(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ')
}
