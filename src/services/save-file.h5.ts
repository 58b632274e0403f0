/** Milliseconds after which a browser has read what it saves. */
const ENOUGH = 60_000

export function saveFile(name: string, text: string): Promise<'saved' | 'failed'> {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }))
    const anchor = document.createElement('a')
    anchor.href = address
    anchor.download = name
    anchor.click()
    setTimeout(() => {
      URL.revokeObjectURL(address)
    }, ENOUGH)
    return Promise.resolve('saved')
  } catch {
    return Promise.resolve('failed')
  }
}
