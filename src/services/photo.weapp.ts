import Taro from '@tarojs/taro'
import { inBase64 } from './file-in-base64'
import type { ChosenPhoto } from './photo'
import { isSendable, tries } from './photo-sizes'

/** Null where the person turned back. */
async function chosenFile(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles[0]?.tempFilePath ?? null
  } catch {
    return null
  }
}

/** WeChat compresses into a JPEG; older base libraries look at the quality alone. */
async function compressed(src: string, side: number, quality: number): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src })
  const longer = width >= height ? { compressedWidth: side } : { compressedHeight: side }
  const smaller = Math.max(width, height) > side ? longer : {}
  const { tempFilePath } = await Taro.compressImage({ src, quality: quality * 100, ...smaller })
  return inBase64(tempFilePath)
}

export async function choosePhoto(): Promise<ChosenPhoto> {
  const src = await chosenFile()
  if (src === null) return 'none'
  try {
    for (const [side, quality] of tries) {
      const photo = await compressed(src, side, quality)
      if (isSendable(photo)) return { photo }
    }
    return 'too-large'
  } catch {
    return 'unreadable'
  }
}
