import { useEffect } from 'react'
import { Failed } from '../../components/failed'
import { H1, H2, Live, P, Section } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import { failureWords } from '../../format/failures'
import { roleWord } from '../../format/roles'
import type { CallFailure } from '../../services/call'
import { CodeGiven } from './code-given'
import { GrantForm } from './grant-form'
import { OpenInvitations } from './open-invitations'
import { PersonCard } from './person-card'
import { usePeople } from './use-people'

/** The cloud's own words where it has some, else what happened on the way. */
function said({ code, message }: CallFailure): string {
  return message !== '' && code !== 'unreachable' && code !== 'timed-out' ? message : failureWords(code).happened
}

function Wrong({ failure }: { failure: CallFailure | null }) {
  const detail = failure && 'issues' in failure ? (failure.issues?.[0]?.message ?? '') : ''
  return <Live as="alert">{failure !== null && <P className="wrong">{`${said(failure)}${detail}`}</P>}</Live>
}

/** Who holds what, and what an admin does about it. */
export function PeopleBoard() {
  const { holders, asking, failure, load, invite, forgetCode } = usePeople()
  useEffect(() => {
    void load()
    return forgetCode
  }, [load, forgetCode])
  if (holders === null && failure !== null)
    return (
      <Failed
        happened={said(failure)}
        safe="没有改动任何授权。"
        next={failureWords(failure.code).next}
        onRetry={() => void load()}
      />
    )
  if (holders === null) return <Skeleton words="正在查看人员" />
  return (
    <>
      <H1 className="figure-title">人员与权限</H1>
      <Wrong failure={failure} />
      <CodeGiven />
      <Section className="group">
        <H2 className="group-title">谁有什么权限</H2>
        {holders.map((holder) => (
          <PersonCard key={holder.person} holder={holder} />
        ))}
      </Section>
      <OpenInvitations />
      <Section className="group">
        <H2 className="group-title">邀请新人</H2>
        <P className="note">生成一个邀请码，本人在「我的」里输入后就有这项权限。自己不能给自己授权。</P>
        <GrantForm
          id="invite"
          action={asking ? '请稍候……' : '生成邀请码'}
          disabled={asking}
          onWish={({ role, scope, to, note }) => invite({ role, scope, to, note }, `给新人的「${roleWord(role)}」。`)}
        />
      </Section>
    </>
  )
}
