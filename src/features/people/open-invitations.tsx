import { useEffect } from 'react'
import { Div, H2, H3, P, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { PlaceNames } from '../../contract/grant'
import type { OpenInvitation } from '../../contract/invitation'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { scopeWords, untilWords } from '../../format/people'
import { roleWord } from '../../format/roles'
import { call } from '../../services/cloud'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { Twice } from './twice'
import { usePeople } from './use-people'

interface InvitationCardProps {
  invitation: OpenInvitation
  places: PlaceNames
  onCancelled: () => void
}

function InvitationCard({ invitation, places, onCancelled }: InvitationCardProps) {
  const { doing, failure, run } = useDeeds()
  const { id, role, person, scope, to, note, expiresAt } = invitation
  const purpose =
    role === null ? `让 ${person ?? ''} 用另一个账号也能进入` : `${roleWord(role)} · ${scopeWords(scope, places)}`
  const cancel = async (): Promise<void> => {
    if ((await run(() => call('admin', 'invitations.cancel', { id }))) !== null) onCancelled()
  }
  return (
    <Div className="card person">
      <H3 className="person-name as-code">{purpose}</H3>
      {role !== null && <P className="note as-date">{untilWords(to)}</P>}
      {note !== '' && <P className="note">{note}</P>}
      <P className="note as-date as-code">{`编号 ${id}，${instantWords(expiresAt)} 之前有效，还没有人用`}</P>
      <Twice
        words="作废"
        label={`作废 ${id}`}
        warning="作废后，这个邀请码再也不能用。"
        sure="确定作废"
        keep="不作废"
        disabled={doing}
        onSure={() => void cancel()}
      />
      <Wrong words={failure && failureSentence(failure)} />
    </Div>
  )
}

/** The codes that can still be used, and how to take one back. */
export function OpenInvitations() {
  const { told } = usePeople()
  const { output, failure, askAgain } = useAnswer('admin', 'invitations.show', {})
  useEffect(() => {
    if (told !== null) askAgain()
  }, [told, askAgain])
  return (
    <Section className="group">
      <H2 className="group-title">还没有用的邀请码</H2>
      <Wrong words={failure && failureSentence(failure)} />
      {output?.invitations.length === 0 && <P className="note">没有。邀请码用过、过期或作废后就不在这里了。</P>}
      {output?.invitations.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} places={output.places} onCancelled={askAgain} />
      ))}
    </Section>
  )
}
