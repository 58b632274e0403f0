import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Field } from '../../components/field'
import { H2, P, Press, Section } from '../../components/prim'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { Output } from '../../contract/action'
import type { staff } from '../../contract/staff'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { locatorWords } from '../../format/locators'
import { call } from '../../services/cloud'
import { openPath } from '../../services/routes'
import { reportPath } from '../../services/staff-routes'
import { useDeeds } from '../../services/use-answer'

type Unknown = Output<typeof staff, 'quarantine.show'>['waiting'][number]

interface DecisionProps {
  unknown: Unknown
  onDone: (replays: readonly string[]) => void
}

const OTHER = 'other'

function Decision({ unknown: { source, kind, code, candidates }, onDone }: DecisionProps) {
  const { doing, failure, run } = useDeeds()
  const [chosen, setChosen] = useState(OTHER)
  const [other, setOther] = useState('')
  const [factor, setFactor] = useState('1')
  const [reason, setReason] = useState('')
  const candidate = candidates.find((one) => one.code === chosen)
  const decide = async (isRefused: boolean): Promise<void> => {
    const to = isRefused ? null : (candidate?.code ?? other)
    const times = isRefused ? 1 : (candidate?.factor ?? Number(factor))
    const decided = await run(() => call('staff', 'quarantine.map', { source, kind, code, to, factor: times, reason }))
    if (decided) onDone(decided.replays)
  }
  const id = `${source} ${kind} ${code}`
  return (
    <>
      {candidates.length > 0 && (
        <ChoiceRow
          name={id}
          label="它是哪一个（名称相近的，请核对后选择）"
          options={[...candidates.map((one) => [one.code, one.name] as const), [OTHER, '都不是，自己填'] as const]}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {candidate === undefined && <Field id={`${id} to`} label="对应的编号" value={other} onChange={setOther} />}
      {candidate === undefined && kind === 'unit' && (
        <Field id={`${id} factor`} label="一个单位等于几个（万人次写 10000）" value={factor} onChange={setFactor} />
      )}
      <Field id={`${id} reason`} label="理由、依据" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button" disabled={doing} onPress={() => void decide(false)}>
        {doing ? '正在处理……' : '就是它，采用等待的行'}
      </Press>
      <Press className="button plain" disabled={doing} onPress={() => void decide(true)}>
        退回这个编号
      </Press>
    </>
  )
}

interface UnknownCardProps extends DecisionProps {
  kind: string
  mayDecide: boolean
}

/** One code nobody knows: who gave it, how many rows wait for it, a few of them, and the decision. */
export function UnknownCard({ unknown, kind, mayDecide, onDone }: UnknownCardProps) {
  const { sourceName, code, rows, reports, firstDay, lastDay, samples } = unknown
  return (
    <Section className="group as-given">
      <H2 className="group-title">{`${kind}“${code}”`}</H2>
      <P className="sentence">
        {`${sourceName}，${String(rows)} 行，${String(reports.length)} 份上报，${dayWords(firstDay)}到 ${dayWords(lastDay)}`}
      </P>
      {samples.map(({ report, locator, metric, subject, period, value, unit }) => (
        <Section key={`${report} ${locatorWords(locator)}`} className="definition">
          <P className="said">
            {[metric, subject, period, value === null ? '没有数值' : `${String(value)} ${unit}`]
              .filter(Boolean)
              .join('，')}
          </P>
          <Way path={reportPath(report)} words={locatorWords(locator)} open={openPath} />
        </Section>
      ))}
      {mayDecide && <Decision unknown={unknown} onDone={onDone} />}
    </Section>
  )
}
