import Taro from '@tarojs/taro'
import { LARGEST_SHEET } from '../contract/listing-import'
import { inBase64 } from './file-in-base64'
import type { ChosenSheet } from './sheet-file'

const isRefusal = (failure: unknown): boolean => /cancel/.test(JSON.stringify(failure))

export async function chooseSheet(): Promise<ChosenSheet> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] })
    const [file] = tempFiles
    if (!file) return 'none'
    return file.size > LARGEST_SHEET ? 'too-large' : { name: file.name, base64: await inBase64(file.path) }
  } catch (failure) {
    return isRefusal(failure) ? 'none' : 'unreadable'
  }
}

export async function saveSheet(name: string, base64: string): Promise<'saved' | 'refused' | 'failed'> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'saved'
  } catch (failure) {
    return isRefusal(failure) ? 'refused' : 'failed'
  }
}
