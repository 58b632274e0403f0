import { useState } from 'react'
import { Div, H3, P, Press } from '../../components/prim'
import type { Grant } from '../../contract/grant'
import { scopeWords, termWords } from '../../format/people'
import { roleWord } from '../../format/roles'
import { GrantForm } from './grant-form'
import { Twice } from './twice'
import { type Holder, usePeople } from './use-people'

function GrantRow({ person, grant }: { person: string; grant: Grant }) {
  const { asking, places, revoke } = usePeople()
  const { role, scope } = grant
  const words = roleWord(role)
  return (
    <Div className="definition">
      <P className="sentence as-code">{`${words} · ${scopeWords(scope, places)}`}</P>
      <P className="note as-date">{termWords(grant)}</P>
      {grant.note !== '' && <P className="note">{grant.note}</P>}
      <Twice
        words="收回"
        label={`收回${words}`}
        warning={`收回后，下一次操作就不再有「${words}」的权限。`}
        sure="确定收回"
        keep="不收回"
        disabled={asking}
        onSure={() => void revoke({ person, role, scope })}
      />
    </Div>
  )
}

function OtherIdentity({ person, identity }: { person: string; identity: string }) {
  const { asking, unbind } = usePeople()
  return (
    <Div className="definition">
      <P className="note as-code">{`也用 ${identity}`}</P>
      <Twice
        words="解除绑定"
        label={`解除 ${identity} 的绑定`}
        warning="解除后，用这个账号下一次操作就什么权限也没有；本人最初的账号不受影响。"
        sure="确定解除"
        keep="不解除"
        disabled={asking}
        onSure={() => void unbind({ person, identity })}
      />
    </Div>
  )
}

/** One person: by which identities they come, what they hold, and what can be added. */
export function PersonCard({ holder: { person, identities, grants } }: { holder: Holder }) {
  const { asking, give, invite } = usePeople()
  const [isGiving, setIsGiving] = useState(false)
  return (
    <Div className="card person">
      <H3 className="person-name as-code">{person}</H3>
      {identities.slice(1).map((identity) => (
        <OtherIdentity key={identity} person={person} identity={identity} />
      ))}
      {grants.map((grant) => (
        <GrantRow key={`${grant.role} ${grant.scope}`} person={person} grant={grant} />
      ))}
      {isGiving ? (
        <GrantForm
          id={person}
          action="授权"
          disabled={asking}
          onWish={async ({ role, scope, to, note }) => {
            const isDone = await give({ person, role, scope, to, note })
            if (isDone) setIsGiving(false)
            return isDone
          }}
        />
      ) : (
        <Press
          className="text-button"
          label={`给 ${person} 加一项授权`}
          onPress={() => {
            setIsGiving(true)
          }}
        >
          加一项授权
        </Press>
      )}
      <Press
        className="text-button"
        label={`给 ${person} 绑定另一个账号`}
        disabled={asking}
        onPress={() =>
          void invite({ person, scope: 'everything', to: null, note: '' }, `让 ${person} 用另一个账号也能进入。`)
        }
      >
        绑定另一个账号
      </Press>
    </Div>
  )
}
