import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { H1, H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { ReportStanding } from '../../contract/report'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { locatorWords } from '../../format/locators'
import { reportStates, rowsWords } from '../../format/report-progress'
import { formatWord } from '../../format/reports'
import { call } from '../../services/cloud'
import { openPath } from '../../services/routes'
import { checkingPath, quarantinePath } from '../../services/staff-routes'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { NextReports } from './next-reports'
import { Rejections } from './rejections'

const MOST_HOLDS = 20

function Holds({ undecided }: Pick<ReportStanding, 'undecided'>) {
  if (undecided.length === 0) return null
  return (
    <Section className="group">
      <H2 className="group-title">等核对的</H2>
      {undecided.slice(0, MOST_HOLDS).map(({ id, given, expected, message, locator }) => (
        <P key={id} className="note as-given">{`${locatorWords(locator)}：${given}，应${expected}。${message}`}</P>
      ))}
      <Way path={checkingPath()} words="去核对" open={openPath} />
    </Section>
  )
}

/** One report: its state, what became of its rows, what was not taken and how to put it right. */
export function ReportSheet({ id }: { id: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'reports.show', { report: id })
  const { output: mine } = useAnswer('staff', 'grants.mine', {})
  const { doing, failure: wrong, run } = useDeeds()
  const [turn, setTurn] = useState(0)
  if (output === null) return <Waiting words="正在取得这份上报" asking={asking} failure={failure} onRetry={askAgain} />
  const { receipt, format, period, state, undecided, source } = output
  const { progress } = receipt
  const again = (): void => {
    setTurn(turn + 1)
    askAgain()
  }
  const goOn = async (): Promise<void> => {
    if (await run(() => call('staff', 'reports.continue', { report: id }))) again()
  }
  const holds = (role: 'reporter' | 'checker'): boolean => mine?.roles.includes(role) === true
  return (
    <>
      <H1 className="figure-title as-date">{`${dayWords(period)}的上报`}</H1>
      <P>
        <Badge tone={state === 'held' ? 'amber' : 'plain'}>{reportStates[state]}</Badge>
      </P>
      <Section className="group">
        <H2 className="group-title">进度</H2>
        <Definition term="格式">{formatWord(format)}</Definition>
        <Definition term="收到" marks="as-date">
          {instantWords(receipt.receivedAt)}
        </Definition>
        {progress !== null && (
          <Definition term="各行" marks="as-count">
            {rowsWords(progress.rows)}
          </Definition>
        )}
        {progress !== null && progress.parts.of > 1 && (
          <Definition term="各份" marks="as-count">
            {`共 ${String(progress.parts.of)} 份，收到 ${String(progress.parts.arrived)} 份，处理 ${String(progress.parts.worked)} 份`}
          </Definition>
        )}
        <Definition term="原件指纹" marks="as-code">
          {receipt.sha256.slice(0, 16)}
        </Definition>
        <Wrong words={wrong && failureSentence(wrong)} />
        {state === 'working' && (holds('reporter') || holds('checker')) && (
          <Press className="button" disabled={doing} onPress={() => void goOn()}>
            {doing ? '正在处理……' : '接着处理'}
          </Press>
        )}
        {(progress?.rows.quarantined ?? 0) > 0 && (
          <Way path={quarantinePath()} words="看待识别的编号" open={openPath} />
        )}
      </Section>
      <Holds undecided={undecided} />
      <NextReports key={`next ${String(turn)}`} id={id} />
      {progress !== null && (holds('reporter') || holds('checker')) && (
        <Rejections
          id={id}
          source={source}
          format={format}
          period={period}
          mayHandIn={holds('reporter')}
          onDone={again}
        />
      )}
    </>
  )
}
