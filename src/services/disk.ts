import Taro from '@tarojs/taro'

/** What stays on the phone between openings. Writing says whether there was room. */
export interface Disk {
  read: (key: string) => unknown
  write: (key: string, value: unknown) => 'kept' | 'full'
  remove: (key: string) => void
}

/** Ten megabytes a person; a browser may refuse altogether, and then nothing is kept. */
export const disk: Disk = {
  read(key) {
    try {
      return Taro.getStorageSync<unknown>(key)
    } catch {
      return null
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value)
      return 'kept'
    } catch {
      return 'full'
    }
  },
  remove(key) {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // Nothing could be kept there in the first place.
    }
  },
}
