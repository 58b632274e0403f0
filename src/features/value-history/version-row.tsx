import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Invented } from '../../components/invented'
import { Div, H2, P, Press, Row } from '../../components/prim'
import type { Unit } from '../../contract/metric'
import type { ValueDecision, ValueVersion } from '../../contract/value-history'
import { dayWords } from '../../format/days'
import { groupedHash } from '../../format/grouping'
import { instantWords } from '../../format/instants'
import { locatorWords } from '../../format/locators'
import { signedWords } from '../../format/ranges'
import { formatWord } from '../../format/reports'
import { reasonWords, valueWords } from '../../format/restatements'
import { whoWords } from '../../format/who'

const states: Record<ValueVersion['state'], string> = {
  'in-force': '现行',
  replaced: '已被替代',
  waiting: '等人核对',
  refused: '已退回',
}
const verdicts: Record<ValueDecision['verdict'], string> = {
  confirm: '数值属实',
  refuse: '退回',
  reset: '按重新计数确认',
}

function Decided({ decision: { verdict, reason, reasonCode, at, by } }: { decision: ValueDecision }) {
  return (
    <Definition term={`核对：${verdicts[verdict]}`} marks="as-date as-code">
      <P>{reason}</P>
      {reasonCode && <P className="note">{`原因：${reasonWords(reasonCode)}`}</P>}
      <P className="note as-date">{instantWords(at)}</P>
      {by && <P className="note as-code">{whoWords(by)}</P>}
    </Definition>
  )
}

function FromWhere({ version: { report, locator } }: { version: ValueVersion }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Press
        className="text-button"
        label={`${isOpen ? '收起' : '出自哪个文件'}：${report.report.slice(0, 8)}`}
        onPress={() => {
          setIsOpen(!isOpen)
        }}
      >
        {isOpen ? '收起 ▴' : '出自哪个文件 ▾'}
      </Press>
      {isOpen && (
        <Div>
          <P className="note as-code">{`${formatWord(report.format)}，${locatorWords(locator)}`}</P>
          <P className="note as-code">{`上报批次 ${report.report}`}</P>
          <P className="note as-code">{`SHA-256 ${groupedHash(report.sha256)}`}</P>
        </Div>
      )}
    </>
  )
}

/** One statement: what it said, what became of it, who said it and why. */
export function VersionRow({ version, day, unit }: { version: ValueVersion; day: string; unit: Unit }) {
  const { state, change, report, by, comment, proposal, doubt, decision, acceptedAt, corrected } = version
  return (
    <Row className="desk-case stated">
      <H2 className="stated-value">{`${dayWords(day)} ${valueWords(version, unit)}`}</H2>
      {change !== null && <P className="note">{`比前一次的说法 ${signedWords(change, unit)}`}</P>}
      <Div>
        <Badge tone={state === 'waiting' ? 'amber' : 'plain'}>{states[state]}</Badge>
        <Invented synthetic={report.synthetic} />
      </Div>
      <P className="note as-date">{`${instantWords(report.receivedAt)} 收到`}</P>
      {acceptedAt !== null && <P className="note as-date">{`${instantWords(acceptedAt)} 采用`}</P>}
      <P className="note as-code">{whoWords(by)}</P>
      {corrected && (
        <P className="sentence">{`按来源更正规则改过，与文件里的数不同：${corrected.reason}。由${corrected.provider}提供。`}</P>
      )}
      {comment !== null && <P className="sentence">{`填报人说明：${comment}`}</P>}
      {proposal && <P className="sentence">{`修订：${reasonWords(proposal.reasonCode)}。${proposal.reason}`}</P>}
      {doubt !== null && <P className="note">{`当时的疑问：${doubt}`}</P>}
      {decision && <Decided decision={decision} />}
      <FromWhere version={version} />
    </Row>
  )
}
