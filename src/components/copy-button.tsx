import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Live, P, Press } from './prim'

interface CopyButtonProps {
  className: string
  words: string
  copied: string
}

/** Takes words along with one touch, and says so. */
export function CopyButton({ className, words, copied }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await Taro.setClipboardData({ data: copied })
      setSaid('已复制')
    } catch {
      setSaid('没能复制，请长按文字自己复制')
    }
  }
  return (
    <>
      <Press className={className} onPress={() => void copy()}>
        {words}
      </Press>
      <Live as="status">{said !== '' && <P className="standing">{said}</P>}</Live>
    </>
  )
}
