import { useState } from 'react'
import { CallLink } from '../../components/call-link'
import { CopyButton } from '../../components/copy-button'
import { Live, P, Press } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { Hospital } from '../../contract/hospital'
import type { Entrance } from '../../contract/internet-hospital'
import type { Phone } from '../../contract/organisation'
import { phoneWords } from '../../format/hospitals'
import { openMiniProgram, opensOthers } from '../../services/other-programs'

const purposes: Record<Phone['purpose'], string> = { consultation: '问诊', switchboard: '总机', complaint: '投诉' }

const dialled = ({ number, extension }: Phone): string =>
  number.replace(/-/g, '') + (extension === null ? '' : `,${extension}`)

export function PhoneCall({ phone, whom, plain }: { phone: Phone; whom: string; plain?: boolean }) {
  const number = dialled(phone)
  const words = `拨打${purposes[phone.purpose]}电话 ${phoneWords(number)}`
  return <CallLink number={number} whom={whom} words={words} {...(plain ? { plain } : {})} />
}

/** Told of an entrance that could not be opened, on a civil day in China. */
export type Unreachable = (told: Hospital, entrance: string, today: Day) => void

interface MiniProgramProps {
  entrance: Extract<Entrance, { kind: 'mini-program' }>
  onMissing: () => void
}

/** A mini program is opened where that can be done; where it cannot, one is told how else one gets there (spec: E44). */
function MiniProgram({ entrance, onMissing }: MiniProgramProps) {
  const [isMissing, setIsMissing] = useState(!opensOthers)
  return (
    <>
      {opensOthers && (
        <Press
          className="button plain"
          onPress={() => {
            void openMiniProgram(entrance.appId, entrance.path).then((opening) => {
              setIsMissing(opening === 'failed')
              if (opening === 'failed') onMissing()
            })
          }}
        >
          {`打开小程序“${entrance.name}”`}
        </Press>
      )}
      {isMissing && (
        <Live as="status">
          <P className="sentence">
            {opensOthers
              ? '这个小程序没能打开，可能已改名或停用。请改用下面的其他方式或电话。已自动报告登记册，报告里没有您的任何信息。'
              : `请在微信里搜索小程序“${entrance.name}”，或改用电话。`}
          </P>
        </Live>
      )}
    </>
  )
}

function EntranceWay({ entrance, onMissing }: { entrance: Entrance; onMissing: () => void }) {
  if (entrance.kind === 'mini-program') return <MiniProgram entrance={entrance} onMissing={onMissing} />
  const [words, copied] =
    entrance.kind === 'web'
      ? [`复制网址 ${entrance.url}`, entrance.url]
      : [`复制${entrance.kind === 'app' ? '应用' : '公众号'}名称“${entrance.name}”`, entrance.name]
  return <CopyButton className="button plain as-code address" words={words} copied={copied} />
}

interface ReachingProps {
  told: Hospital
  today: Day
  onUnreachable: Unreachable
}

/** The one next step first: the phone, and then every other way in. */
export function Reaching({ told, today, onUnreachable }: ReachingProps) {
  const { hospital } = told
  const phones = hospital.phones.filter(({ purpose }) => purpose !== 'complaint')
  return (
    <>
      {phones.map((phone, place) => (
        <PhoneCall key={phone.number} phone={phone} whom={hospital.name} plain={place > 0} />
      ))}
      {phones.length === 0 && <P className="sentence">没有登记问诊电话。</P>}
      {hospital.entrances.map((entrance) => (
        <EntranceWay
          key={`${entrance.kind} ${entrance.name}`}
          entrance={entrance}
          onMissing={() => {
            onUnreachable(told, entrance.name, today)
          }}
        />
      ))}
    </>
  )
}
