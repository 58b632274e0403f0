import { ChoiceRow } from '../../components/choice-row'
import { Field } from '../../components/field'
import { LinesEntry } from '../../components/lines-entry'
import { Div, H1, Label, Live, P, Press } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { Output } from '../../contract/action'
import { RestatementReason } from '../../contract/restatement'
import type { staff } from '../../contract/staff'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { reasonWords, valueWords } from '../../format/restatements'
import { openPath } from '../../services/routes'
import { valuePath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { useRestating } from './use-restating'

const LONGEST = 500
const reasons = RestatementReason.options.map((code) => [code, reasonWords(code)] as const)

type History = Output<typeof staff, 'values.history'>

function Old({ history, version }: { history: History; version: History['versions'][number] }) {
  return (
    <Div className="stated">
      <P className="note">现在的数值</P>
      <P className="stated-value">{`${dayWords(history.day)} ${valueWords(version, history.unit)}`}</P>
    </Div>
  )
}

function Form({ history, version }: { history: History; version: History['versions'][number] }) {
  const { metric, subject, day, unit } = history
  const form = useRestating(history, version.report.source)
  const { written, write, wrong, doing, failure, isSent, send } = form
  const back = <Way path={valuePath(metric, subject, day)} words="看这个数的经过 ›" open={openPath} />
  if (isSent)
    return (
      <>
        <Live as="status">
          <P className="sentence">已提交。由另一位同事核对后才会采用，以前的数值一直留着。</P>
        </Live>
        {back}
      </>
    )
  return (
    <Div className="form">
      <Old history={history} version={version} />
      <Field
        id="value"
        label={`改为（${unit}）`}
        value={written.value}
        wrong={wrong.value}
        onChange={(value) => {
          write({ value })
        }}
      />
      <ChoiceRow
        plain
        name="reason-code"
        label="修订原因"
        options={reasons}
        chosen={written.reasonCode}
        onChoose={(reasonCode) => {
          write({ reasonCode })
        }}
      />
      <Label className="label" htmlFor="reason">
        说明（会公开，请写居民看得懂的话）
      </Label>
      <LinesEntry
        id="reason"
        value={written.reason}
        longest={LONGEST}
        onChange={(reason) => {
          write({ reason })
        }}
      />
      <Wrong words={wrong.reason ?? (failure && failureSentence(failure))} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在提交……' : '提交修订，请另一位同事核对'}
      </Press>
      {back}
    </Div>
  )
}

/** States another value for a number that stands, and why; somebody else decides on it. */
export function RestateForm({ metric, subject, day }: { metric: string; subject: string; day: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'values.history', { metric, subject, day })
  if (output === null)
    return <Waiting words="正在查看现在的数值" asking={asking} failure={failure} onRetry={askAgain} />
  const version = output.versions.find(({ state }) => state === 'in-force')
  return (
    <>
      <H1 className="figure-title">{`修订：${output.name}`}</H1>
      <P className="note as-date">{`${output.subjectName}，${dayWords(day)}`}</P>
      {version ? (
        <Form history={output} version={version} />
      ) : (
        <P className="sentence">这一天还没有采用的数值，没有可以修订的；请按填报提交。</P>
      )}
    </>
  )
}
