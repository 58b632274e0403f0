import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Field } from '../../components/field'
import { Div, P, Press } from '../../components/prim'
import { Way } from '../../components/way'
import type { EntryField } from '../../contract/entry'
import type { MissingCode } from '../../contract/metric'
import { missingWords } from '../../format/missing'
import { basisWords, dayNumberWords, rangeWords } from '../../format/ranges'
import { valueWords } from '../../format/restatements'
import { openPath } from '../../services/routes'
import { valuePath } from '../../services/staff-routes'
import { type FilledField, isUnusual } from './draft'

interface EntryRowProps {
  field: EntryField
  subject: string
  day: string
  filled: FilledField
  missingCodes: readonly MissingCode[]
  fault: { value?: string; comment?: string } | undefined
  onFill: (changes: Partial<FilledField>) => void
}

function Beside({ field: { previous, expected, stated, unit } }: Pick<EntryRowProps, 'field'>) {
  return (
    <Div className="stated">
      <P className="note">{previous ? `上一次：${dayNumberWords(previous, unit)}` : '以前没有数值'}</P>
      <P className="note">{expected ? `预期范围：${rangeWords(expected, unit)}` : '预期范围：未知，以前的天数太少'}</P>
      {stated && (
        <P className="note">
          {`这一天已报：${valueWords(stated, unit)}，${stated.state === 'waiting' ? '等人核对' : '已采用'}`}
        </P>
      )}
    </Div>
  )
}

function More({ field, subject, day, filled, missingCodes, onFill }: EntryRowProps) {
  const { metric, definition, expected, stated } = field
  const options = [['', '有数值'], ...missingCodes.map((code) => [String(code), missingWords(code).word])] as const
  return (
    <Div className="entry-more">
      <P className="note">{definition}</P>
      {expected && <P className="note as-count">{basisWords(expected)}</P>}
      <ChoiceRow
        plain
        name={`missing-${metric}`}
        label="没有数值的原因"
        options={options as readonly (readonly [string, string])[]}
        chosen={filled.missing === null ? '' : String(filled.missing)}
        onChoose={(code) => {
          onFill({ missing: code === '' ? null : (Number(code) as MissingCode) })
        }}
      />
      {stated && <Way path={valuePath(metric, subject, day)} words="看这个数的经过 ›" open={openPath} />}
    </Div>
  )
}

/** One number: what it was, what it is expected to be, what is typed, and why where that is unusual. */
export function EntryRow(props: EntryRowProps) {
  const { field, filled, fault, onFill } = props
  const { metric, name, unit } = field
  const [isOpen, setIsOpen] = useState(filled.missing !== null)
  const unusual = isUnusual(field, filled)
  const asksWhy = unusual || fault?.comment !== undefined || filled.comment !== ''
  return (
    <Div className="entry-row">
      {filled.missing === null ? (
        <Field
          id={`value-${metric}`}
          label={`${name}（${unit}）`}
          value={filled.value}
          wrong={fault?.value ?? null}
          onChange={(value) => {
            onFill({ value })
          }}
        />
      ) : (
        <P className="label">{`${name}（${unit}）：${missingWords(filled.missing).word}`}</P>
      )}
      <Beside field={field} />
      {asksWhy && (
        <Field
          id={`comment-${metric}`}
          label="和往常不同，请写明原因"
          value={filled.comment}
          wrong={fault?.comment ?? null}
          onChange={(comment) => {
            onFill({ comment })
          }}
        />
      )}
      <Press
        className="text-button"
        label={`${name}：${isOpen ? '收起' : '说明和没有数值的原因'}`}
        onPress={() => {
          setIsOpen(!isOpen)
        }}
      >
        {isOpen ? '收起 ▴' : '说明、没有数值 ▾'}
      </Press>
      {isOpen && <More {...props} />}
    </Div>
  )
}
