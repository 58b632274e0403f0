import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Div, P, Press } from '../../components/prim'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { NamedAnomaly } from '../../contract/anomalies'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { openPath } from '../../services/routes'
import { restatePath } from '../../services/staff-routes'
import { useDeeds } from '../../services/use-answer'

const bases = [
  ['unknown', '不知道'],
  ['zero', '0'],
] as const

/** Counting anew on the day of the finding, from 0 or from what nobody knows. */
function NewEpoch({ anomaly }: { anomaly: NamedAnomaly }) {
  const { doing, failure, run } = useDeeds()
  const [isOpened, setIsOpened] = useState(false)
  const [base, setBase] = useState<(typeof bases)[number][0]>('unknown')
  const { metric, subject, day, decision } = anomaly
  const open = async (): Promise<void> => {
    const wish = { metric, subject, from: day, base: base === 'zero' ? 0 : null, reason: decision?.reason ?? '' }
    if ((await run(() => call('staff', 'epochs.open', wish))) !== null) setIsOpened(true)
  }
  if (isOpened) return <P className="note as-date">{`已从 ${dayWords(day)}起重新计数。`}</P>
  return (
    <Div>
      <ChoiceRow
        plain
        name={`base-${anomaly.id}`}
        label="重新计数前是多少"
        options={bases}
        chosen={base}
        onChoose={setBase}
      />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button plain" disabled={doing} onPress={() => void open()}>
        {doing ? '请稍候……' : '从这一天起重新计数'}
      </Press>
    </Div>
  )
}

interface NextStepProps {
  anomaly: NamedAnomaly
  isChecker: boolean
  isReporter: boolean
}

/** What a decision leads to: counting anew, or stating the value otherwise. */
export function NextStep({ anomaly, isChecker, isReporter }: NextStepProps) {
  const { metric, subject, day, decision } = anomaly
  if (decision?.verdict === 'new-epoch' && isChecker) return <NewEpoch anomaly={anomaly} />
  if (decision?.verdict !== 'restatement') return null
  if (!isReporter) return <P className="note">由填报人修订这个数。</P>
  return <Way path={restatePath(metric, subject, day)} words="去修订这个数" open={openPath} />
}
