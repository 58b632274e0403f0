import { act, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ReleaseProvider } from '../../../src/features/current-release/release-provider'
import type { PublishedRelease } from '../../../src/contract/release'
import { phone } from '../../taro-stub'
import { sealed } from '../a-release'

/** The cloud as the phone sees it: a release, a failure's code, or no network at all. */
export function cloudSays(said: PublishedRelease | 'not-found' | 'offline', servedAt = new Date().toISOString()): void {
  phone.answer = (url) => {
    if (said === 'offline') return Promise.reject(new Error('request:fail'))
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    const failure = { code: 'not-found', message: '' }
    const reply = said === 'not-found' ? { ok: false, failure } : { ok: true, output: { ...sealed(said), servedAt } }
    return Promise.resolve({ statusCode: 200, data: reply })
  }
}

export function store(release: PublishedRelease, hoursAgo = 0): void {
  const receivedAt = Date.now() - hoursAgo * 3_600_000
  phone.stored.set('release', { release: sealed(release), servedAt: new Date(receivedAt).toISOString(), receivedAt })
}

/** Opens a page of the program and waits until nothing more happens by itself. */
export async function open(page: ReactNode): Promise<string> {
  const { container } = render(<ReleaseProvider>{page}</ReleaseProvider>)
  const painted = container.textContent
  await settle()
  return painted
}

export const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)))

export const comesBack = async (): Promise<void> => {
  act(() => {
    phone.shows.forEach((show) => {
      show()
    })
  })
  await settle()
}

export const isSeenAgain = async (): Promise<void> => {
  fireEvent(document, new Event('visibilitychange'))
  await settle()
}
