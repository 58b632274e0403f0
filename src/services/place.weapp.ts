import Taro from '@tarojs/taro'
import { roundedPlace } from './rounded-place'
import type { Place } from './place'

/** WeChat asks for consent by itself; its degrees are GCJ-02, as those of the regions' seats. */
export async function askPlace(): Promise<Place | null> {
  try {
    return roundedPlace(await Taro.getFuzzyLocation({ type: 'gcj02' }))
  } catch {
    return null
  }
}
