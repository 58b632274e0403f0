import Taro from '@tarojs/taro'

const isRefusal = (failure: unknown): boolean => /cancel/.test(JSON.stringify(failure))

export async function saveFile(name: string, text: string): Promise<'saved' | 'refused' | 'failed'> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'saved'
  } catch (failure) {
    return isRefusal(failure) ? 'refused' : 'failed'
  }
}
