import Taro from '@tarojs/taro'

export const scans = true

export async function scanned(): Promise<string | null> {
  try {
    return (await Taro.scanCode({})).result
  } catch {
    return null
  }
}
