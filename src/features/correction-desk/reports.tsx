import { useState } from 'react'
import { Photo } from '../../components/photo'
import { Div, P, Press } from '../../components/prim'
import type { WaitingCase } from '../../contract/corrections'
import { categoryWords } from '../../format/corrections'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import '../../styles/photo.scss'
import { LookedAt } from './looked-at'

type Report = WaitingCase['reports'][number]

/** So many stand in the card before the rest is asked for. */
const FEW = 3

const categoryWord = (category: Report['category']): string =>
  categoryWords.find(([one]) => one === category)?.[1] ?? category

function Contact({ receipt }: { receipt: string }) {
  return (
    <LookedAt
      words="看联系方式（会记入审计）"
      label={`看 ${receipt} 的联系方式，会记入审计`}
      look={() => call('admin', 'corrections.contact', { receipt })}
    >
      {({ contact }) => <P className="sentence as-phone">{contact ?? '联系方式已经删除。'}</P>}
    </LookedAt>
  )
}

function AddedPhoto({ receipt }: { receipt: string }) {
  return (
    <LookedAt
      words="看照片（会记入审计）"
      label={`看 ${receipt} 附的照片，会记入审计`}
      look={() => call('admin', 'corrections.photo', { receipt })}
    >
      {({ photo }) =>
        photo === null ? <P className="note">照片已经删除。</P> : <Photo photo={photo} label="报错的人附的照片" />
      }
    </LookedAt>
  )
}

/** What each of them wrote, in the order it came. */
export function Reports({ reports, mayAnswer }: { reports: readonly Report[]; mayAnswer: boolean }) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? reports : reports.slice(0, FEW)
  return (
    <>
      {shown.map(({ receipt, category, suggestion, receivedAt, leftContact, leftPhoto }) => (
        <Div key={receipt} className="desk-report">
          <P className="sentence as-code">{suggestion}</P>
          <P className="origin as-code as-date">
            {`${categoryWord(category)}，${receipt}，${instantWords(receivedAt)} 收到`}
          </P>
          {leftContact && mayAnswer && <Contact receipt={receipt} />}
          {leftPhoto && mayAnswer && <AddedPhoto receipt={receipt} />}
        </Div>
      ))}
      {shown.length < reports.length && (
        <Press
          className="text-button as-count"
          onPress={() => {
            setIsWhole(true)
          }}
        >
          {`看其余 ${reports.length - shown.length} 条`}
        </Press>
      )}
    </>
  )
}
