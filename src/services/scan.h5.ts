export const scans = false

export const scanned = (): Promise<string | null> => Promise.resolve(null)
