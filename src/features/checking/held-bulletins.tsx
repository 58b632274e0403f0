import { Badge } from '../../components/badge'
import { Invented } from '../../components/invented'
import { Div, H2, P, Row, Rows } from '../../components/prim'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { BulletinDoubt, HeldBulletin } from '../../contract/held-bulletins'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { grouped } from '../../format/grouping'
import { instantWords } from '../../format/instants'
import { formatWord } from '../../format/reports'
import { whoWords } from '../../format/who'
import { call } from '../../services/cloud'
import { openPath } from '../../services/routes'
import { valuePath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { DoubtForm, type Made, verdictSaid } from './doubt-form'

const read = (words: string): string => words.replace(/\d{5,}/g, (digits) => grouped(Number(digits)))

function Doubt({
  doubt: { name, subjectName, day, metric, subject, given, expected, message },
}: {
  doubt: BulletinDoubt
}) {
  const whom = metric === null || subjectName === null ? '' : `${subjectName}，`
  return (
    <>
      <P className="term">{`${whom}${name}`}</P>
      <P className="stated-value">{`${day === null ? '' : `${dayWords(day)} `}${read(given)}`}</P>
      <P className="sentence">
        <Badge tone="amber">疑问</Badge>
        {`${message}（对照：${read(expected)}）`}
      </P>
      {metric !== null && subject !== null && day !== null && (
        <Way path={valuePath(metric, subject, day)} words={`${name}的经过 ›`} open={openPath} />
      )}
    </>
  )
}

interface BulletinCardProps {
  bulletin: HeldBulletin
  onDecided: (words: string) => void
  onFailed: () => void
}

function BulletinCard({ bulletin, onDecided, onFailed }: BulletinCardProps) {
  const { report, source, format, period, receivedAt, synthetic, own, by, decided, doubts } = bulletin
  const decide = async (hold: string, made: Made) => {
    const answer = await call('staff', 'holds.decide', { report, hold, ...made })
    if (answer.ok) onDecided(`${verdictSaid[made.verdict]} 1 处${doubts.length === 1 ? '，这份公报已处理完' : ''}。`)
    else onFailed()
    return answer
  }
  return (
    <Row className="desk-case stated">
      <H2 className="desk-title as-date">{`公报，${dayWords(period)}`}</H2>
      <Div>
        <Badge>{formatWord(format)}</Badge>
        <Invented synthetic={synthetic} />
      </Div>
      <P className="note as-date">{`${source}，${instantWords(receivedAt)} 收到`}</P>
      <P className="note as-code">{whoWords(by)}</P>
      <P className="note as-count">{`已处理 ${decided} 处，还有 ${doubts.length} 处；全部处理以前，整份公报不会采用。`}</P>
      {own && <P className="sentence">这是您自己提交的，要由另一位同事核对。</P>}
      {doubts.map((doubt) => (
        <Div key={doubt.hold} className="entry-row stated">
          <Doubt doubt={doubt} />
          {!own && (
            <DoubtForm
              doubt={doubt}
              asksForCode={doubt.rule === 'restates'}
              decide={(made) => decide(doubt.hold, made)}
            />
          )}
        </Div>
      ))}
    </Row>
  )
}

/** Bulletins that are kept out by doubts; nothing where there are none. */
export function HeldBulletins({ onDecided }: { onDecided: (words: string) => void }) {
  const { output, failure, askAgain } = useAnswer('staff', 'bulletins.waiting', {})
  if (output === null) return <Wrong words={failure && failureSentence(failure)} />
  return (
    <Rows className="desk-cases">
      {output.bulletins.map((bulletin) => (
        <BulletinCard
          key={bulletin.report}
          bulletin={bulletin}
          onDecided={(words) => {
            onDecided(words)
            askAgain()
          }}
          onFailed={askAgain}
        />
      ))}
    </Rows>
  )
}
