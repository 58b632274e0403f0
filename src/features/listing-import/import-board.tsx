import { H1, H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Role } from '../../contract/action'
import { instantWords } from '../../format/instants'
import { importPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'
import { countsWords, stateWords } from './outcome-words'
import { SheetChoice } from './sheet-choice'

function OpenImports() {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'imports.queue', {})
  if (output === null) return <Waiting words="正在取得导入" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <Section className="group">
      <H2 className="group-title">没有办完的导入</H2>
      {output.imports.length === 0 && <P className="sentence">没有等审核的导入。</P>}
      {output.imports.map(({ id, reason, state, counts, proposedAt }) => (
        <Section key={id} className="definition">
          <Way path={importPath(id)} words={reason} open={openPath} />
          <P className="note as-date as-count">
            {`${stateWords[state]}，${countsWords(counts)}，${instantWords(proposedAt)}`}
          </P>
        </Section>
      ))}
      <Press className="text-button" disabled={asking} onPress={askAgain}>
        {asking ? '正在取得……' : '再取一次'}
      </Press>
    </Section>
  )
}

const isEditor = (roles: readonly Role[]): boolean => roles.includes('listing-editor')

/** Sheets of many internet hospitals: a new one for an editor, and what waits. */
export function ImportBoard() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'grants.mine', {})
  if (output === null) return <Waiting words="正在查看您的权限" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">批量导入</H1>
      {isEditor(output.roles) && <SheetChoice />}
      <OpenImports />
    </>
  )
}
