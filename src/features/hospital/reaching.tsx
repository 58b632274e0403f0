import { useState } from 'react'
import { CallLink } from '../../components/call-link'
import { Live, P, Press } from '../../components/prim'
import type { Entrance, InternetHospital } from '../../contract/internet-hospital'
import type { Phone } from '../../contract/organisation'
import { phoneWords } from '../../format/hospitals'
import { openMiniProgram, opensOthers } from '../../services/other-programs'
import { CopyButton } from './copy-button'

const purposes: Record<Phone['purpose'], string> = { consultation: '问诊', switchboard: '总机', complaint: '投诉' }

const dialled = ({ number, extension }: Phone): string =>
  number.replace(/-/g, '') + (extension === null ? '' : `,${extension}`)

export function PhoneCall({ phone, whom, plain }: { phone: Phone; whom: string; plain?: boolean }) {
  const number = dialled(phone)
  const words = `拨打${purposes[phone.purpose]}电话 ${phoneWords(number)}`
  return <CallLink number={number} whom={whom} words={words} {...(plain ? { plain } : {})} />
}

interface Missing {
  /** Hears of an entrance that did not open; resolves with whether the register knows. */
  onMissing: (entrance: string) => Promise<boolean>
}

interface MiniProgramProps extends Missing {
  entrance: Extract<Entrance, { kind: 'mini-program' }>
}

/** A mini program is opened where that can be done; where it cannot, one is told how else one gets there (spec: E44). */
function MiniProgram({ entrance, onMissing }: MiniProgramProps) {
  const [isMissing, setIsMissing] = useState(!opensOthers)
  const [isReported, setIsReported] = useState(false)
  const open = async (): Promise<void> => {
    const isGone = (await openMiniProgram(entrance.appId, entrance.path)) === 'failed'
    setIsMissing(isGone)
    if (isGone) setIsReported(await onMissing(entrance.name))
  }
  return (
    <>
      {opensOthers && (
        <Press className="button plain" onPress={() => void open()}>
          {`打开小程序“${entrance.name}”`}
        </Press>
      )}
      {isMissing && (
        <Live as="status">
          <P className="sentence">
            {opensOthers
              ? '这个小程序没能打开，可能已改名或停用。请改用下面的其他方式或电话。'
              : `请在微信里搜索小程序“${entrance.name}”，或改用电话。`}
          </P>
          {isReported && <P className="note">已自动告诉登记处去核对，没有带上您的任何信息。</P>}
        </Live>
      )}
    </>
  )
}

function EntranceWay({ entrance, onMissing }: { entrance: Entrance } & Missing) {
  if (entrance.kind === 'mini-program') return <MiniProgram entrance={entrance} onMissing={onMissing} />
  const [words, copied] =
    entrance.kind === 'web'
      ? [`复制网址 ${entrance.url}`, entrance.url]
      : [`复制${entrance.kind === 'app' ? '应用' : '公众号'}名称“${entrance.name}”`, entrance.name]
  return <CopyButton words={words} copied={copied} />
}

/** The one next step first: the phone, and then every other way in. */
export function Reaching({ hospital, onMissing }: { hospital: InternetHospital } & Missing) {
  const phones = hospital.phones.filter(({ purpose }) => purpose !== 'complaint')
  return (
    <>
      {phones.map((phone, place) => (
        <PhoneCall key={phone.number} phone={phone} whom={hospital.name} plain={place > 0} />
      ))}
      {phones.length === 0 && <P className="sentence">没有登记问诊电话。</P>}
      {hospital.entrances.map((entrance) => (
        <EntranceWay key={`${entrance.kind} ${entrance.name}`} entrance={entrance} onMissing={onMissing} />
      ))}
    </>
  )
}
