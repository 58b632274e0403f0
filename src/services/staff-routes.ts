import { address } from './routes'

/* Pages that only the staff's pages lead to; apart from the others, because those weigh on the main package. */
export const staffPages = '/staff/pages'

export const releasesPath = (): string => `${staffPages}/releases/index`
/** One release: its checks, what it changes, and what can be done with it. */
export const releasePath = (id: string): string => address(`${staffPages}/release/index`, { id })
/** What residents would read at an instant, for whoever of the staff has the token. */
export const previewPath = (token: string): string => address(`${staffPages}/preview/index`, { token })
export const locksPath = (): string => `${staffPages}/locks/index`
