import { Invented } from '../../components/invented'
import { H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { Role } from '../../contract/action'
import type { IntegrationBoard as Shown, LinkKind } from '../../contract/integration'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { useAnswer } from '../../services/use-answer'
import { Counts } from './counts'
import { LinkCard } from './link-card'
import { Uploads } from './uploads'

const recorders: readonly Role[] = ['checker', 'publisher']

interface LinksProps {
  kind: LinkKind
  shown: Shown
  mayMove: boolean
  onMoved: () => void
}

function Links({ kind, shown, mayMove, onMoved }: LinksProps) {
  const own = shown.links.filter((link) => link.kind === kind)
  return (
    <Section className="group">
      <H2 className="group-title as-count">
        {kind === 'hospital' ? `医院 ${own.length} 家` : `业务系统 ${own.length} 个`}
      </H2>
      {own.map((link) => (
        <LinkCard key={link.subject} link={link} today={shown.today} mayMove={mayMove} onMoved={onMoved} />
      ))}
    </Section>
  )
}

/** Both tables of the bulletin, live: who is connected how, what follows from it, and what was written beside it. */
export function IntegrationBoard() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'integration.show', {})
  const mine = useAnswer('staff', 'grants.mine', {}).output
  if (output === null) return <Waiting words="正在查看对接" asking={asking} failure={failure} onRetry={askAgain} />
  const mayMove = recorders.some((role) => mine?.roles.includes(role))
  return (
    <>
      <H1 className="figure-title">对接</H1>
      <P className="note as-date">
        {output.asOf === null
          ? '还没有周报写过对接的两张表。'
          : `数据截至 ${dayWords(output.asOf)}，来源是周报和人工记录。`}{' '}
        <Invented synthetic={output.synthetic} />
      </P>
      <Wrong words={failure && failureSentence(failure)} />
      {output.links.length > 0 && (
        <>
          <Counts counts={output.counts} />
          <Uploads shown={output} />
          <Links kind="hospital" shown={output} mayMove={mayMove} onMoved={askAgain} />
          <Links kind="system" shown={output} mayMove={mayMove} onMoved={askAgain} />
        </>
      )}
    </>
  )
}
