import type { Saving } from './share'

export const canPassOn = false

export function usePassingOn(): void {
  // A browser's own menu passes on the address of the page.
}

export function siteAddress(path: string): string | null {
  return `${location.origin}${location.pathname}#${path}`
}

export function savePicture(drawn: unknown, name: string): Promise<Saving> {
  if (typeof drawn !== 'string') return Promise.resolve('failed')
  const anchor = document.createElement('a')
  anchor.href = drawn
  anchor.download = `${name}.png`
  anchor.click()
  return Promise.resolve('saved')
}
