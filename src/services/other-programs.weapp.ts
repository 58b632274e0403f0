import Taro from '@tarojs/taro'
import type { Position } from '../contract/organisation'
import type { Opening } from './other-programs'

export const opensOthers = true

export async function openMiniProgram(appId: string, path: string): Promise<Opening> {
  try {
    await Taro.navigateToMiniProgram({ appId, path })
    return 'opened'
  } catch (failure) {
    return JSON.stringify(failure).includes('cancel') ? 'turned-back' : 'failed'
  }
}

export async function openMap(place: Position & { name: string; address: string }): Promise<void> {
  try {
    await Taro.openLocation(place)
  } catch {
    // The address stands on the screen.
  }
}
