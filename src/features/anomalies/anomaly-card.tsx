import { Badge } from '../../components/badge'
import { Div, P, Row } from '../../components/prim'
import { Way } from '../../components/way'
import type { NamedAnomaly, RuleStanding } from '../../contract/anomalies'
import { endedWords, precisionWords } from '../../format/anomalies'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { openPath } from '../../services/routes'
import { newFollowUpPath, valuePath } from '../../services/staff-routes'
import { DaysAround } from './days-around'
import { DecisionForm } from './decision-form'
import { NextStep } from './next-step'

interface AnomalyCardProps {
  anomaly: NamedAnomaly
  rule: RuleStanding | undefined
  isChecker: boolean
  isReporter: boolean
  onDecided: () => void
}

/** Long numbers in words of the cloud in groups of three; days and codes stay. */
const read = (words: string): string =>
  words.replace(/(^|[^\d-])(\d{4,})(?![\d-])/g, (_, before: string, digits: string) => before + grouped(Number(digits)))

function Why({ anomaly, rule }: Pick<AnomalyCardProps, 'anomaly' | 'rule'>) {
  const { expected, suggestion, causes, evidence, unit } = anomaly
  return (
    <>
      <P className="sentence as-count">{`应为：${read(expected)}`}</P>
      {suggestion !== null && <P className="sentence as-count">{`建议核对是否为 ${grouped(suggestion)} ${unit}`}</P>}
      <P className="note">{`可能的原因：${causes.map((cause, place) => `${place + 1}. ${cause}`).join('；')}`}</P>
      <P className="note as-date">{`旁证：${evidence.join('；')}`}</P>
      {rule && (
        <P className="note as-count">{`规则：${rule.name}，第 ${anomaly.version} 版。${precisionWords(rule)}`}</P>
      )}
    </>
  )
}

/** One finding: what, why, and what became of it. */
export function AnomalyCard({ anomaly, rule, isChecker, isReporter, onDecided }: AnomalyCardProps) {
  const { metric, subject, day, state, metricName, subjectName, value, unit } = anomaly
  const ended = endedWords(anomaly)
  return (
    <Row className="desk-case">
      <Div>
        <Badge tone={state === 'open' ? 'amber' : 'plain'}>{rule?.name ?? anomaly.rule}</Badge>
      </Div>
      <P className="desk-title as-date">{`${subjectName}，${metricName}`}</P>
      <P className="sentence as-date">{`${dayWords(day)}　${grouped(value)} ${unit}`}</P>
      {ended !== null && <P className="sentence as-count">{read(ended)}</P>}
      {state === 'open' && (
        <Div className="as-count">
          <Why anomaly={anomaly} rule={rule} />
          <DaysAround anomaly={anomaly} />
        </Div>
      )}
      <Way path={valuePath(metric, subject, day)} words="这个数的经过 ›" open={openPath} />
      {state === 'open' && isChecker && (
        <Way path={newFollowUpPath(metric, subject, day)} words="请人跟进 ›" open={openPath} />
      )}
      {state === 'open' && isChecker && <DecisionForm anomaly={anomaly} onDecided={onDecided} />}
      <NextStep anomaly={anomaly} isChecker={isChecker} isReporter={isReporter} />
    </Row>
  )
}
