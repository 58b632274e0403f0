import Taro from '@tarojs/taro'
import { useCallback, useMemo, useState } from 'react'
import { Picture } from '../../components/picture'
import { H2, Live, P, Press, Section } from '../../components/prim'
import { sharedPath } from '../../services/routes'
import { canPassOn, savePicture, type Saving, siteAddress } from '../../services/share'
import { cardOf, shareSentence } from './card'
import { CARD, drawCard } from './draw-card'
import type { SharedNumber, Wanted } from './shared-number'
import type { Standing } from './standing'

const said: Record<Saving, string> = {
  saved: '图片已保存。',
  refused: '没有允许保存到相册。可以在设置里打开，或者截屏。',
  failed: '图片没能保存，可以截屏代替。',
}

interface ShareCardProps {
  number: SharedNumber
  wanted: Wanted
  standing: Standing | null
}

/** The number as a picture and as a sentence with its address, to pass on. */
export function ShareCard({ number, wanted, standing }: ShareCardProps) {
  const [drawn, setDrawn] = useState<unknown>(null)
  const [told, setTold] = useState<string | null>(null)
  const { metric, release, subject, day } = wanted
  const address = siteAddress(sharedPath(metric, release, subject ?? undefined, day ?? undefined))
  const card = JSON.stringify(cardOf(number, standing, address))
  const draw = useCallback(
    (context: CanvasRenderingContext2D) => {
      drawCard(context, JSON.parse(card) as ReturnType<typeof cardOf>)
    },
    [card],
  )
  const sentence = useMemo(() => shareSentence(number), [number])
  const copy = async (): Promise<void> => {
    try {
      await Taro.setClipboardData({ data: address === null ? sentence : `${sentence}${address}` })
      setTold('文字和网址已复制。')
    } catch {
      setTold('没能复制，请长按选取。')
    }
  }
  return (
    <Section className="group">
      <H2 className="group-title">分享</H2>
      <Picture id="share-card" label={`图片：${sentence}`} {...CARD} draw={draw} onDrawn={setDrawn} />
      <P className="note">{canPassOn ? '右上角“…”可以直接转发这一页。' : '长按图片也可以保存。'}</P>
      <Press
        className="button"
        disabled={drawn === null}
        onPress={() => {
          void savePicture(drawn, `${metric}-${release}`).then((saving) => {
            setTold(said[saving])
          })
        }}
      >
        保存图片
      </Press>
      <Press className="button plain" onPress={() => void copy()}>
        {address === null ? '复制文字' : '复制文字和网址'}
      </Press>
      <Live as="status">{told !== null && <P className="note">{told}</P>}</Live>
      {address !== null && <P className="note address as-code">{address}</P>}
    </Section>
  )
}
