import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Div, P, Press, Section } from '../../components/prim'
import { Grain } from '../../contract/pivot'
import { grainWords } from '../../format/pivot'
import { type Choice, type Choices, lackOf, withMetric } from './choice'
import { SubjectChoice } from './subject-choice'
import { Toggle } from './toggle'

/** No number is older. */
const EARLIEST = '2015-01-01'

interface ChoiceFormProps {
  choices: Choices
  choice: Choice
  onChoose: (choice: Choice) => void
  onAsk: () => void
}

function Days({ choices, choice, onChoose }: Omit<ChoiceFormProps, 'onAsk'>) {
  const { from, to } = choice
  return (
    <Div className="day-fields">
      <DayField
        id="pivot-from"
        label="从"
        day={from}
        from={EARLIEST}
        to={to}
        onChoose={(day) => {
          onChoose({ ...choice, from: day })
        }}
      />
      <DayField
        id="pivot-to"
        label="到"
        day={to}
        from={from}
        to={choices.today}
        onChoose={(day) => {
          onChoose({ ...choice, to: day })
        }}
      />
    </Div>
  )
}

/** Which metrics, of whom, by what periods, of which days. */
export function ChoiceForm({ choices, choice, onChoose, onAsk }: ChoiceFormProps) {
  const chosen = choices.metrics.filter(({ metric }) => choice.metrics.includes(metric))
  const grows = chosen.some(({ kind, distinct }) => kind === 'cumulative' && !distinct)
  const lack = lackOf(choice)
  return (
    <Section className="group">
      <Div className="choice-row">
        <P className="term">指标</P>
        <Div className="choices">
          {choices.metrics.map(({ metric, name }) => (
            <Toggle
              key={metric}
              words={name}
              chosen={choice.metrics.includes(metric)}
              onPress={() => {
                onChoose(withMetric(choices, choice, metric))
              }}
            />
          ))}
        </Div>
      </Div>
      <SubjectChoice choices={choices} choice={choice} onChoose={onChoose} />
      <ChoiceRow
        plain
        name="grain"
        label="颗粒"
        options={Grain.options.map((grain) => [grain, grainWords[grain]] as const)}
        chosen={choice.grain}
        onChoose={(grain) => {
          onChoose({ ...choice, grain })
        }}
      />
      {grows && (
        <ChoiceRow
          plain
          name="measure"
          label="累计的指标看什么"
          options={[
            ['standing', '期末累计'],
            ['count', '期内新增'],
          ]}
          chosen={choice.measure}
          onChoose={(measure) => {
            onChoose({ ...choice, measure })
          }}
        />
      )}
      <Days choices={choices} choice={choice} onChoose={onChoose} />
      {lack !== null && <P className="wrong">{lack}</P>}
      <Press className="button" disabled={lack !== null} onPress={onAsk}>
        看表
      </Press>
    </Section>
  )
}
