import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, Live, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Day } from '../../contract/day'
import type { DefinedMetric } from '../../contract/definitions'
import { failureSentence, type StatedFailure } from '../../format/failures'
import { plusDays } from '../../reckoning/calendar'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { type Proposal, useProposal } from './use-proposal'

interface ProposalFormProps {
  defined: DefinedMetric
  today: Day
  onDone: () => void
  /** What is typed stays on the phone. */
  onClose: () => void
}

const FIRST = '2000-01-01'
/** As far ahead as the cloud takes a change, in days. */
const AHEAD = 366

const lines: readonly (readonly [Exclude<keyof Proposal, 'from' | 'title'>, string, number])[] = [
  ['counts', '算什么', 81],
  ['excludes', '不算什么', 81],
  ['mayChange', '为什么会变', 81],
  ['reason', '为什么改口径（公开）', 300],
]

/** What the cloud says is wrong, by field. */
function wrongsOf(failure: StatedFailure | null): ReadonlyMap<string, string> {
  return new Map((failure?.issues ?? []).map(({ path, message }) => [path, message]))
}

/** From which day on a metric counts what, and why; what is typed stays on the phone until it was proposed. */
export function ProposalForm({ defined, today, onDone, onClose }: ProposalFormProps) {
  const { metric, inForce } = defined
  const { doing, failure, run } = useDeeds()
  const { proposal, fill, drop } = useProposal(metric, { from: today, title: '', reason: '', ...inForce })
  const wrongs = wrongsOf(failure)
  const send = async (): Promise<void> => {
    if ((await run(() => call('staff', 'definitions.propose', { metric, ...proposal }))) === null) return
    drop()
    onDone()
  }
  const id = (field: string): string => `${metric}-${field}`
  return (
    <Div className="form">
      <DayField
        id={id('from')}
        label="从哪天起"
        day={proposal.from}
        from={FIRST}
        to={plusDays(today, AHEAD)}
        onChoose={(from) => {
          fill({ from })
        }}
      />
      <Field
        id={id('title')}
        label="变化是什么（公开，画在走势图上）"
        value={proposal.title}
        wrong={wrongs.get('title') ?? null}
        onChange={(title) => {
          fill({ title })
        }}
      />
      {lines.map(([field, label, longest]) => (
        <Div key={field}>
          <Label className="label" htmlFor={id(field)}>
            {label}
          </Label>
          <LinesEntry
            id={id(field)}
            value={proposal[field]}
            longest={longest}
            onChange={(text) => {
              fill({ [field]: text })
            }}
          />
          {wrongs.has(field) && (
            <Live as="alert">
              <P className="wrong as-count">{wrongs.get(field)}</P>
            </Live>
          )}
        </Div>
      ))}
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在提交……' : '提交，由另一人批准'}
      </Press>
      <Press className="text-button" onPress={onClose}>
        先不提交，下次接着写
      </Press>
    </Div>
  )
}
