import Taro from '@tarojs/taro'

/** A file of the phone; rejects where it cannot be read. */
export function inBase64(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => {
        resolve(typeof data === 'string' ? data : '')
      },
      fail: ({ errMsg }) => {
        reject(new Error(errMsg))
      },
    })
  })
}
