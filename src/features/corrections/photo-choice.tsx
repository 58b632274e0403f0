import { useState } from 'react'
import { Photo } from '../../components/photo'
import { P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { choosePhoto } from '../../services/photo'
import '../../styles/photo.scss'

const wrongs = {
  unreadable: '这个文件读不成照片，请换一张，或不附照片。',
  'too-large': '照片缩小后还是太大，请换一张，或不附照片。',
} as const

interface PhotoChoiceProps {
  photo: string | null
  onChoose: (photo: string | null) => void
}

/** One photo that may go with what is wrong: made small on the phone, seen before it is sent, and taken back by a touch. */
export function PhotoChoice({ photo, onChoose }: PhotoChoiceProps) {
  const [isChoosing, setIsChoosing] = useState(false)
  const [wrong, setWrong] = useState<keyof typeof wrongs | null>(null)
  const choose = async (): Promise<void> => {
    setIsChoosing(true)
    setWrong(null)
    const chosen = await choosePhoto()
    setIsChoosing(false)
    if (typeof chosen === 'object') onChoose(chosen.photo)
    else setWrong(chosen === 'none' ? null : chosen)
  }
  return (
    <>
      {photo !== null && <Photo photo={photo} label="要附上的照片" />}
      {photo === null ? (
        <Press className="button plain" disabled={isChoosing} onPress={() => void choose()}>
          {isChoosing ? '正在选照片……' : '附一张照片（可以不附）'}
        </Press>
      ) : (
        <Press
          className="text-button"
          onPress={() => {
            onChoose(null)
          }}
        >
          不附这张照片
        </Press>
      )}
      {wrong !== null && <Wrong words={wrongs[wrong]} />}
      <P className="note as-count">
        照片里请不要有患者的姓名、病历、身份证。会缩小后加密保存，只在核实时看，答复 30 天后删除。
      </P>
    </>
  )
}
