import { useState } from 'react'
import { Div, H3, Live, P, Press } from '../../components/prim'
import type { Grant } from '../../contract/grant'
import { scopeWords, termWords } from '../../format/people'
import { roleWord } from '../../format/roles'
import { GrantForm } from './grant-form'
import { type Holder, usePeople } from './use-people'

function GrantRow({ person, grant }: { person: string; grant: Grant }) {
  const { asking, revoke } = usePeople()
  const [isSure, setIsSure] = useState(false)
  const { role, scope } = grant
  const words = roleWord(role)
  return (
    <Div className="definition">
      <P className="sentence as-code">{`${words} · ${scopeWords(scope)}`}</P>
      <P className="note as-date">{termWords(grant)}</P>
      {grant.note !== '' && <P className="note">{grant.note}</P>}
      {isSure ? (
        <Live as="alert">
          <P className="wrong">{`收回后，下一次操作就不再有「${words}」的权限。`}</P>
          <Press className="button" disabled={asking} onPress={() => void revoke({ person, role, scope })}>
            确定收回
          </Press>
          <Press
            className="button plain"
            onPress={() => {
              setIsSure(false)
            }}
          >
            不收回
          </Press>
        </Live>
      ) : (
        <Press
          className="text-button"
          label={`收回${words}`}
          onPress={() => {
            setIsSure(true)
          }}
        >
          收回
        </Press>
      )}
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
        <P key={identity} className="note as-code">{`也用 ${identity}`}</P>
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
