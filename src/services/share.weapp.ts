import Taro, { useShareAppMessage } from '@tarojs/taro'
import type { Message, Saving } from './share'

export const canPassOn = true

const program: Message = { title: '居民健康卡与线上服务', path: '/pages/overview/index' }

export function usePassingOn(message: Message | null): void {
  useShareAppMessage(() => message ?? program)
}

export function siteAddress(path: string): string | null {
  return TARO_APP_SITE ? `${TARO_APP_SITE}/#${path}` : null
}

const isRefusal = (failure: unknown): boolean => /auth|den(y|ied)|cancel/.test(JSON.stringify(failure))

export async function savePicture(drawn: unknown): Promise<Saving> {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: drawn as Taro.Canvas, fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (failure) {
    return isRefusal(failure) ? 'refused' : 'failed'
  }
}
