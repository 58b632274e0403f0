import { CodeWords, DateWords } from '../../components/marked'
import { Invented } from '../../components/invented'
import { Div, H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { Pivot } from '../../contract/pivot'
import { dayRange, dayWords } from '../../format/days'
import { grainWords } from '../../format/pivot'
import { useAnswer } from '../../services/use-answer'
import { BlockTable } from './block-table'
import { type Choice, questionOf } from './choice'
import { FileExport } from './file-export'

/** Up to which day, and how the numbers stand to what is published. */
function Stamp({ pivot: { asOf, release, newer, synthetic } }: { pivot: Pivot }) {
  const since = newer ? '，表里有它之后才收到的数；对外引用请以发布为准' : '，表里没有比它更新的数'
  return (
    <Div className="origin">
      <DateWords>{asOf === null ? '这一段没有人报数' : `数据截至 ${dayWords(asOf)}`}</DateWords>
      <Invented synthetic={synthetic} />
      <P>
        {release === null ? '还没有发布，这些数都没有对外公布。' : '现行发布 '}
        {release !== null && <CodeWords>{release.id}</CodeWords>}
        {release !== null && `${since}。`}
      </P>
    </Div>
  )
}

interface PivotResultProps {
  choice: Choice
  /** Asks for less of the same: some subjects, some days, finer periods. */
  onDrill: (narrower: Partial<Choice>) => void
  /** Back to the table this one was reached from; null for the first. */
  onBack: (() => void) | null
}

/** The answer to a choice, a table for each metric. */
export function PivotResult({ choice, onDrill, onBack }: PivotResultProps) {
  const question = questionOf(choice)
  const { output, asking, failure, askAgain } = useAnswer('staff', 'pivot.show', question)
  return (
    <Section className="group figures">
      {onBack && (
        <Press className="text-button back" onPress={onBack}>
          ‹ 回到前一张表
        </Press>
      )}
      <H2 className="group-title as-date">{`${dayRange(choice.from, choice.to)}，${grainWords[choice.grain]}`}</H2>
      {output === null ? (
        <Waiting words="正在算这张表" asking={asking} failure={failure} onRetry={askAgain} />
      ) : (
        <>
          <Stamp pivot={output} />
          {output.blocks.map((block) => (
            <BlockTable key={block.metric} pivot={output} block={block} onDrill={onDrill} />
          ))}
          <FileExport question={question} />
        </>
      )}
    </Section>
  )
}
