import { Badge } from '../../components/badge'
import { Invented } from '../../components/invented'
import { Div, P } from '../../components/prim'
import { Way } from '../../components/way'
import type { ListingRevision } from '../../contract/listing-revision'
import { instantWords } from '../../format/instants'
import { revisionWords } from '../../format/revisions'
import { revisionPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { isInvented, nameIn } from './naming'

function titleOf({ content, listing, mergedInto }: ListingRevision): string {
  if (mergedInto !== null) return `${listing} 并入 ${mergedInto}`
  if (content === null) return `撤下 ${listing}`
  return nameIn(content)
}

/** Revisions one may open, each with how it stands. */
export function RevisionRows({ revisions }: { revisions: readonly ListingRevision[] }) {
  return (
    <>
      {revisions.map((revision) => {
        const { listing, number, state, content, reason, proposedAt, effectiveFrom } = revision
        return (
          <Div key={`${listing}@${String(number)}`} className="definition">
            <Way path={revisionPath(listing, number)} words={titleOf(revision)} open={openPath} />
            <P className="note as-code">
              <Invented synthetic={isInvented(content)} />
              <Badge tone={state === 'refused' ? 'red' : 'plain'}>{revisionWords[state]}</Badge>
              {`${reason}，${instantWords(proposedAt)}`}
            </P>
            {state === 'scheduled' && effectiveFrom !== null && (
              <P className="note as-date">{`${instantWords(effectiveFrom)} 生效`}</P>
            )}
          </Div>
        )
      })}
    </>
  )
}
