import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Live, P, Press } from '../../components/prim'

interface CopyButtonProps {
  words: string
  copied: string
  className?: string
}

/** Copies something, and says whether that went well. */
export function CopyButton({ words, copied, className = 'button plain as-code address' }: CopyButtonProps) {
  const [told, setTold] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    try {
      await Taro.setClipboardData({ data: copied })
      setTold('已复制。')
    } catch {
      setTold(`没能复制，请手抄：${copied}`)
    }
  }
  return (
    <>
      <Press className={className} onPress={() => void copy()}>
        {words}
      </Press>
      <Live as="status">{told !== null && <P className="note as-code">{told}</P>}</Live>
    </>
  )
}
