import { useEffect } from 'react'

interface Reply {
  statusCode: number
  data: unknown
}
/** What the network answers to an address and a body. */
type Network = (url: string, body: unknown) => Promise<Reply>
const silence: Network = () => new Promise(() => undefined)

/** A phone under a test's control: what it stores, what the network answers, what the person does. */
export const phone = {
  stored: new Map<string, unknown>(),
  full: false,
  answer: silence,
  asked: [] as string[],
  opened: [] as string[],
  copied: [] as string[],
  params: {} as Record<string, string>,
  shows: new Set<() => void>(),
  pulls: new Set<() => void>(),
}

export function freshPhone(): void {
  phone.stored.clear()
  phone.full = false
  phone.answer = silence
  phone.asked = []
  phone.opened = []
  phone.copied = []
  phone.params = {}
}

Object.assign(globalThis, {
  TARO_APP_GATEWAY: '',
  TARO_APP_CLOUD_ENV: '',
  TARO_APP_SITE: '',
  TARO_APP_VERSION: '0.0.0',
})
if (typeof window !== 'undefined')
  window.matchMedia = ((query: string) => ({
    media: query,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia

function useCalledBack(calls: Set<() => void>, callback: () => void): void {
  useEffect(() => {
    calls.add(callback)
    return () => void calls.delete(callback)
  })
}

export const useDidShow = (callback: () => void): void => {
  useCalledBack(phone.shows, callback)
}
export const usePullDownRefresh = (callback: () => void): void => {
  useCalledBack(phone.pulls, callback)
}
export const useRouter = (): { params: Record<string, string> } => ({ params: phone.params })
export const useLaunch = (callback: () => void): void => {
  useEffect(callback, [])
}

interface Request {
  url: string
  data: string
}

// eslint-disable-next-line import-x/no-default-export -- stands in for a module that has one
export default {
  getStorageSync: (key: string): unknown => phone.stored.get(key) ?? '',
  setStorageSync(key: string, value: unknown): void {
    if (phone.full) throw new Error('setStorageSync:fail exceed storage max size')
    phone.stored.set(key, JSON.parse(JSON.stringify(value)))
  },
  removeStorageSync: (key: string): void => void phone.stored.delete(key),
  request({ url, data }: Request) {
    phone.asked.push(url)
    return phone.answer(url, JSON.parse(data))
  },
  navigateTo: ({ url }: { url: string }): void => void phone.opened.push(url),
  redirectTo: ({ url }: { url: string }): void => void phone.opened.push(url),
  switchTab: ({ url }: { url: string }): void => void phone.opened.push(url),
  navigateBack: (): void => void phone.opened.push('back'),
  getCurrentPages: (): unknown[] => [{}],
  stopPullDownRefresh: (): void => undefined,
  setClipboardData: ({ data }: { data: string }): void => void phone.copied.push(data),
}
