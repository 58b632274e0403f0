import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Definition } from '../../components/definition'
import { Field } from '../../components/field'
import { LinesEntry } from '../../components/lines-entry'
import { H1, H2, Label, Live, P, Press, Section } from '../../components/prim'
import { Way } from '../../components/way'
import type { CorrectionCategory, CorrectionStanding, CorrectionTarget } from '../../contract/corrections'
import { categoryWords } from '../../format/corrections'
import { failureWords } from '../../format/failures'
import { figurePath, openPath } from '../../services/routes'
import { PhotoChoice } from './photo-choice'
import { ReceiptGiven } from './receipt-given'
import { useCorrections, useSendsCorrections } from './use-corrections'

const LONGEST = 500
const LONGEST_CONTACT = 60

interface CorrectionFormProps {
  target: CorrectionTarget
  /** What the correction is about, in words. */
  about: string
  /** What the screen showed. */
  shown: string
}

interface Written {
  category: CorrectionCategory
  suggestion: string
  contact: string
  photo: string | null
}

function wrongOf({ suggestion, contact }: Written): string | null {
  if (suggestion.trim() === '') return '请写明应该是什么，或者哪里不对。'
  if (suggestion.trim().length > LONGEST) return `不超过 ${LONGEST} 字，现在有 ${suggestion.trim().length} 字。`
  return contact.trim().length > LONGEST_CONTACT ? `联系方式不超过 ${LONGEST_CONTACT} 字。` : null
}

/** What became of sending: it waits on the phone, or was refused; what was written stays in the form. */
function Outcome({ wrong }: { wrong: string | null }) {
  const { sending, failure, pending, lacksPhotos } = useCorrections()
  const waits = failure !== null && pending.length > 0 && !sending
  const said = failure && 'issues' in failure && failure.issues?.[0] ? failure.issues[0].message : failure?.message
  return (
    <Live as="alert">
      {wrong !== null && <P className="wrong as-count">{wrong}</P>}
      {waits && (
        <P className="wrong">{`${failureWords(failure.code).happened}，没有发出去，已存在这部手机上；联网后会自动提交，不会重复。`}</P>
      )}
      {waits && lacksPhotos && (
        <P className="wrong">手机存储不够，照片没能存下：退出后再提交时不带照片，文字照样提交。</P>
      )}
      {failure !== null && !waits && !sending && <P className="wrong">{said || failureWords(failure.code).happened}</P>}
    </Live>
  )
}

function Questions({ written, onWrite }: { written: Written; onWrite: (changes: Partial<Written>) => void }) {
  return (
    <>
      <ChoiceRow
        plain
        name="category"
        label="哪里不对"
        options={categoryWords}
        chosen={written.category}
        onChoose={(category) => {
          onWrite({ category })
        }}
      />
      <Label className="label" htmlFor="suggestion">
        应该是什么
      </Label>
      <LinesEntry
        id="suggestion"
        value={written.suggestion}
        longest={LONGEST}
        onChange={(suggestion) => {
          onWrite({ suggestion })
        }}
      />
      <P className="note">请不要写病情、身份证号。写了手机号也会隐去。</P>
      <Field
        id="contact"
        label="联系方式（可以不填）"
        value={written.contact}
        onChange={(contact) => {
          onWrite({ contact })
        }}
      />
      <P className="note as-count">只在核实时用，加密保存，答复 30 天后删除。不填也能凭受理编号查结果。</P>
      <PhotoChoice
        photo={written.photo}
        onChoose={(photo) => {
          onWrite({ photo })
        }}
      />
    </>
  )
}

function FigureAgain({ metric }: { metric: string }) {
  const path = figurePath(metric)
  return <Way path={path} words="再看一遍它的出处" open={openPath} />
}

/** Says that something is wrong, without signing in; gives a receipt. */
export function CorrectionForm({ target, about, shown }: CorrectionFormProps) {
  const [written, setWritten] = useState<Written>({ category: 'wrong', suggestion: '', contact: '', photo: null })
  const [wrong, setWrong] = useState<string | null>(null)
  const [standing, setStanding] = useState<CorrectionStanding | null>(null)
  const { report, sending, pending } = useCorrections()
  useSendsCorrections()
  const isWaiting = pending.some((one) => JSON.stringify(one.target) === JSON.stringify(target))
  if (standing) return <ReceiptGiven standing={standing} />
  const send = async (): Promise<void> => {
    const fault = wrongOf(written)
    setWrong(fault)
    if (fault !== null) return
    const { category, suggestion, contact, photo } = written
    const left = contact.trim() === '' ? null : contact.trim()
    setStanding(await report({ target, category, shown, suggestion: suggestion.trim(), contact: left, photo }))
  }
  return (
    <>
      <H1 className="figure-title">报错</H1>
      <Section className={target.kind === 'figure' ? 'group figures' : 'group as-date as-phone'}>
        <H2 className="group-title">您要报的</H2>
        <Definition term="哪一处">{about}</Definition>
        {shown !== '' && <Definition term="页面上写的">{shown}</Definition>}
        {target.kind === 'figure' && <FigureAgain metric={target.metric} />}
      </Section>
      <Section className="group">
        <H2 className="group-title">怎么不对</H2>
        <Questions
          written={written}
          onWrite={(changes) => {
            setWritten((before) => ({ ...before, ...changes }))
          }}
        />
        <Outcome wrong={wrong} />
        <Press className="button" disabled={sending || isWaiting} onPress={() => void send()}>
          {sending ? '正在提交……' : isWaiting ? '已存下，等待联网' : '提交'}
        </Press>
      </Section>
    </>
  )
}
